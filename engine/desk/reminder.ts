import { reminderPage, type Standing } from '../bureau/index.js';
import { plainPage } from '../word/index.js';
import type { Board, BoardRow } from './board.js';
import { shownMoment } from './moments.js';
import type { State } from './states.js';
import type { Round } from './storage/rounds.js';

/** What a desk calls it and what the document does. */
const AS_STANDING: Readonly<Record<State, Standing['state']>> = {
  none: '未交',
  returned: '已退回',
  pending: '已交',
  accepted: '已交',
};

/** Who still has to hand in, as the Word document that `collect --documents` makes of a folder. */
export function reminderDocument(round: Round, { rows }: Board): Uint8Array {
  const { title, closesAt, bureau, telephone } = round;
  const about = `${title}，${shownMoment(closesAt, { year: true })}截止。${bureau}，联系电话${telephone}。`;
  return plainPage(reminderPage(rows.map(standingOf), about));
}

function standingOf({ invitation, overdue }: BoardRow): Standing {
  const { state, expert, institutionName, contact, phone, dueAt } = invitation;
  const due = state === 'returned' && dueAt !== null ? `${shownMoment(dueAt)}前重新提交` : '';
  const lacking = state === 'none' ? '须通过链接提交' : due === '' ? '须修改后重新提交' : due;
  return {
    institution: {
      name: expert === '' ? institutionName : `${expert}（评估${institutionName}）`,
      aliases: [],
      county: '',
      code: '',
      contact,
      phone,
      experts: [],
    },
    state: AS_STANDING[state],
    lacking: AS_STANDING[state] === '已交' ? '' : `${lacking}${overdue ? '，逾期' : ''}`,
  };
}
