import { fromA1, LAST_COLUMN, LAST_ROW, type CellAddress, type CellRange } from '../../core/cell-address.js';
import type { CellContent } from '../../form/index.js';
import type { ZipArchive } from '../../ooxml/index.js';
import { contentOf, type CellContext, type WrittenCell } from './cell-content.js';
import type { OpenedCell, OpenedSheet } from './opened-workbook.js';

export type { CellContext } from './cell-content.js';

/** A sheet's part as read; its name and visibility stand in the workbook's part. */
export interface ReadSheet {
  readonly sheet: Omit<OpenedSheet, 'name' | 'visible'>;
  /** Cells whose text is a number of a shared text that the file does not have. */
  readonly lostTexts: readonly CellAddress[];
  /** Cells in which a picture stands in for a value, as Excel and WPS embed them. */
  readonly pictures: readonly CellAddress[];
}

/** WPS writes a picture in a cell as a formula of its own, and as its result. */
const PICTURE_FORMULA = /^\s*=?\s*(?:_xlfn\.)?(?:DISPIMG|IMAGE)\s*\(/i;

interface Draft extends WrittenCell {
  readonly row: number;
  readonly column: number;
  /** A value of Excel that is more than it shows: a picture in the cell has one. */
  readonly rich: boolean;
  formula: string;
  value: string;
  inline: string;
  hasValue: boolean;
  hasInline: boolean;
  hasFormula: boolean;
}

/**
 * Reads one sheet part in one pass; memory grows with filled cells only, not with formatted ones.
 * @throws DiagnosticError when it is damaged, or more than a reading may take.
 */
export function readSheet(zip: ZipArchive, part: string, context: CellContext): ReadSheet {
  const { budget } = zip;
  const rows = new Map<number, Map<number, OpenedCell>>();
  const validated: CellRange[] = [];
  const merged: CellRange[] = [];
  const hiddenRows: number[] = [];
  const lostTexts: CellAddress[] = [];
  const pictures: CellAddress[] = [];
  let emptyRows = 0;
  let row = 0;
  let column = 0;
  let hidden = false;
  let filledInRow = false;
  let cell: Draft | undefined;
  let capturing: 'value' | 'inline' | 'formula' | 'ranges' | undefined;
  let ranges = '';
  let phonetic = 0;
  let fallback = 0;

  const keep = (draft: Draft): void => {
    if (!draft.hasValue && !draft.hasFormula && !draft.hasInline) return;
    const at = { row: draft.row, column: draft.column };
    const read = contentOf(draft, context);
    let content: CellContent | undefined = read;
    if (read === undefined) {
      lostTexts.push(at);
      content = { type: 'error', code: '#TEXT?' };
    } else if (isPicture(draft, read)) {
      pictures.push(at);
      return;
    }
    if (!content || (content.type === 'blank' && !draft.hasFormula)) return;
    budget.spend('cells');
    if (content.type === 'text') budget.spend('characters', content.text.length);
    let kept = rows.get(draft.row);
    if (!kept) rows.set(draft.row, (kept = new Map()));
    kept.set(draft.column, { content, hasFormula: draft.hasFormula });
    filledInRow = true;
  };
  const ranged = (text: string): CellRange[] => {
    const found = rangesOf(text);
    budget.spend('ranges', found.length);
    return found;
  };

  zip.scan(part, {
    open(name, attributes) {
      // Markup compatibility says a thing twice: what we read is the first choice.
      if (name === 'Fallback') fallback += 1;
      if (fallback > 0) return;
      switch (name) {
        case 'row':
          row = within(attributes['r'], row + 1, LAST_ROW);
          column = 0;
          filledInRow = false;
          hidden = /^(1|true)$/.test(attributes['hidden'] ?? '');
          break;
        case 'c': {
          const address = fromA1(attributes['r'] ?? '') ?? { row, column: column + 1 };
          column = Math.min(address.column, LAST_COLUMN);
          cell = {
            row: address.row,
            column,
            type: attributes['t'] ?? 'n',
            style: Number(attributes['s'] ?? 0),
            rich: attributes['vm'] !== undefined,
            formula: '',
            value: '',
            inline: '',
            hasValue: false,
            hasInline: false,
            hasFormula: false,
          };
          break;
        }
        case 'f':
          if (cell) {
            cell.hasFormula = true;
            capturing = 'formula';
          }
          break;
        case 'rPh':
          phonetic += 1;
          break;
        case 'v':
          if (cell) {
            capturing = 'value';
            cell.hasValue = true;
          }
          break;
        case 'is':
          if (cell) cell.hasInline = true;
          break;
        case 't':
          if (cell && phonetic === 0) capturing = 'inline';
          break;
        case 'mergeCell':
          merged.push(...ranged(attributes['ref'] ?? ''));
          break;
        case 'dataValidation':
          validated.push(...ranged(attributes['sqref'] ?? ''));
          break;
        case 'sqref':
          capturing = 'ranges';
          ranges = '';
          break;
      }
    },
    text(text) {
      if (fallback > 0) return;
      if (capturing === 'ranges') ranges += text;
      else if (!cell) return;
      else if (capturing === 'value') cell.value += text;
      else if (capturing === 'inline') cell.inline += text;
      else if (capturing === 'formula' && cell.formula.length < FORMULA_KEPT) cell.formula += text;
    },
    close(name) {
      if (name === 'Fallback') fallback -= 1;
      if (fallback > 0) return;
      switch (name) {
        case 'c':
          if (cell) keep(cell);
          cell = undefined;
          break;
        case 'row':
          if (!filledInRow) emptyRows += 1;
          else if (hidden) hiddenRows.push(row);
          break;
        case 'rPh':
          phonetic -= 1;
          break;
        case 'v':
        case 't':
        case 'f':
          capturing = undefined;
          break;
        case 'sqref':
          capturing = undefined;
          validated.push(...ranged(ranges));
          break;
      }
    },
  });
  return { sheet: { rows, validated, merged, hiddenRows, emptyRows }, lostTexts, pictures };
}

/** As much of a formula as tells a picture. */
const FORMULA_KEPT = 64;

const isPicture = ({ formula, rich, type }: Draft, content: CellContent): boolean =>
  PICTURE_FORMULA.test(formula) ||
  (content.type === 'text' && /^=?_?(?:xlfn\.)?DISPIMG\(/i.test(content.text)) ||
  (rich && type === 'e' && content.type === 'error' && content.code === '#VALUE!');

/** `A1:B3 D7` */
function rangesOf(text: string): CellRange[] {
  return text.split(/\s+/).flatMap((range) => {
    const [first, last] = range.split(':');
    const from = fromA1(first ?? '');
    const to = last === undefined ? from : fromA1(last);
    return from && to ? [{ from, to }] : [];
  });
}

function within(text: string | undefined, otherwise: number, limit: number): number {
  const value = text === undefined ? otherwise : Number(text);
  return Number.isInteger(value) && value >= 1 && value <= limit ? value : Math.min(otherwise, limit);
}
