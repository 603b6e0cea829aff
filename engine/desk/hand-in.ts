import { DiagnosticError } from '../core/diagnostic.js';
import { describe } from '../core/messages/describe.js';
import { zlibCompression } from '../node/zlib-compression.js';
import { openZip } from '../ooxml/index.js';
import { safeFileName } from '../reports/index.js';
import { nowOf, type Desk } from './desk.js';
import { lastMoment, opennessAt, type Openness } from './deadline.js';
import { shownMoment, type Moment } from './moments.js';
import { LARGEST_PACKAGE, packagedWorkbook } from './package.js';
import { receiptNumber } from './receipt.js';
import { Refusal } from './refusal.js';
import { noteFile } from './storage/file-store.js';
import { addHandIn, type HandIn } from './storage/hand-ins.js';
import type { Invitation } from './storage/invitations.js';
import { log } from './storage/log.js';
import type { Round } from './storage/rounds.js';
import { newId } from './tokens.js';

/** Bytes of a workbook at most. */
export const LARGEST_WORKBOOK = 8 * 2 ** 20;

export interface Delivery {
  readonly bytes: Uint8Array;
  /** As its sender names the file; a browser of another system may put folders before it. */
  readonly named: string;
  /** When it came. */
  readonly at: Moment;
  /** An account's login for 代收; absent when it came by the link. */
  readonly by?: string;
}

/** The last part of a name from elsewhere, of what every system takes as a name. */
export const plainName = (named: string): string => safeFileName(named.split(/[\\/]/).at(-1) ?? '');

/** Whether an institution may hand in now. */
export const opennessOf = (round: Round, invitation: Invitation, now: Moment): Openness =>
  opennessAt({ ...round, extendedUntil: invitation.extendedUntil ?? undefined }, now);

/**
 * What does not even look like a workbook is sent back at once.
 * @param mayBePackage whether a bureau below may hand in its round as a package
 * @throws Refusal
 */
export function lookThrough(bytes: Uint8Array, named: string, mayBePackage = false): void {
  if (mayBePackage && bytes.length <= LARGEST_PACKAGE && packagedWorkbook(bytes)) return;
  if (bytes.length > LARGEST_WORKBOOK) throw tooLarge();
  try {
    const zip = openZip(bytes, zlibCompression, { file: plainName(named) });
    if (zip.has('[Content_Types].xml')) return;
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const [first] = error.diagnostics;
    const { what = '', remedy = '' } = first ? describe(first, 'zh') : {};
    throw new Refusal(422, `这个文件没有提交：${what.replace(/。$/, '')}`, remedy === '' ? [] : [remedy]);
  }
  throw new Refusal(422, '这个文件没有提交：这不是 Excel 工作簿', ['请选择填好的 .xlsx 工作簿。']);
}

export const tooLarge = (
  most = LARGEST_WORKBOOK,
  remedy = '请删去工作簿里的图片和别的附件，另存后再提交。',
): Refusal => new Refusal(413, `文件太大，没有提交：最大 ${most / 2 ** 20} MB`, [remedy]);

/**
 * Receives a workbook: its file is on the disk and its row in the database before this returns, so that a receipt can
 * be given. It still is to be checked.
 * @throws Refusal when the round takes none now, it was accepted already, or it is no workbook.
 * @throws DiagnosticError when it cannot be written.
 */
export async function handIn(
  desk: Desk,
  round: Round,
  invitation: Invitation,
  delivery: Delivery,
): Promise<HandIn> {
  const { bytes, at, by = '' } = delivery;
  if (by === '') refuseLate(round, invitation, at);
  const { kits } = desk.program.product.registry;
  lookThrough(bytes, delivery.named, kits.get(invitation.kit)?.filledBy === 'authority');
  const digest = await desk.files.keep(bytes);
  const named = plainName(delivery.named);
  const added = await desk.database.transaction(async (connection) => {
    await noteFile(connection, { digest, size: bytes.length, at: nowOf(desk) });
    const one = await addHandIn(connection, {
      id: newId(),
      invitation: invitation.id,
      digest,
      named,
      receivedAt: at,
      late: at > round.closesAt,
      by,
      receiptOf: (version) => receiptNumber(invitation.code, version, at),
    });
    if (one) {
      await log(connection, {
        at,
        who: by === '' ? invitation.code : by,
        what: by === '' ? 'hand-in' : 'hand-in-for',
        round: round.id,
        about: invitation.id,
        detail: `${one.receipt} ${digest}`,
      });
    }
    return one;
  });
  if (added) return added;
  throw new Refusal(409, '没有提交：教育局已接收，或者链接已停用', [
    `需要更换时，请先联系${round.bureau}（${round.telephone}），由经办人重新开放。`,
  ]);
}

/** @throws Refusal before the round begins, and after its end in a plain sentence with the telephone number. */
export function refuseLate(round: Round, invitation: Invitation, at: Moment): void {
  const openness = opennessOf(round, invitation, at);
  if (round.destroyedAt !== null || openness === 'closed') {
    const until = lastMoment({ ...round, extendedUntil: invitation.extendedUntil ?? undefined });
    throw new Refusal(410, `已于${shownMoment(until)}截止，不能再提交`, [
      `确有需要，请联系${round.bureau}：${round.telephone}。`,
    ]);
  }
  if (openness === 'not-yet') {
    throw new Refusal(403, `还没有开始，${shownMoment(round.opensAt)}起可以提交`, []);
  }
}
