import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';
import { entryName, fieldKind, type EntryValue, type FieldDefinition } from '../../form/index.js';
import { shownText, type OpenedCell } from '../spreadsheet/opened-workbook.js';

/** What a cell gave as an entry. */
export interface ReadEntry {
  readonly value?: EntryValue;
  readonly diagnostics: readonly Diagnostic[];
  /** The cell holds something that is no value of this field. */
  readonly unread: boolean;
}

const NONE: readonly never[] = [];
const NOTHING: ReadEntry = { diagnostics: NONE, unread: false };

/**
 * Reads a cell as an entry of a field; notations that were accepted and problems are both reported.
 * @param place asked for only when there is something to report
 */
export function readEntry(
  cell: OpenedCell | undefined,
  field: FieldDefinition,
  place: () => Place,
): ReadEntry {
  if (!cell) return NOTHING;
  if (cell.content.type === 'blank' && cell.hasFormula) {
    const label = entryName(field);
    return {
      diagnostics: [diagnostic('workbook.formula-without-result', 'error', place(), { label })],
      unread: true,
    };
  }
  const { value, normalised, problem } = fieldKind(field.kind).read(cell.content, field);
  if (!problem && !normalised)
    return value === undefined ? NOTHING : { value, diagnostics: NONE, unread: false };
  const diagnostics: Diagnostic[] = [];
  const label = entryName(field);
  if (problem) {
    const values = { label, found: shownText(cell), ...problem.values };
    diagnostics.push(diagnostic(problem.code, problem.level ?? 'error', place(), values));
  }
  if (normalised)
    diagnostics.push(diagnostic('workbook.normalised', 'info', place(), { label, ...normalised }));
  if (value !== undefined) return { value, diagnostics, unread: false };
  return { diagnostics, unread: problem !== undefined };
}
