import { parseCalendarDay, type CalendarDay } from '../../core/calendar-day.js';
import { fieldKind, serialOfDay, type CellContent, type FieldDefinition } from '../../form/index.js';
import { appearances } from '../appearance.js';
import { literal } from '../formula.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { BuiltName, BuiltSheet } from '../sheet-port.js';
import { listSheet } from './list-sheet.js';

type FigureValue = string | number;

/** A figure that a round's notice may set anew. */
export interface ParameterRow {
  readonly id: string;
  /** What it limits, in plain Chinese. */
  readonly title: string;
  readonly unit: string;
  /** Every published value with its first day, the earliest first. */
  readonly published: readonly {
    readonly from: string | null;
    readonly value: FigureValue;
    readonly source: string;
  }[];
  /** What is entered: one row each, and an empty one where nothing is. */
  readonly entered: readonly (Omit<ParameterEntry, 'id' | 'cell'> & {
    /** Whether it is of the figure's kind; what is not is named by a check and counts nowhere. */
    readonly usable: boolean;
  })[];
  /** The day of this workbook, which selects the value: a formula, and what it gives. */
  readonly day: { readonly formula: string; readonly result: CalendarDay | undefined };
}

/** A new figure as entered: not yet checked. */
export interface ParameterEntry {
  readonly id: string;
  readonly value: FigureValue;
  /** Number of the document that sets it. */
  readonly document?: string;
  /** First day it holds, as entered. */
  readonly from?: string | number;
  readonly cell: string;
}

export const parameterColumns = {
  id: 1,
  title: 2,
  published: 3,
  source: 4,
  value: 5,
  document: 6,
  from: 7,
  adopted: 8,
  /** Hidden: first day of an entered value that counts on the workbook's day, and that day. */
  start: 9,
  day: 10,
} as const;

const FIRST_ROW = 4;
const SHARE = /^(\d+)\/(\d+)$/;

/** How many rows of 参数 each figure takes. */
const rowsOf = ({ entered }: ParameterRow): number => Math.max(1, entered.length);

/** How formulas speak of the cells of a figure: by their place, or by name where they take no cells of other sheets. */
export interface FigureReferences {
  readonly adopted: string;
  /** First days of the entered values that count, and the workbook's day. */
  readonly starts: string;
  readonly day: string;
}

/** The cells of a figure on 参数; `undefined` of a figure that has no row there. */
export function figureCells(rows: readonly ParameterRow[], id: string): FigureReferences | undefined {
  const [first, last] = rowsOfFigure(rows, id) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const sheet = `'${sheetNames.parameters}'!`;
  return {
    adopted: `${sheet}$H$${String(first)}`,
    starts: `${sheet}$I$${String(first)}:$I$${String(last)}`,
    day: `${sheet}$J$${String(first)}`,
  };
}

/** The names of the same cells. */
export function figureNames(id: string): FigureReferences {
  const name = id.replace(/[^A-Za-z0-9]/g, '_');
  return { adopted: `_figure.${name}`, starts: `_starts.${name}`, day: `_day.${name}` };
}

/** A condition: the value in force of a figure is one that somebody entered. */
export const isEntered = ({ published }: ParameterRow, { starts, day }: FigureReferences): string =>
  `MAX(${starts})>=${published.reduce(
    (before, { from }) =>
      from === null
        ? '1'
        : before === ''
          ? written(from)
          : `IF(${day}>=${written(from)},${written(from)},${before})`,
    '',
  )}`;

/** The names that a workbook has for its figures. */
export const namesOfFigures = (rows: readonly ParameterRow[]): BuiltName[] =>
  rows.flatMap(({ id }) => {
    const [first, last] = rowsOfFigure(rows, id) ?? [];
    if (first === undefined || last === undefined) return [];
    const { adopted, starts, day } = figureNames(id);
    const column = (name: string, at: number, to: number): BuiltName => ({
      name,
      sheet: sheetNames.parameters,
      range: { from: { row: first, column: at }, to: { row: to, column: at } },
    });
    return [
      column(adopted, parameterColumns.adopted, first),
      column(starts, parameterColumns.start, last),
      column(day, parameterColumns.day, first),
    ];
  });

function rowsOfFigure(rows: readonly ParameterRow[], id: string): readonly [number, number] | undefined {
  const position = rows.findIndex((one) => one.id === id);
  const own = rows[position];
  if (own === undefined) return undefined;
  const first = FIRST_ROW + rows.slice(0, position).reduce((sum, one) => sum + rowsOf(one), 0);
  return [first, first + rowsOf(own) - 1];
}

/** 参数: a bureau enters the figures of a new round; whoever fills in leaves it alone. */
export function parameterSheet(rows: readonly ParameterRow[]): BuiltSheet {
  const list = {
    name: sheetNames.parameters,
    title: '本轮参数',
    introduction: [
      '一般不用填。只有新一轮通知另有规定时，由主管部门填写新的数值、文号和起始日期；“本表适用”按本表的日期自动选定。',
    ],
    columns: [
      { title: '编号', width: 10, hidden: true },
      { title: '参数', width: 44 },
      { title: '现行数值', width: 26 },
      { title: '现行依据', width: 34 },
      { title: '新数值', width: 14 },
      { title: '文号', width: 26 },
      { title: '起始日期', width: 16 },
      { title: '本表适用', width: 16 },
      { title: '', width: 10, hidden: true },
      { title: '', width: 10, hidden: true },
    ],
    protected: true,
    tabColour: 'A6A6A6',
  };
  const text = appearances.text;
  const centred = { ...text, horizontal: 'center' as const };
  const entry = { ...appearances.entry, horizontal: 'center' as const };
  return listSheet(list, (draft, firstRow) => {
    let row = firstRow;
    for (const parameter of rows) {
      const first = row;
      const isDate = isDay(parameter);
      const last = first + rowsOf(parameter) - 1;
      for (; row <= last; row += 1) {
        const entered = parameter.entered[row - first];
        const opening = row === first;
        draft.write(row, parameterColumns.id, parameter.id, text);
        draft.write(row, parameterColumns.title, parameter.title, text);
        draft.write(row, parameterColumns.published, opening ? publishedText(parameter) : '', centred);
        draft.write(row, parameterColumns.source, opening ? sourceText(parameter) : '', text);
        const value = { ...entry, ...formatOfEntries(parameter) };
        draft.put({ row, column: parameterColumns.value }, value, content(entered?.value, isDate));
        const document = { ...entry, format: '@' };
        draft.write(row, parameterColumns.document, entered?.document ?? '', document);
        const from = { ...entry, format: 'yyyy-mm-dd' };
        draft.put({ row, column: parameterColumns.from }, from, content(entered?.from, true));
        const adopted = { ...centred, ...formatOf(parameter) };
        draft.put(
          { row, column: parameterColumns.start },
          text,
          content(startValue(parameter, entered), true),
          {
            formula: startFormula(parameter, row, first),
          },
        );
        if (opening) {
          draft.put(
            { row, column: parameterColumns.day },
            text,
            content(parameter.day.result ?? LAST_DAY, true),
            {
              formula: parameter.day.formula,
            },
          );
          draft.put(
            { row, column: parameterColumns.adopted },
            adopted,
            content(adoptedValue(parameter), isDate),
            {
              formula: adoptedFormula(parameter, first, isDate),
            },
          );
        } else draft.write(row, parameterColumns.adopted, '', adopted);
      }
    }
  });
}

const DAY: FieldDefinition = { id: 'from', label: '起始日期', kind: 'date', required: false };
const LAST_DAY = '9999-12-31';
const LAST_SERIAL = 2_958_465;

/** A day as somebody wrote it in a cell, in any notation of a date. */
export function dayEntered(entry: string | number): string | undefined {
  const written: CellContent =
    typeof entry === 'number' ? { type: 'number', value: entry, dated: true } : { type: 'text', text: entry };
  const { value } = fieldKind('date').read(written, DAY);
  return typeof value === 'string' ? value : undefined;
}

const dayIn = (value: FigureValue | undefined): CalendarDay | undefined =>
  typeof value === 'string' ? parseCalendarDay(value) : undefined;

/** The unit of a part of a whole, which stands by itself: 1/4. */
const PART_OF_WHOLE = '比例';

const publishedText = ({ published, unit }: ParameterRow): string =>
  published
    .map(({ from, value }) => {
      const since = published.length > 1 && from !== null ? `（${from}起）` : '';
      return `${String(value)}${dayIn(value) === undefined && unit !== PART_OF_WHOLE ? unit : ''}${since}`;
    })
    .join('；');

const sourceText = ({ published }: ParameterRow): string =>
  [...new Set(published.map(({ source }) => source))].join('；');

/** What is typed stays as it is: Excel would make the fourth of January of 1/4. */
function formatOfEntries(parameter: ParameterRow): { format?: string } {
  if (isDay(parameter)) return { format: 'yyyy-mm-dd' };
  return isShare(parameter) ? { format: '@' } : {};
}

/** Days are shown as days, and shares as fractions, as the documents write them. */
function formatOf(parameter: ParameterRow): { format?: string } {
  if (isDay(parameter)) return { format: 'yyyy-mm-dd' };
  return isShare(parameter) ? { format: '?/??' } : {};
}

/** An entry as its cell holds it; days are serial numbers, so that formulas can compare them. */
function content(value: FigureValue | undefined, isDate: boolean): CellContent {
  if (value === undefined || value === '') return { type: 'blank' };
  if (typeof value === 'number') return { type: 'number', value, ...(isDate ? { dated: true } : {}) };
  const day = isDate ? dayIn(value) : undefined;
  const serial = day && serialOfDay(day);
  return serial === undefined
    ? { type: 'text', text: value }
    : { type: 'number', value: serial, dated: true };
}

/** A value as a formula writes it. */
function written(value: FigureValue): string {
  if (typeof value === 'number') return String(value);
  const day = dayIn(value);
  if (day !== undefined) return `DATE(${day.split('-').map(Number).join(',')})`;
  return SHARE.test(value) ? `(${value})` : literal(value);
}

/**
 * The value of the latest first day that is not after the workbook's day; of two from one day what is entered here,
 * as `valueOn` does it.
 */
function adoptedFormula(parameter: ParameterRow, first: number, isDate: boolean): string {
  const choose = (pick: (one: ParameterRow['published'][number]) => string): string =>
    parameter.published.reduce(
      (before, one) =>
        before === '' || one.from === null
          ? pick(one)
          : `IF($J${String(first)}>=${written(one.from)},${pick(one)},${before})`,
      '',
    );
  const published = choose((one) => written(one.value));
  const from = choose((one) => (one.from === null ? '0' : written(one.from)));
  const rows = Array.from({ length: rowsOf(parameter) }, (_, index) => String(first + index));
  const latest = `MAX(${from},$I${String(first)}:$I${rows.at(-1) ?? ''})`;
  return rows.reduce(
    (otherwise, row) => `IF(AND($I${row}>0,$I${row}=${latest}),${enteredValue(row, isDate)},${otherwise})`,
    published,
  );
}

/** First day of an entered value that counts on the workbook's day; 0 where it does not, is not complete, or is no such value. */
function startFormula(parameter: ParameterRow, row: number, first: number): string {
  const at = String(row);
  const from = `IF(ISNUMBER(G${at}),G${at},IFERROR(${dayWrittenIn(`G${at}`)},0))`;
  return `IF(AND(F${at}<>"",${isOfKind(parameter, `E${at}`)},${from}<=$J${String(first)}),${from},0)`;
}

/** A day that is written as text: 2026-07-01, 2026.7.1 or 2026年7月1日. */
const dayWrittenIn = (cell: string): string =>
  `DATEVALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},".","-"),"年","-"),"月","-"),"日",""))`;

const hasSign = (sign: string, cell: string): string => `ISNUMBER(FIND("${sign}",${cell}))`;

/** A share that is written as text, 1/4 or 0.25. */
const shareWrittenIn = (cell: string): string =>
  `IF(${hasSign('/', cell)},LEFT(${cell},FIND("/",${cell})-1)/MID(${cell},FIND("/",${cell})+1,9),${cell}*1)`;

/** A condition: what stands in the cell is a value of the figure's kind. */
function isOfKind(parameter: ParameterRow, cell: string): string {
  const isNumber = `ISNUMBER(${cell})`;
  if (isDay(parameter)) {
    const isSerial = `IF(${isNumber},AND(${cell}>=1,${cell}<=${LAST_SERIAL}),FALSE)`;
    return `OR(${isSerial},ISNUMBER(${dayWrittenIn(cell)}))`;
  }
  if (!isShare(parameter)) return isNumber;
  const share = (value: string): string => `IFERROR(AND(${value}>0,${value}<=1),FALSE)`;
  const isMixed = `OR(${hasSign('%', cell)},AND(${hasSign('/', cell)},${hasSign('.', cell)}))`;
  return `IF(${isNumber},${share(cell)},AND(NOT(${isMixed}),${share(shareWrittenIn(cell))}))`;
}

const isDay = ({ published }: ParameterRow): boolean =>
  published.some(({ value }) => dayIn(value) !== undefined);
const isShare = ({ published }: ParameterRow): boolean =>
  published.some(({ value }) => SHARE.test(String(value)));

/** What `startFormula` gives. */
function startValue(
  { day }: ParameterRow,
  entered: ParameterRow['entered'][number] | undefined,
): FigureValue {
  const from = entered?.from === undefined ? undefined : dayEntered(entered.from);
  if (from === undefined || entered?.document === undefined || !entered.usable) return 0;
  return day.result === undefined || from <= day.result ? from : 0;
}

/** A share may be written 1/4, which is text; a day may be text too. */
const enteredValue = (row: string, isDate: boolean): string => {
  const asText = isDate ? dayWrittenIn(`E${row}`) : shareWrittenIn(`E${row}`);
  return `IF(ISNUMBER(E${row}),E${row},${asText})`;
};

/** What the formula gives: days as days, shares as the number that they are. */
function adoptedValue({ published, entered, day }: ParameterRow): FigureValue | undefined {
  const started = [
    ...published.map(({ from, value }) => ({ from: from ?? '', value })),
    ...entered.flatMap(({ value, document, from, usable }) =>
      document === undefined || from === undefined || !usable
        ? []
        : [{ from: dayEntered(from) ?? LAST_DAY, value }],
    ),
  ].filter(({ from }) => day.result === undefined || from <= day.result);
  const latest = started.reduce<{ from: string; value: FigureValue } | undefined>(
    (held, one) => (held === undefined || one.from >= held.from ? one : held),
    undefined,
  );
  // Before the first day the formula falls back on the first value.
  const value = latest?.value ?? published[0]?.value;
  const share = typeof value === 'string' ? SHARE.exec(value) : null;
  return share ? Number(share[1]) / Number(share[2]) : value;
}
