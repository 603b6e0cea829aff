/** Offices all over China keep one time, eight hours ahead of UTC the whole year. */
const AHEAD = 8 * 60 * 60 * 1000;

/** Tells the time; tests set it. */
export type Clock = () => Date;

/** A moment as it is stored: ISO text in UTC, which sorts as text. */
export type Moment = string;

export const momentOf = (date: Date): Moment => date.toISOString();

const inChina = (moment: Moment): Date => new Date(Date.parse(moment) + AHEAD);
const two = (value: number): string => String(value).padStart(2, '0');

/** 11月28日 10:42, with the year where it is asked for. */
export function shownMoment(moment: Moment, { year = false, seconds = false } = {}): string {
  const at = inChina(moment);
  const day = `${at.getUTCMonth() + 1}月${at.getUTCDate()}日`;
  const time = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}${seconds ? `:${two(at.getUTCSeconds())}` : ''}`;
  return `${year ? `${at.getUTCFullYear()}年` : ''}${day} ${time}`;
}

/** 2026年11月28日. */
export function shownDay(moment: Moment): string {
  const at = inChina(moment);
  return `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日`;
}

/** 2026-11-28T10:42, as fields for a day and a time take it. */
export const fieldMoment = (moment: Moment): string => inChina(moment).toISOString().slice(0, 16);

/** The moment that such a field says; `undefined` when it is none. */
export function momentOfField(field: string): Moment | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(field)) return undefined;
  const [day = '', time = ''] = field.split('T');
  const milliseconds = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  const moment = momentOf(new Date(milliseconds - AHEAD));
  // 31 February is read as a day of March by some.
  return fieldMoment(moment).slice(0, 10) === day ? moment : undefined;
}
