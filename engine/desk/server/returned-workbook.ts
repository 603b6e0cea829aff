import { DiagnosticError } from '../../core/diagnostic.js';
import { describe } from '../../core/messages/describe.js';
import { withReturnSheet } from '../../node/with-return-sheet.js';
import { safeFileName } from '../../reports/index.js';
import { recordOf } from '../checking.js';
import type { Desk } from '../desk.js';
import { Refusal } from '../refusal.js';
import { returnNoticeDocument } from '../return-notice.js';
import { resultOf, type HandIn } from '../storage/hand-ins.js';
import type { Invitation } from '../storage/invitations.js';
import type { Round } from '../storage/rounds.js';
import { DOCX, fileAnswer, XLSX } from './context.js';

const unchangeable = (error: unknown): never => {
  if (!(error instanceof DiagnosticError)) throw error;
  const sentences = error.diagnostics.map((one) => describe(one, 'zh').what);
  throw new Refusal(422, '这个工作簿不能加表', sentences);
};

/**
 * What was handed in, with the sheet 退回意见: the bureau's note once it was returned, and what the check found.
 * @throws Refusal when there is nothing to mend
 */
export async function returnedAnswer(
  desk: Desk,
  { id, digest, named }: HandIn,
  { state, note }: Invitation,
): Promise<Response> {
  const result = await resultOf(desk.database, id);
  const findings = result ? recordOf(result.record).findings : [];
  const own = state === 'returned' ? note : '';
  const bytes = await withReturnSheet(await desk.files.read(digest), findings, own).catch(unchangeable);
  if (!bytes) throw new Refusal(404, '没有需要退回修改的问题', []);
  return fileAnswer(bytes, named.replace(/(\.xlsx)?$/i, '（退回意见）.xlsx'), XLSX);
}

/** 退回通知 of a workbook that was returned, as Word. @throws Refusal when it was not */
export async function returnNoticeOf(
  desk: Desk,
  { id }: HandIn,
  { invitation, round }: { readonly invitation: Invitation; readonly round: Round },
): Promise<Response> {
  if (invitation.state !== 'returned') throw new Refusal(404, '这一次没有退回', []);
  const result = await resultOf(desk.database, id);
  const findings = result ? recordOf(result.record).findings : [];
  const name = safeFileName(`${invitation.institutionName}${invitation.expert}-退回通知.docx`);
  return fileAnswer(returnNoticeDocument(round, invitation, findings), name, DOCX);
}
