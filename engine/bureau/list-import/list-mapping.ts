import * as z from 'zod';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';

/** Which column of an old list holds which column of a roster; a bureau keeps it for the next list. */
export interface ListMapping {
  readonly form: string;
  readonly roster: string;
  /** Rows of the header, counted from 1. */
  readonly headerRows: readonly number[];
  /** The list's sheet; the first that has the headers when absent. */
  readonly sheet?: string;
  /** By the list's header, group and label joined by `/`: the roster's column, or null for none. */
  readonly columns: Readonly<Record<string, string | null>>;
}

const schema: z.ZodType<ListMapping> = z.strictObject({
  form: z.string(),
  roster: z.string(),
  headerRows: z.array(z.int().min(1)).min(1),
  sheet: z.string().optional(),
  columns: z.record(z.string(), z.string().nullable()),
});

/** Reads a mapping that was saved. @throws DiagnosticError naming what is wrong. */
export function readMapping(json: unknown, file: string, columns: readonly string[]): ListMapping {
  const read = schema.safeParse(json);
  if (!read.success) {
    throw new DiagnosticError(
      read.error.issues.map((issue) => {
        const values = { path: issue.path.join('.') || '（全部）', reason: issue.message };
        return diagnostic('import.mapping-shape', 'error', { file }, values);
      }),
    );
  }
  const unknown = Object.values(read.data.columns).filter((id) => id !== null && !columns.includes(id));
  if (unknown.length > 0) {
    const values = { found: unknown.join('、'), allowed: columns.join('、') };
    throw new DiagnosticError([diagnostic('import.mapping-column', 'error', { file }, values)]);
  }
  return read.data;
}
