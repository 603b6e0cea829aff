import { DiagnosticError } from '../../core/diagnostic.js';
import { describe } from '../../core/messages/describe.js';
import { withReturnSheet } from '../../node/with-return-sheet.js';
import { recordOf } from '../checking.js';
import type { Desk } from '../desk.js';
import { Refusal } from '../refusal.js';
import { resultOf, type HandIn } from '../storage/hand-ins.js';
import type { Invitation } from '../storage/invitations.js';
import { fileAnswer, XLSX } from './context.js';

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
