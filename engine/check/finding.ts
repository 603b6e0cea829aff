import * as z from 'zod';
import type { MessageCode } from '../core/messages/catalogue.js';
import type { RuleId } from '../regulations/index.js';

/*
 * What a check says, as schemas: the same shape is shown by the pane, the report and the command line, printed by
 * `--json`, and kept in the folder of a bureau's run, from where it is read back.
 */

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** Where something stands, as far as that is known; parts as in the core's `Place`. */
export const place = z.object({
  file: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  form: z.string().optional(),
  entry: z.string().optional(),
});

/** `zj-2021-157.s3.1.cap`. */
const ruleId = z.custom<RuleId>((id) => typeof id === 'string');

/** What a finding rests on: a provision, word for word. */
const findingCitation = z.object({
  rule: ruleId,
  /** Title of the document with its number. */
  instrument: z.string(),
  article: z.string(),
  quote: z.string(),
});

/** Rule id or message code; stable. */
export type FindingCode = RuleId | MessageCode;

/**
 * One thing that the person who fills in the kit should know: an entry that cannot be read, an entry that is missing,
 * or a provision that is not met.
 */
export const finding = z.object({
  code: z.custom<FindingCode>((code) => typeof code === 'string'),
  kind: z.enum(['regulation', 'entry', 'missing']),
  level: z.enum(['error', 'violation', 'warning', 'info']),
  /** The form that it is shown under; absent when it concerns the workbook as a whole. */
  form: z.string().optional(),
  /** Whom or what it is about: 项目“……”. */
  label: z.string().optional(),
  message: z.string(),
  actual: z.string().optional(),
  permitted: z.string().optional(),
  remedy: z.string().optional(),
  /** Cells first: sheet and cell are there when the data came from a workbook. */
  places: list(place),
  citations: list(findingCitation),
  /** How ambiguous words of the provision were understood, and why. */
  readings: list(z.object({ point: z.string(), reading: z.string(), why: z.string() })),
  /** Further remarks: figures of an earlier round were used … */
  notes: list(z.string()),
});

/** A provision that could not be judged because entries are blank. */
export const openProvision = z.object({
  rule: ruleId,
  instrument: z.string(),
  article: z.string(),
  label: z.string().optional(),
  /** Names of the entries that it lacks, in Chinese. */
  missing: list(z.string()),
  places: list(place),
});

export type Finding = Readonly<z.infer<typeof finding>>;
export type FindingCitation = Readonly<z.infer<typeof findingCitation>>;
export type OpenProvision = Readonly<z.infer<typeof openProvision>>;
