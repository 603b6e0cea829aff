import { html } from 'hono/html';
import type { FindingCounts } from '../checking.js';
import { lastMoment, opennessAt, timeLeft } from '../deadline.js';
import { shownMoment, type Moment } from '../moments.js';
import { STATE_WORDS, type State } from '../states.js';
import type { Round } from '../storage/rounds.js';
import { icon, type IconName } from './icons.js';
import { nothing, type Markup } from './layout.js';

const CHIPS: Readonly<Record<State, { readonly tone: string; readonly icon: IconName }>> = {
  none: { tone: '', icon: 'clock' },
  pending: { tone: 'is-todo', icon: 'todo' },
  returned: { tone: 'is-bad', icon: 'back' },
  accepted: { tone: 'is-good', icon: 'good' },
};

/** 未交, 待审核, 已退回, 已接收, with shape and colour. */
export const stateChip = (state: State): Markup =>
  html`<span class="chip ${CHIPS[state].tone}">${icon(CHIPS[state].icon)}${STATE_WORDS[state]}</span>`;

/** 逾期, 检查中 and the like beside a state. */
export const sideChip = (words: string): Markup =>
  html`<span class="chip is-warn">${icon('clock')}${words}</span>`;

const level = (tone: string, name: IconName, words: string): Markup =>
  html`<span class="level is-${tone}">${icon(name)}${words}</span>`;

/** 不符合 12, 未填 6, 提醒 4; 没有问题 when there is nothing. */
export function shownCounts({ violations, missing, warnings }: FindingCounts): Markup {
  if (violations + missing + warnings === 0) return level('good', 'good', '没有问题');
  return html`<span class="row">
    ${violations > 0 ? level('bad', 'bad', `不符合 ${violations}`) : nothing}
    ${missing > 0 ? level('todo', 'todo', `未填 ${missing}`) : nothing}
    ${warnings > 0 ? level('warn', 'warn', `提醒 ${warnings}`) : nothing}
  </span>`;
}

/** 11月30日 17:00 截止，还有 2 天 */
export function deadlineLine(round: Round, now: Moment, extendedUntil: Moment | null = null): Markup {
  const period = { ...round, extendedUntil: extendedUntil ?? undefined };
  const openness = opennessAt(period, now);
  const until = lastMoment(period);
  if (openness === 'not-yet') {
    return html`<p class="deadline is-info">
      ${icon('clock')}<span>${shownMoment(round.opensAt)} 开始</span>
    </p>`;
  }
  if (openness === 'closed') {
    return html`<p class="deadline is-bad">${icon('clock')}<span>已于${shownMoment(until)}截止</span></p>`;
  }
  const words = openness === 'extended' ? '延期到' : '';
  return html`<p class="deadline is-warn">
    ${icon('clock')}<span>${words}${shownMoment(until)} 截止，${timeLeft(until, now)}</span>
  </p>`;
}
