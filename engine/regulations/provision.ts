import { parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import type { Instrument } from './instrument.js';
import type { ProvisionsFile } from './provisions-file.js';

/** A place of a document: the text that rules, questions and explanations rest on. */
export interface Provision {
  readonly instrument: Instrument;
  /** 二（二）1; as the text numbers it. */
  readonly article: string;
  /** Verbatim; …… joins two quoted pieces. */
  readonly quote: string;
  /** Further places that say the same. */
  readonly alsoAt?: readonly { readonly quote: string; readonly note?: string }[];
  /** Whom or what it concerns, in Chinese; everything that the document covers, when absent. */
  readonly scope?: string;
}

const REFERENCE = /\{([^{}]+)\}/g;

/**
 * Reads a document's provisions.json: who issued it, and its provisions by name, quotations put together.
 * @throws RangeError when a quotation names a passage that is not there, or a day is none.
 */
export function readProvisions<Quoted extends ProvisionsFile['provisions']>(
  file: ProvisionsFile & { readonly provisions: Quoted },
): { readonly instrument: Instrument; readonly provisions: Readonly<Record<keyof Quoted, Provision>> } {
  const { passages = {}, provisions } = file as ProvisionsFile;
  const instrument: Instrument = {
    ...file.instrument,
    date: dayOf(file.instrument.date),
    effective: dayOf(file.instrument.effective),
  };
  const textOf = (name: string): string => {
    const stored = passages[name] ?? provisions[name]?.quote;
    if (stored === undefined) throw new RangeError(`${instrument.id}: no passage “${name}”`);
    return whole(stored);
  };
  const whole = (quote: string): string => quote.replace(REFERENCE, (_, name: string) => textOf(name));
  const read = Object.entries(provisions).map(([name, { quote, alsoAt, ...provision }]) => [
    name,
    {
      ...provision,
      instrument,
      quote: whole(quote),
      ...(alsoAt && { alsoAt: alsoAt.map((also) => ({ ...also, quote: whole(also.quote) })) }),
    },
  ]);
  return { instrument, provisions: Object.fromEntries(read) as Record<keyof Quoted, Provision> };
}

/** @throws RangeError when it is no day. */
function dayOf(text: string | null): CalendarDay | null {
  if (text === null) return null;
  const day = parseCalendarDay(text);
  if (day === undefined) throw new RangeError(`no day: ${text}`);
  return day;
}
