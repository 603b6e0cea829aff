import * as z from 'zod';
import { finding, openProvision } from '../check/index.js';
import { claims } from './claims.js';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
/** A form that was printed; the names are those of files in the folder of results. */
const printedDocument = z.object({
  form: z.string(),
  title: z.string(),
  docx: z.string().optional(),
  pdf: z.string().optional(),
  pages: z.number().int().optional(),
  fonts: list(z.object({ requested: z.string(), used: z.string() })).optional(),
});

/**
 * What became of one workbook of a run; written as JSON into the folder of results, where a later run finds it.
 * `check --json` prints it.
 */
export const workbookRecord = z.object({
  /** Within the folder, parts separated by `/`. */
  file: z.string(),
  /** Absent when the workbook could not be read. */
  kit: z.string().optional(),
  /** `unreadable`: it is no workbook of ours. `failed`: it was read, but could not be checked or printed. */
  state: z.enum(['done', 'unreadable', 'failed']),
  institution: z.string(),
  /** Nothing is filled in. */
  blank: z.boolean().optional(),
  /** SHA-256 of the workbook. */
  contents: z.string(),
  findings: list(finding),
  open: list(openProvision),
  passed: z.number().int(),
  documents: list(printedDocument),
  /** Everything that was written for it, with the SHA-256 of each. */
  outputs: list(z.object({ name: z.string(), digest: z.string() })),
  claims,
});

export type WorkbookRecord = z.infer<typeof workbookRecord>;
export type PrintedDocument = z.infer<typeof printedDocument>;

/** A record as the bytes of its file. */
export const recordBytes = (record: WorkbookRecord): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(record, null, 1)}\n`);

/** A record from its file. @throws ZodError or SyntaxError when it is none. */
export const readRecord = (bytes: Uint8Array): WorkbookRecord =>
  workbookRecord.parse(JSON.parse(new TextDecoder().decode(bytes)));
