import { parseCalendarDay } from '../core/calendar-day.js';
import type { Rule } from './define-rule.js';
import type { Figures } from './evaluate.js';
import type { DatedValue } from './parameter.js';

/** A figure that is a day of the calendar belongs to its round alone; caps and shares are carried over. */
const isCalendarDay = (value: unknown): boolean =>
  typeof value === 'string' && parseCalendarDay(value) !== undefined;

/**
 * Whether a rule can be asked about a round: dates that were published for another round say nothing about
 * this one, unless a document has set new ones.
 */
export function coversRound(rule: Rule, figures: Figures, round: string | undefined): boolean {
  const published = rule.provision.instrument.round;
  if (published === undefined || round === undefined || published === round) return true;
  return Object.values(figures).every((held) => !isCalendarDay(held.value) || held.document !== undefined);
}

const basisOf = ({ document = '', selfEntered }: DatedValue<unknown>): string =>
  selfEntered ? `数值依据为本工作簿参数页所填的${document}` : `数值依据为${document}`;

/** Whose figures were used, where they are not those that the rule's own document gave for this round. */
export function roundNotes(rule: Rule, figures: Figures, round: string | undefined): string[] {
  const all = Object.values(figures);
  const notes = [...new Set(all.flatMap((held) => (held.document === undefined ? [] : [basisOf(held)])))];
  const published = rule.provision.instrument.round;
  const carriedOver =
    published !== undefined &&
    round !== undefined &&
    published !== round &&
    all.some((held) => held.document === undefined && typeof held.value === 'number');
  if (!carriedOver) return notes;
  return notes.length > 0
    ? [...notes, `其余数值为${published}通知所定`]
    : [`依据为${published}通知，本轮另有规定的以新通知为准`];
}
