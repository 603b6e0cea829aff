import type { CellContent } from '../../form/index.js';
import type { NumberStyle } from './read-styles.js';
import { plainLineEnds, unescapeString } from './string-escapes.js';

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly numberStyles: readonly NumberStyle[];
  readonly from1904: boolean;
}

/** A cell as a sheet part writes it. */
export interface WrittenCell {
  /** `t`: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  /** Number of its style. */
  readonly style: number;
  /** `v`: a number, the number of a shared text, a formula's result. */
  readonly value: string;
  readonly hasValue: boolean;
  /** `is`: a text in the cell itself. */
  readonly inline: string;
  readonly hasInline: boolean;
}

/** The value that every program shows; `undefined` for a shared text that the file does not have. */
export function contentOf(cell: WrittenCell, context: CellContext): CellContent | undefined {
  const { type, value } = cell;
  // Some programs write both; the text of an inlineStr is in `is` alone.
  if (type === 'inlineStr' || (cell.hasInline && !cell.hasValue)) {
    return textContent(plainLineEnds(unescapeString(cell.hasInline ? cell.inline : value)));
  }
  if (!cell.hasValue) return { type: 'blank' };
  switch (type) {
    case 's': {
      const text = value.trim() === '' ? '' : context.strings[Number(value)];
      return text === undefined ? undefined : textContent(text);
    }
    case 'str':
      return textContent(plainLineEnds(unescapeString(value)));
    case 'b':
      return { type: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
    case 'e':
      return { type: 'error', code: value };
    case 'd':
      return { type: 'text', text: value.slice(0, 10) };
    default:
      return numberContent(cell, context);
  }
}

const textContent = (text: string): CellContent => (text === '' ? { type: 'blank' } : { type: 'text', text });

function numberContent({ value: written, style }: WrittenCell, context: CellContext): CellContent {
  if (written.trim() === '') return { type: 'blank' };
  const value = Number(written);
  if (!Number.isFinite(value)) return { type: 'text', text: written };
  const { dated = false, percent = false } = context.numberStyles[style] ?? {};
  if (dated) return { type: 'number', value, dated, ...(context.from1904 ? { from1904: true } : {}) };
  return percent ? { type: 'number', value, percent } : { type: 'number', value };
}
