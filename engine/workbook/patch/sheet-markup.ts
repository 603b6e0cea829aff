import { fromA1, LAST_COLUMN, LAST_ROW, type CellRange } from '../../core/cell-address.js';
import { attributeOf, withoutHidden } from './markup-text.js';

/** Where a cell's element stands in the text of its part. */
export interface CellMarkup {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** It says its address itself. */
  readonly addressed: boolean;
}

/** Where a row's element stands in the text of its part. */
export interface RowMarkup {
  readonly row: number;
  readonly start: number;
  /** Behind its opening tag. */
  readonly inner: number;
  /** Where its closing tag begins; the same as `inner` when it has none. */
  readonly innerEnd: number;
  readonly end: number;
  readonly addressed: boolean;
  readonly cells: readonly CellMarkup[];
}

/** The text of a sheet part and where in it the cells stand. */
export interface SheetMarkup {
  readonly text: string;
  /** The same with comments and the like blanked out. */
  readonly plain: string;
  /** `x:` where the part's elements have one. */
  readonly prefix: string;
  readonly data: {
    readonly start: number;
    readonly inner: number;
    readonly innerEnd: number;
    readonly end: number;
  };
  readonly rows: readonly RowMarkup[];
  readonly merges: readonly CellRange[];
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: string }[];
}

const ATTRIBUTES = `(?:[^<>"']|"[^"]*"|'[^']*')*?`;

/** The first tag of this name, and what it spans. @param name with its prefix */
export function elementAt(
  plain: string,
  name: string,
  from = 0,
):
  | { readonly start: number; readonly inner: number; readonly innerEnd: number; readonly end: number }
  | undefined {
  const opening = new RegExp(`<${name}(?=[\\s/>])${ATTRIBUTES}(/?)>`, 'g');
  opening.lastIndex = from;
  const found = opening.exec(plain);
  if (!found) return undefined;
  const inner = opening.lastIndex;
  if (found[1] === '/') return { start: found.index, inner, innerEnd: inner, end: inner };
  const closing = new RegExp(`</${name}\\s*>`, 'g');
  closing.lastIndex = inner;
  const last = closing.exec(plain);
  if (!last) return undefined;
  return { start: found.index, inner, innerEnd: last.index, end: closing.lastIndex };
}

/** Finds rows and cells; `undefined` when the part has no rows to speak of: it is not a worksheet. */
export function sheetMarkup(text: string): SheetMarkup | undefined {
  const plain = withoutHidden(text);
  const root = /<((?:[^\s<>:/]+:)?)worksheet(?=[\s/>])/.exec(plain);
  const prefix = root?.[1] ?? '';
  const data = root && elementAt(plain, `${prefix}sheetData`, root.index);
  if (!data) return undefined;
  return {
    text,
    plain,
    prefix,
    data,
    rows: rowsOf(plain, prefix, data.inner, data.innerEnd),
    merges: mergesOf(plain, prefix, data.end),
    columnStyles: columnStylesOf(plain.slice(0, data.start), prefix),
  };
}

function rowsOf(plain: string, prefix: string, from: number, to: number): RowMarkup[] {
  const tag = new RegExp(`<${prefix}(row|c)(?=[\\s/>])(${ATTRIBUTES})(/?)>`, 'g');
  const [rowEnd, cellEnd] = [`</${prefix}row`, `</${prefix}c`];
  const rows: RowMarkup[] = [];
  let row = 0;
  tag.lastIndex = from;
  for (let found = tag.exec(plain); found && found.index < to; found = tag.exec(plain)) {
    const said = Number(attributeOf(found[2] ?? '', 'r'));
    const addressed = Number.isInteger(said) && said >= 1 && said <= LAST_ROW;
    row = addressed ? said : row + 1;
    const inner = tag.lastIndex;
    if (found[3] === '/') {
      rows.push({ row, start: found.index, inner, innerEnd: inner, end: inner, addressed, cells: [] });
      continue;
    }
    const innerEnd = plain.indexOf(rowEnd, inner);
    const end = plain.indexOf('>', innerEnd) + 1;
    rows.push({
      row,
      start: found.index,
      inner,
      innerEnd,
      end,
      addressed,
      cells: cellsOf(plain, tag, cellEnd, innerEnd),
    });
    tag.lastIndex = end;
  }
  return rows;
}

function cellsOf(plain: string, tag: RegExp, closing: string, to: number): CellMarkup[] {
  const cells: CellMarkup[] = [];
  let column = 0;
  for (;;) {
    const before = tag.lastIndex;
    const found = tag.exec(plain);
    if (!found || found.index >= to) {
      tag.lastIndex = before;
      return cells;
    }
    const address = fromA1(attributeOf(found[2] ?? '', 'r') ?? '');
    column = Math.min(address?.column ?? column + 1, LAST_COLUMN);
    const end =
      found[3] === '/' ? tag.lastIndex : plain.indexOf('>', plain.indexOf(closing, tag.lastIndex)) + 1;
    cells.push({ column, start: found.index, end, addressed: address !== undefined });
    tag.lastIndex = end;
  }
}

function mergesOf(plain: string, prefix: string, from: number): CellRange[] {
  const merges = elementAt(plain, `${prefix}mergeCells`, from);
  if (!merges) return [];
  return [...plain.slice(merges.inner, merges.innerEnd).matchAll(/\sref\s*=\s*["']([^"']*)["']/g)].flatMap(
    ([, text]) => {
      const [first, last] = (text ?? '').split(':');
      const start = fromA1(first ?? '');
      const end = fromA1(last ?? first ?? '');
      return start && end ? [{ from: start, to: end }] : [];
    },
  );
}

function columnStylesOf(head: string, prefix: string): SheetMarkup['columnStyles'] {
  return [...head.matchAll(new RegExp(`<${prefix}col(?=[\\s/>])${ATTRIBUTES}/?>`, 'g'))].flatMap(([tag]) => {
    const style = attributeOf(tag, 'style');
    const [from, to] = [Number(attributeOf(tag, 'min')), Number(attributeOf(tag, 'max'))];
    return style !== undefined && from >= 1 && to >= from ? [{ from, to, style }] : [];
  });
}
