import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Desk } from './desk.js';
import { workbookOf } from './package.js';
import { placeInInbox } from './place-in-inbox.js';
import { newestOf, type HandIn } from './storage/hand-ins.js';
import { invitationsOf, type Invitation } from './storage/invitations.js';
import type { Round } from './storage/rounds.js';

/** A workbook as it goes into an inbox. */
export interface InboxFile {
  /** Within the inbox, parts separated by `/`: 机构/云溪市教师进修学校.xlsx, 专家/王教授/云溪市教师进修学校.xlsx. */
  readonly path: string;
  readonly handIn: HandIn;
  readonly invitation: Invitation;
}

/**
 * The workbooks of a round as an inbox, as `check` and `collect` read it: of each institution the version that counts.
 * Each expert has a folder, by which Table 6 tells them apart.
 * @param which `accepted`: what the bureau accepted; of experts, whose work nobody accepts, everything.
 */
export async function inboxOf(
  { database }: Pick<Desk, 'database'>,
  round: Round,
  which: 'accepted' | 'all',
): Promise<readonly InboxFile[]> {
  const counting = new Map(
    (await newestOf(database, round.id))
      .filter(({ state }) => state !== 'unreadable')
      .map((one) => [one.invitation, one]),
  );
  const taken = new Set<string>();
  return (await invitationsOf(database, round.id)).flatMap((invitation) => {
    const handIn = counting.get(invitation.id);
    if (!handIn) return [];
    if (which === 'accepted' && invitation.state !== 'accepted' && invitation.expert === '') return [];
    return [{ path: freePath(placeInInbox(invitation), taken), handIn, invitation }];
  });
}

/** Two names may differ in signs alone that no file system takes, or that some take for the same. */
function freePath(path: string, taken: Set<string>): string {
  let free = path;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${path}(${number})`;
  taken.add(free.toLowerCase());
  return `${free}.xlsx`;
}

/** Writes an inbox into a folder; each file bears the time at which it was received. */
export async function writeInbox(
  { files }: Pick<Desk, 'files'>,
  inbox: readonly InboxFile[],
  folder: string,
): Promise<void> {
  for (const { path, handIn } of inbox) {
    const target = join(folder, ...path.split('/'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, workbookOf(await files.read(handIn.digest)), { flag: 'wx' });
    const at = new Date(handIn.receivedAt);
    await utimes(target, at, at);
  }
}
