import type { CalendarDay } from '../core/calendar-day.js';

/** A document of the authorities. */
export interface Instrument {
  /** First part of the rule ids: `hz-2019-5`. */
  readonly id: string;
  readonly title: string;
  /** 浙教办函〔2021〕157号; null where it has none. */
  readonly number: string | null;
  readonly issuer: string;
  /** Null where the paper bears no date. */
  readonly date: CalendarDay | null;
  readonly effective: CalendarDay | null;
  /** The application round that its figures and dates were published for: 2021年下半年. */
  readonly round?: string;
}

/** A provision in few words: 杭师质监〔2019〕5号 二（二）1; 《…》 第十条 where the document has no number. */
export const articleOf = ({
  instrument: { title, number },
  article,
}: {
  readonly instrument: Instrument;
  readonly article: string;
}): string => `${number ?? `《${title}》`} ${article}`;

/** 《title》, with its number where it has one. */
export const fullTitle = ({ title, number }: Instrument): string =>
  number === null ? `《${title}》` : `《${title}》（${number}）`;
