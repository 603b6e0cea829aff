import { nowOf, type Desk } from './desk.js';
import { shownDay } from './moments.js';
import { Refusal } from './refusal.js';
import type { Account } from './storage/accounts.js';
import { destroyRound } from './storage/destruction.js';
import { log } from './storage/log.js';
import { markDestroyed, type Round } from './storage/rounds.js';

/**
 * Destroys a round's workbooks, reports, records and notes for good; counts, receipts, digests and the log stay.
 * @param confirmed the round's title as whoever destroys it wrote it down. @throws Refusal
 */
export async function destroy(desk: Desk, round: Round, account: Account, confirmed: string): Promise<void> {
  if (confirmed !== round.title)
    throw new Refusal(422, '没有销毁：写的名称和本轮不一样', [`本轮的名称是“${round.title}”。`]);
  const at = nowOf(desk);
  if (round.closesAt > at) throw new Refusal(409, '没有销毁：本轮还没有截止', []);
  const files = await desk.database.transaction(async (connection) => {
    const destroyed = await destroyRound(connection, round.id);
    const words = `${shownDay(at)} ${account.name}销毁：工作簿 ${destroyed.workbooks} 份，文件 ${destroyed.files.length} 个`;
    if (!(await markDestroyed(connection, { id: round.id, at, words }))) {
      throw new Refusal(409, '已经销毁过了', []);
    }
    await log(connection, {
      at,
      who: account.login,
      what: 'destroy',
      round: round.id,
      about: round.id,
      detail: words,
    });
    return destroyed.files;
  });
  // The rows are gone: a file that is left by a power cut here belongs to nobody, and is removed at the next start.
  for (const digest of files) await desk.files.remove(digest);
}
