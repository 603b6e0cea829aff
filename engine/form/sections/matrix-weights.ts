import { fieldKind } from '../field-kinds.js';
import type { MatrixCell, MatrixSection } from '../section-definition.js';

/** Width of a stack of characters. */
const VERTICAL = 1.6;
/** A heading breaks into lines of about this many characters before it widens its column. */
const HEADING_LINE = 4;
/** Long text grows in both directions: its width follows the square root of its length. */
const SPREAD = 1.7;
const LEAST = 2;

/** Shares of the width: as the definition gives them, or, where it gives none, as the contents need. */
export function matrixWeights(section: MatrixSection): readonly number[] {
  const given = section.columns.map((column) => column.weight);
  const weights = given.map((weight) => weight ?? LEAST);
  const bySpan = [...section.cells].sort((one, other) => (one.columnSpan ?? 1) - (other.columnSpan ?? 1));
  for (const cell of bySpan) {
    const span = Array.from({ length: cell.columnSpan ?? 1 }, (_, index) => cell.column + index);
    const free = span.filter((column) => column < weights.length && given[column] === undefined);
    const have = span.reduce((sum, column) => sum + (weights[column] ?? 0), 0);
    const missing = neededBy(cell) - have;
    if (missing <= 0 || free.length === 0) continue;
    for (const column of free) weights[column] = (weights[column] ?? 0) + missing / free.length;
  }
  return weights;
}

function neededBy(cell: MatrixCell): number {
  if (cell.vertical === true) return VERTICAL;
  const text = cell.repair ?? cell.text ?? '';
  const length = Math.max(0, ...text.split('\n').map((line) => [...line].length));
  const words = Math.max(Math.min(length, HEADING_LINE), SPREAD * Math.sqrt(length));
  const printed = (cell.template ?? '').replace(/\{[^}]*\}/g, '').length;
  const blanks = (cell.fields ?? []).map((field) => fieldKind(field.kind).width(field) / 4);
  return Math.max(LEAST, words, ...blanks.map((blank) => blank + printed));
}
