import { returnNotice } from '../bureau/index.js';
import type { Finding } from '../check/index.js';
import { plainPage } from '../word/index.js';
import { shownMoment } from './moments.js';
import type { Invitation } from './storage/invitations.js';
import type { Round } from './storage/rounds.js';

/**
 * 退回通知 as Word, for who wants it on paper with a seal: the bureau's note, and what the check found. The same as
 * `collect --documents` makes of a folder, with the day and the telephone number that a desk knows.
 */
export function returnNoticeDocument(
  { bureau, telephone, closesAt }: Round,
  { institutionName, expert, note, dueAt, extendedUntil }: Invitation,
  findings: readonly Finding[],
): Uint8Array {
  const wrong = findings.filter(({ level }) => level === 'violation' || level === 'error');
  const until = shownMoment(dueAt ?? extendedUntil ?? closesAt, { year: true });
  return plainPage(
    returnNotice({
      institution: expert === '' ? institutionName : `${expert}（评估${institutionName}）`,
      wrong: wrong.filter(({ kind }) => kind !== 'missing'),
      blank: wrong.filter(({ kind }) => kind === 'missing'),
      note,
      closing: `请于${until}前重新报送。${bureau}，联系电话${telephone}。`,
    }).page,
  );
}
