import type { FieldDefinition } from '../field-definition.js';
import { fieldKind } from '../field-kinds.js';
import type { PrintedCell, PrintedGrid } from '../printed-grid.js';
import type { RosterSection } from '../section-definition.js';
import { blankOf, type Paragraph } from './blank-of.js';
import { longestLine, textParagraphs } from './printed-text.js';

/** Header labels break into so many lines before they widen their column. */
const HEADER_LINES = 3;

/**
 * The header (two levels where columns are grouped, then rows of fixed text), one row of blanks, which repeats for
 * every entry, and the row of totals where the paper has one.
 */
export function rosterGrid(section: RosterSection): PrintedGrid {
  const { columns, fixedRows = [], totalRow } = section;
  const levels = columns.some((column) => column.group !== undefined) ? 2 : 1;
  const headerRows = levels + fixedRows.length;
  return {
    columns: columns.map((column) => ({ weight: column.weight ?? neededBy(column) })),
    rowCount: headerRows + (totalRow === undefined ? 1 : 2),
    headerRows,
    cells: [
      ...upperHeader(columns, levels),
      ...(levels === 2 ? lowerHeader(columns) : []),
      ...fixedRows.flatMap((words, row) =>
        columns.map((column, index) => cell(levels + row, index, 'label', textParagraphs(words[column.id]))),
      ),
      ...columns.map((column, index) => cell(headerRows, index, 'entry', blankOf(column, columns))),
      ...(totalRow === undefined
        ? []
        : columns.map((column, index) =>
            cell(headerRows + 1, index, 'text', [
              ...textParagraphs(totalRow.words[column.id]),
              ...(totalRow.sums.includes(column.id) ? [[{ field: column.id, total: true } as const]] : []),
            ]),
          )),
    ],
    ruled: true,
  };
}

const cell = (
  row: number,
  column: number,
  role: PrintedCell['role'],
  paragraphs: readonly Paragraph[],
  span: { readonly rows?: number; readonly columns?: number } = {},
): PrintedCell => ({
  row,
  column,
  rowSpan: span.rows ?? 1,
  columnSpan: span.columns ?? 1,
  role,
  paragraphs,
});

const heading = (column: FieldDefinition): Paragraph[] => [
  ...(column.labelPrinted === false ? [] : textParagraphs(column.label)),
  ...textParagraphs(column.hint),
];

/** Groups over their columns, and the labels of columns without a group, which fill both levels. */
function upperHeader(columns: readonly FieldDefinition[], levels: number): PrintedCell[] {
  const cells: PrintedCell[] = [];
  for (let index = 0; index < columns.length;) {
    const column = columns[index];
    if (!column) break;
    let span = 1;
    if (column.group === undefined) cells.push(cell(0, index, 'label', heading(column), { rows: levels }));
    else {
      while (columns[index + span]?.group === column.group) span += 1;
      cells.push(cell(0, index, 'label', textParagraphs(column.group), { columns: span }));
    }
    index += span;
  }
  return cells;
}

const lowerHeader = (columns: readonly FieldDefinition[]): PrintedCell[] =>
  columns.flatMap((column, index) =>
    column.group === undefined ? [] : [cell(1, index, 'label', heading(column))],
  );

/** Texts that are long or short by what a column asks for; any other is of the length of its kind. */
const USUAL_TEXT = 6;
const LONG_TEXT = { words: /名称|全称|证号|单位|院校|学校|地址|课程|内容|题目|工作$/, length: 12 };
const SHORT_TEXT = { words: /职称|学历|民族|排名|等级|地区|区县|职务|层次|对象|效果|范围/, length: 5 };

/** In full-width characters: what the entries need, or the label broken into lines. */
function neededBy(column: FieldDefinition): number {
  const label = longestLine(column.label);
  const broken = Math.max(Math.min(label, 2), Math.ceil(label / HEADER_LINES));
  const texts = [LONG_TEXT, SHORT_TEXT].find(({ words }) => words.test(column.label));
  const text = texts?.length ?? USUAL_TEXT;
  const entry = column.kind === 'text' ? text : fieldKind(column.kind).width(column) / 2;
  return Math.max(entry, broken + 1);
}
