import { fromA1, LAST_COLUMN, LAST_ROW, type CellRange } from '../../core/cell-address.js';
import { diagnostic, DiagnosticError, type Place } from '../../core/diagnostic.js';
import type { CellContent } from '../../form/index.js';
import { readXml } from '../../ooxml/index.js';
import type { OpenedCell, OpenedSheet } from './opened-workbook.js';
import type { NumberStyle } from './read-styles.js';
import { plainLineEnds, unescapeString } from './string-escapes.js';

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly numberStyles: readonly NumberStyle[];
  readonly from1904: boolean;
}

/** Filled cells in one sheet; our largest forms have some 10,000. */
const CELL_LIMIT = 2_000_000;

interface Draft {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasValue: boolean;
  hasFormula: boolean;
}

/** Reads one sheet part in one pass; memory grows with filled cells only, not with formatted ones. */
export function readSheet(
  xml: Uint8Array,
  part: string,
  sheet: { readonly name: string; readonly visible: boolean },
  context: CellContext,
  place: Place,
): OpenedSheet {
  const rows = new Map<number, Map<number, OpenedCell>>();
  const validated: CellRange[] = [];
  let cells = 0;
  let emptyRows = 0;
  let row = 0;
  let column = 0;
  let filledInRow = false;
  let cell: Draft | undefined;
  let capturing: 'value' | 'ranges' | undefined;
  let ranges = '';
  let phonetic = false;

  const keep = (draft: Draft): void => {
    if (!draft.hasValue && !draft.hasFormula) return;
    const content = contentOf(draft, context);
    if (content.type === 'blank' && !draft.hasFormula) return;
    cells += 1;
    if (cells > CELL_LIMIT) {
      throw new DiagnosticError([
        diagnostic(
          'workbook.too-many-cells',
          'error',
          { ...place, sheet: sheet.name },
          { limit: CELL_LIMIT },
        ),
      ]);
    }
    let kept = rows.get(draft.row);
    if (!kept) rows.set(draft.row, (kept = new Map()));
    kept.set(draft.column, { content, hasFormula: draft.hasFormula });
    filledInRow = true;
  };

  readXml(
    xml,
    part,
    {
      open(name, attributes) {
        switch (name) {
          case 'row':
            row = within(attributes['r'], row + 1, LAST_ROW);
            column = 0;
            filledInRow = false;
            break;
          case 'c': {
            const address = fromA1(attributes['r'] ?? '') ?? { row, column: column + 1 };
            column = Math.min(address.column, LAST_COLUMN);
            cell = {
              row: address.row,
              column,
              type: attributes['t'] ?? 'n',
              style: Number(attributes['s'] ?? 0),
              value: '',
              hasValue: false,
              hasFormula: false,
            };
            break;
          }
          case 'f':
            if (cell) cell.hasFormula = true;
            break;
          case 'rPh':
            phonetic = true;
            break;
          case 'v':
          case 't':
            if (cell && !phonetic) {
              capturing = 'value';
              cell.hasValue = true;
            }
            break;
          case 'dataValidation':
            validated.push(...rangesOf(attributes['sqref'] ?? ''));
            break;
          case 'sqref':
            capturing = 'ranges';
            ranges = '';
            break;
        }
      },
      text(text) {
        if (capturing === 'value' && cell) cell.value += text;
        else if (capturing === 'ranges') ranges += text;
      },
      close(name) {
        switch (name) {
          case 'c':
            if (cell) keep(cell);
            cell = undefined;
            break;
          case 'row':
            if (!filledInRow) emptyRows += 1;
            break;
          case 'rPh':
            phonetic = false;
            break;
          case 'v':
          case 't':
            capturing = undefined;
            break;
          case 'sqref':
            capturing = undefined;
            validated.push(...rangesOf(ranges));
            break;
        }
      },
    },
    place,
  );
  return { ...sheet, rows, validated, emptyRows };
}

function contentOf(draft: Draft, context: CellContext): CellContent {
  if (!draft.hasValue) return { type: 'blank' };
  switch (draft.type) {
    case 's':
      return textContent(context.strings[Number(draft.value)] ?? '');
    case 'str':
    case 'inlineStr':
      return textContent(plainLineEnds(unescapeString(draft.value)));
    case 'b':
      return { type: 'boolean', value: draft.value.trim() === '1' || draft.value.trim() === 'true' };
    case 'e':
      return { type: 'error', code: draft.value };
    case 'd':
      return { type: 'text', text: draft.value.slice(0, 10) };
    default:
      return numberContent(draft, context);
  }
}

const textContent = (text: string): CellContent => (text === '' ? { type: 'blank' } : { type: 'text', text });

function numberContent(draft: Draft, context: CellContext): CellContent {
  if (draft.value.trim() === '') return { type: 'blank' };
  const value = Number(draft.value);
  if (!Number.isFinite(value)) return { type: 'text', text: draft.value };
  const { dated = false, percent = false } = context.numberStyles[draft.style] ?? {};
  if (dated) return { type: 'number', value, dated, ...(context.from1904 ? { from1904: true } : {}) };
  return percent ? { type: 'number', value, percent } : { type: 'number', value };
}

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
