import * as z from 'zod';
import type { Place } from '../core/diagnostic.js';
import type { MessageCode } from '../core/messages/catalogue.js';
import type { Arithmetic, Authority, RuleId } from '../regulations/index.js';

/*
 * What a check says. The same shape is shown by the pane, the report and the command line, printed by `--json`, and kept
 * in the folder of a bureau's run, from where the schemas read it back. The types are written out because the library's
 * users have no zod.
 */

/** What a finding rests on: a provision, word for word. */
export interface FindingCitation {
  readonly rule: RuleId;
  /** Title of the document with its number. */
  readonly instrument: string;
  readonly article: string;
  readonly quote: string;
}

/** Rule id or message code; stable. */
export type FindingCode = RuleId | MessageCode;

/**
 * One thing that the person who fills in the kit should know: an entry that cannot be read, an entry that is missing,
 * or a provision that is not met.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly kind: 'regulation' | 'entry' | 'missing';
  readonly level: 'error' | 'violation' | 'warning' | 'info';
  /** Of a provision that is not met: whether the text says so, it follows, or it is a reading (then it is a question). */
  readonly authority?: Authority | undefined;
  /** The form that it is shown under; absent when it concerns the workbook as a whole. */
  readonly form?: string | undefined;
  /** Whom or what it is about: 项目“……”. */
  readonly label?: string | undefined;
  readonly message: string;
  readonly actual?: string | undefined;
  readonly permitted?: string | undefined;
  readonly remedy?: string | undefined;
  /** The comparisons that it rests on, as they came out: 23 > 90 × 1/4 = 22.5. */
  readonly arithmetic?: readonly Arithmetic[] | undefined;
  /** Cells first: sheet and cell are there when the data came from a workbook. */
  readonly places: readonly Place[];
  readonly citations: readonly FindingCitation[];
  /** How ambiguous words of the provision were understood, and why. */
  readonly readings: readonly { readonly point: string; readonly reading: string; readonly why: string }[];
  /** Further remarks: figures of an earlier round were used … */
  readonly notes: readonly string[];
}

/** A provision that could not be judged because entries are blank. */
export interface OpenProvision {
  readonly rule: RuleId;
  readonly instrument: string;
  readonly article: string;
  readonly label?: string | undefined;
  /** Names of the entries that it lacks, in Chinese. */
  readonly missing: readonly string[];
  readonly places: readonly Place[];
}

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** Where something stands, as far as that is known. */
export const place: z.ZodType<Place> = z.object({
  file: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  form: z.string().optional(),
  entry: z.string().optional(),
}) as z.ZodType<Place>;

/** `zj-2021-157.s3.1.cap`. */
const ruleId = z.custom<RuleId>((id) => typeof id === 'string');

const findingCitation = z.object({
  rule: ruleId,
  instrument: z.string(),
  article: z.string(),
  quote: z.string(),
});

const arithmeticSide = z.object({ words: z.string(), shown: z.string(), number: z.number().optional() });

const arithmetic = z.object({
  left: arithmeticSide,
  sign: z.enum(['<', '≤', '>', '≥', '=', '≠']),
  right: arithmeticSide,
  excess: z.number().optional(),
}) as z.ZodType<Arithmetic>;

export const finding: z.ZodType<Finding> = z.object({
  code: z.custom<FindingCode>((code) => typeof code === 'string'),
  kind: z.enum(['regulation', 'entry', 'missing']),
  level: z.enum(['error', 'violation', 'warning', 'info']),
  authority: z.enum(['text', 'inference', 'reading']).optional(),
  form: z.string().optional(),
  label: z.string().optional(),
  message: z.string(),
  actual: z.string().optional(),
  permitted: z.string().optional(),
  remedy: z.string().optional(),
  arithmetic: list(arithmetic).optional(),
  places: list(place),
  citations: list(findingCitation),
  readings: list(z.object({ point: z.string(), reading: z.string(), why: z.string() })),
  notes: list(z.string()),
});

export const openProvision: z.ZodType<OpenProvision> = z.object({
  rule: ruleId,
  instrument: z.string(),
  article: z.string(),
  label: z.string().optional(),
  missing: list(z.string()),
  places: list(place),
});
