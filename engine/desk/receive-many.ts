import { nameKey } from '../bureau/index.js';
import { DiagnosticError } from '../core/diagnostic.js';
import { describe } from '../core/messages/describe.js';
import { zlibCompression } from '../node/zlib-compression.js';
import { openZip } from '../ooxml/index.js';
import { examine } from './checking.js';
import { nowOf, type Desk } from './desk.js';
import { handIn, plainName } from './hand-in.js';
import { placeInInbox } from './place-in-inbox.js';
import { Refusal } from './refusal.js';
import type { Account } from './storage/accounts.js';
import type { HandIn } from './storage/hand-ins.js';
import { invitationsOf, type Invitation } from './storage/invitations.js';
import type { Round } from './storage/rounds.js';

/** What became of one of many files. */
export interface ReceivedFile {
  readonly named: string;
  readonly institution?: string;
  /** Absent when it was not received. */
  readonly receipt?: string;
  /** Why it was not received, or what is to be looked at. */
  readonly reason?: string;
}

export interface NamedBytes {
  readonly named: string;
  readonly bytes: Uint8Array;
}

/** The workbooks of a zip, and others as they are. @throws Refusal when a zip breaks the limits */
export function unpacked(files: readonly NamedBytes[]): readonly NamedBytes[] {
  return files.flatMap((file) => {
    if (!/\.zip$/i.test(file.named)) return [file];
    try {
      const zip = openZip(file.bytes, zlibCompression, { file: file.named });
      return zip.names
        .filter((name) => /\.xlsx$/i.test(name) && !/(^|\/)(~\$|\.)/.test(name))
        .map((name) => ({ named: name, bytes: zip.read(name) }));
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      const [first] = error.diagnostics;
      throw new Refusal(422, `压缩包没有代收：${first ? describe(first, 'zh').what : ''}`, []);
    }
  });
}

/**
 * Receives workbooks on behalf of institutions, each matched by its place in an exported inbox, or else by the name
 * that stands in it. Those of which one is not clear are left out, with why.
 * @param begin begins to check one that was received
 */
export async function receiveMany(
  desk: Desk,
  {
    round,
    account,
    files,
  }: { readonly round: Round; readonly account: Account; readonly files: readonly NamedBytes[] },
  begin: (one: HandIn) => void,
): Promise<readonly ReceivedFile[]> {
  const invitations = await invitationsOf(desk.database, round.id);
  const results: ReceivedFile[] = [];
  const taken = new Set<string>();
  for (const { named, bytes } of files) {
    results.push(await receiveOne(desk, { round, account, named, bytes, invitations, taken }, begin));
  }
  return results;
}

interface OneOfMany extends NamedBytes {
  readonly round: Round;
  readonly account: Account;
  readonly invitations: readonly Invitation[];
  /** Invitations that got one of these files. */
  readonly taken: Set<string>;
}

async function receiveOne(
  desk: Desk,
  one: OneOfMany,
  begin: (received: HandIn) => void,
): Promise<ReceivedFile> {
  const { round, account, named: file, bytes, invitations, taken } = one;
  try {
    const { record } = await examine(desk, { bytes, named: plainName(file), kit: round.kit });
    if (record.state !== 'done') return { named: file, reason: record.findings[0]?.message ?? '读不出' };
    const { institution, kit = '' } = record;
    const ofKit = invitations.filter((two) => two.kit === kit);
    const named = ofKit.filter((two) => nameKey(two.properName) === nameKey(institution));
    const placed = ofKit.filter((two) => isInPlaceOf(file, two));
    const meant = placed.length === 1 ? placed : named;
    const [invitation] = meant;
    if (!invitation) {
      const reason = institution === '' ? '工作簿里没有填机构名称' : '名单里没有这一家，或者不是本轮的套表';
      return { named: file, institution, reason };
    }
    if (meant.length > 1) {
      const who = meant.some(({ expert }) => expert !== '')
        ? '有几位专家评估这一家，请到那一位的页面代收'
        : '这一家两种资质各交一份，请到那一种的页面代收';
      return { named: file, institution, reason: who };
    }
    if (taken.has(invitation.id))
      return { named: file, institution, reason: '这一批里有两份是这一家的，请核对后到它的页面代收' };
    const received = await handIn(desk, round, invitation, {
      bytes,
      named: file,
      at: nowOf(desk),
      by: account.login,
    });
    taken.add(invitation.id);
    begin(received);
    const other = nameKey(invitation.properName) !== nameKey(institution);
    const reason = other
      ? `收在“${invitation.institutionName}”名下，和工作簿里的名称不一致，请核对`
      : undefined;
    return {
      named: file,
      institution,
      receipt: received.receipt,
      ...(reason === undefined ? {} : { reason }),
    };
  } catch (error) {
    if (error instanceof Refusal) return { named: file, reason: error.title };
    throw error;
  }
}

/** Whether a file lies where an exported inbox has that of an invitation. */
const isInPlaceOf = (file: string, invitation: Invitation): boolean =>
  `/${file.replaceAll('\\', '/')}`.endsWith(`/${placeInInbox(invitation)}.xlsx`);
