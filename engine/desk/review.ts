import { writtenPlaces, type Finding } from '../check/index.js';
import { nowOf, type Desk } from './desk.js';
import { shownMoment, type Moment } from './moments.js';
import { Refusal } from './refusal.js';
import { after, mayActAs, STATE_WORDS, statesBefore, type Action } from './states.js';
import type { Account } from './storage/accounts.js';
import type { Connection } from './storage/database.js';
import { handInsOf } from './storage/hand-ins.js';
import {
  changeState,
  extend,
  invitationOf,
  renewLink,
  revokeLink,
  type Invitation,
} from './storage/invitations.js';
import { log, logAbout } from './storage/log.js';
import { linkToken, tokenHash } from './tokens.js';
import { logWords } from './log-words.js';
import type { Round } from './storage/rounds.js';

/** Somebody of the bureau at work, with what they saw when they decided. */
export interface Decision {
  readonly account: Account;
  readonly invitation: Invitation;
  readonly round: Round;
  /** The state's version on the page from which they decided. */
  readonly seen: number;
}

/** So many findings stand in the note that is proposed; the report has all. */
const NAMED_IN_NOTE = 5;

/** The note that is proposed for a return: what is to be mended first, and where. */
export function proposedNote(findings: readonly Finding[]): string {
  const named = findings.filter(
    ({ level, kind }) => level !== 'info' && level !== 'warning' && kind !== 'missing',
  );
  const missing = findings.filter(({ level, kind }) => level !== 'info' && kind === 'missing');
  const lines = named.slice(0, NAMED_IN_NOTE).map((one, index) => {
    const place = writtenPlaces(one.places);
    const what = [one.label, one.remedy ?? one.message].filter((part) => part !== undefined).join('：');
    return `${index + 1}. ${place === '' ? '' : `${place}：`}${what.replace(/。$/, '')}；`;
  });
  const rest = named.length - lines.length;
  if (missing.length > 0) {
    const sheets = [...new Set(missing.flatMap(({ places: [at] }) => at?.sheet ?? []))];
    lines.push(
      `${lines.length + 1}. 未填 ${missing.length} 处${sheets.length > 0 ? `（${sheets.join('、')}）` : ''}，请补齐；`,
    );
  }
  if (lines.length === 0) return '请核实以下内容，修改后重新提交：\n';
  const list = lines.join('\n').replace(/；$/, '。');
  return `请修改以下内容后重新提交：\n${list}${rest > 0 ? `\n其余 ${rest} 处见检查报告。` : ''}`;
}

/** Sends a workbook back. @throws Refusal without a note, or when somebody was quicker. */
export async function returnWorkbook(
  desk: Desk,
  decision: Decision,
  { note, dueAt }: { readonly note: string; readonly dueAt: Moment | undefined },
): Promise<void> {
  if (note.trim() === '')
    throw new Refusal(422, '没有退回：请写明退回意见', ['机构只能看到这段话和检查报告。']);
  if (dueAt !== undefined && dueAt <= nowOf(desk)) throw new Refusal(422, '没有退回：整改期限已经过去', []);
  const { extendedUntil } = decision.invitation;
  const later =
    dueAt !== undefined && (extendedUntil === null || dueAt > extendedUntil) ? dueAt : extendedUntil;
  await step(desk, decision, 'return', {
    note: note.trim(),
    dueAt: dueAt ?? null,
    extendedUntil: later,
  });
}

/** Accepts the version that counts. @throws Refusal while it is being checked, or when somebody was quicker. */
export async function accept(desk: Desk, decision: Decision): Promise<void> {
  const [newest] = (await handInsOf(desk.database, decision.invitation.id)).filter(
    ({ state }) => state !== 'unreadable',
  );
  if (newest?.state === 'checking') {
    throw new Refusal(409, '没有接收：还在检查', ['检查完以后再接收。']);
  }
  await step(desk, decision, 'accept', { note: '', dueAt: null });
}

/** Opens what was accepted again, so that the institution can hand in another. @throws Refusal without a reason. */
export async function reopen(desk: Desk, decision: Decision, reason: string): Promise<void> {
  if (reason.trim() === '') throw new Refusal(422, '没有重新开放：请写明原因', []);
  await step(desk, decision, 'reopen', { note: reason.trim(), dueAt: null });
}

async function step(
  desk: Desk,
  decision: Decision,
  action: Exclude<Action, 'hand-in'>,
  {
    note,
    dueAt,
    extendedUntil = decision.invitation.extendedUntil,
  }: {
    note: string;
    dueAt: Moment | null;
    extendedUntil?: Moment | null;
  },
): Promise<void> {
  await decided(desk, decision, action, note, (connection) => {
    const from = statesBefore(action);
    const to = from.map((state) => after(state, action)).find((state) => state !== undefined);
    if (to === undefined) return Promise.resolve(false);
    return changeState(connection, {
      id: decision.invitation.id,
      seen: decision.seen,
      from,
      to,
      note,
      dueAt,
      extendedUntil,
      at: nowOf(desk),
      by: decision.account.login,
    });
  });
}

/** Lets one institution hand in until later. @throws Refusal */
export async function grantExtension(desk: Desk, decision: Decision, until: Moment): Promise<void> {
  if (until <= nowOf(desk)) throw new Refusal(422, '没有延期：时间已经过去', []);
  if (until <= decision.round.closesAt) {
    throw new Refusal(422, `没有延期：本轮${shownMoment(decision.round.closesAt)}才截止`, []);
  }
  await decided(desk, decision, 'extend', shownMoment(until, { year: true }), (connection) =>
    extend(connection, {
      id: decision.invitation.id,
      seen: decision.seen,
      until,
      at: nowOf(desk),
      by: decision.account.login,
    }),
  );
}

/** Makes another link; the one before opens nothing any more. */
export async function newLink(desk: Desk, decision: Decision): Promise<void> {
  const { id, generation } = decision.invitation;
  const next = generation + 1;
  await decided(desk, decision, 'renew-link', '', (connection) =>
    renewLink(connection, {
      id,
      seen: decision.seen,
      generation: next,
      tokenHash: tokenHash(linkToken(desk.linkKey, id, next)),
    }),
  );
}

/** The link opens nothing any more. */
export async function stopLink(desk: Desk, decision: Decision): Promise<void> {
  await decided(desk, decision, 'revoke-link', '', (connection) =>
    revokeLink(connection, { id: decision.invitation.id, seen: decision.seen, at: nowOf(desk) }),
  );
}

async function decided(
  desk: Desk,
  { account, invitation, round }: Decision,
  what: string,
  detail: string,
  change: (connection: Connection) => Promise<boolean>,
): Promise<void> {
  if (!mayActAs(account.role, 'officer'))
    throw new Refusal(403, '您的账号只能查看', ['需要办理时请找管理员。']);
  const done = await desk.database.transaction(async (connection) => {
    if (!(await change(connection))) return false;
    const entry = {
      at: nowOf(desk),
      who: account.login,
      what,
      round: round.id,
      about: invitation.id,
      detail,
    };
    await log(connection, entry);
    return true;
  });
  if (!done) throw await overtaken(desk, invitation);
}

/** Tells the second of two who was quicker, and what it is now. */
async function overtaken(desk: Desk, { id }: Invitation): Promise<Refusal> {
  const now = await invitationOf(desk.database, id);
  const [last] = (await logAbout(desk.database, id)).filter(({ what }) => what !== 'open');
  const what = last === undefined ? '' : `${shownMoment(last.at)} ${last.who}：${logWords(last.what)}`;
  return new Refusal(409, '没有办理：这一家刚刚有了变化', [
    ...(what === '' ? [] : [what]),
    ...(now === undefined ? [] : [`现在的状态是“${STATE_WORDS[now.state]}”。请看过最新的内容再办理。`]),
  ]);
}
