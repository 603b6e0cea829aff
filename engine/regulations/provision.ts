import { z } from 'zod';
import { parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import type { Instrument } from './instrument.js';

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

const day = z
  .string()
  .transform((text) => parseCalendarDay(text))
  .refine((value): value is CalendarDay => value !== undefined)
  .nullable();

/** A document as its provisions.json holds it; `{name}` in a quotation is the passage or provision of that name. */
const documentFile = z.strictObject({
  instrument: z.strictObject({
    id: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    issuer: z.string(),
    date: day,
    effective: day,
    round: z.string().optional(),
  }),
  passages: z.record(z.string(), z.string()).default({}),
  provisions: z.record(
    z.string(),
    z.strictObject({
      article: z.string().min(1),
      quote: z.string().min(1),
      alsoAt: z.array(z.strictObject({ quote: z.string().min(1), note: z.string().optional() })).optional(),
      scope: z.string().optional(),
    }),
  ),
});

const REFERENCE = /\{([^{}]+)\}/g;

/**
 * Reads a document's provisions.json: who issued it, and its provisions by name, quotations put together.
 * @throws z.ZodError when the file has another shape; RangeError when a quotation names a passage that is not there.
 */
export function readProvisions<Quoted extends object>(file: {
  readonly provisions: Quoted;
}): { readonly instrument: Instrument; readonly provisions: Readonly<Record<keyof Quoted, Provision>> } {
  const { instrument, passages, provisions } = documentFile.parse(file);
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
