import { describe, expect, it } from 'vitest';
import {
  labelsOfSection,
  printedGrid,
  printedLabels,
  type PrintedCell,
  type PrintedPart,
  type SectionDefinition,
} from '../../engine/form/index.js';
import { course } from './sample-form.js';

const section = (id: string): SectionDefinition => {
  const found = course.sections.find((one) => one.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

const partText = (part: PrintedPart): string => {
  if ('text' in part) return part.text;
  if ('choice' in part) return `☐`;
  if ('total' in part) return `Σ${part.field}`;
  return `{${part.field}${part.aspect === undefined ? '' : `.${part.aspect}`}}`;
};

/** `row column rows×columns role: words` */
const shown = (cell: PrintedCell): string =>
  `${cell.row} ${cell.role}: ${cell.paragraphs.map((line) => line.map(partText).join('')).join(' / ')}`;

describe('A form as the paper shows it', () => {
  it('sets labels and blanks side by side, and what stands in the same cell into the same cell', () => {
    expect(printedGrid(section('basics')).cells.map(shown)).toEqual([
      '0 label: 机构名称',
      '0 entry: {institution_name}',
      '0 label: 邮编',
      '0 entry: {postcode}',
      '1 label: 有效期',
      '1 entry: 自{valid_from.year}年{valid_from.month}月至{valid_to.year}年{valid_to.month}月{valid_to.day}日',
      '2 label: 土地证',
      '2 entry: ☐有　☐无',
      '2 label: 证号',
      '2 entry: {certificate_number}',
      '3 label: 总结',
      '3 entry: （800字以内） / {summary}',
      '4 label: 审核意见',
      '4 entry: {opinion}',
    ]);
  });

  it('lines up the first labels and the rows of equally many fields', () => {
    const { cells, columns } = printedGrid(section('basics'));
    const firstEntries = cells.filter((cell) => cell.role === 'entry' && cell.column > 0 && cell.row !== 2);
    expect(new Set(cells.filter((cell) => cell.column === 0).map((cell) => cell.columnSpan)).size).toBe(1);
    expect(firstEntries.every((cell) => cell.column + cell.columnSpan <= columns.length)).toBe(true);
    const secondLabel = (row: number): number | undefined =>
      cells.filter((cell) => cell.row === row && cell.role === 'label')[1]?.column;
    expect(secondLabel(0)).toBe(secondLabel(2));
  });

  it('heads a roster in two levels and gives it one row of blanks, which repeats', () => {
    const { cells, headerRows, rowCount } = printedGrid(section('courses'));
    expect({ headerRows, rowCount }).toEqual({ headerRows: 2, rowCount: 3 });
    expect(
      cells
        .filter((cell) => cell.role === 'label')
        .map((cell) => [shown(cell), cell.rowSpan, cell.columnSpan]),
    ).toEqual([
      ['0 label: 序号', 2, 1],
      ['0 label: 课程名称', 2, 1],
      ['0 label: 学时', 1, 3],
      ['0 label: 级别', 2, 1],
      ['1 label: 线上', 1, 1],
      ['1 label: 线下', 1, 1],
      ['1 label: 合计', 1, 1],
    ]);
  });

  it('prints rows of fixed text with the header and a row of totals below the entries', () => {
    const roster = section('courses');
    if (roster.kind !== 'roster') throw new RangeError(roster.kind);
    const { cells, headerRows, rowCount } = printedGrid({
      ...roster,
      fixedRows: [{ name: '分值', online: '9' }],
      totalRow: { words: { name: '合计' }, sums: ['hours'] },
    });
    expect({ headerRows, rowCount }).toEqual({ headerRows: 3, rowCount: 5 });
    const row = (at: number): string[] => cells.filter((cell) => cell.row === at).map(shown);
    expect(row(2)).toEqual([
      '2 label: ',
      '2 label: 分值',
      '2 label: 9',
      '2 label: ',
      '2 label: ',
      '2 label: ',
    ]);
    expect(row(4)).toEqual([
      '4 text: ',
      '4 text: 合计',
      '4 text: ',
      '4 text: ',
      '4 text: Σhours',
      '4 text: ',
    ]);
  });

  it('keeps spans, stacked headings and text round blanks of a matrix', () => {
    const { cells } = printedGrid(section('totals'));
    expect(cells[0]).toMatchObject({ rowSpan: 3, vertical: true });
    expect(cells.map(shown)).toEqual([
      '0 label: 合计',
      '0 label: 总学时',
      '0 entry: 共{hours_total}学时',
      '1 label: 线上占比',
      '1 entry: {online_share}',
      '2 text: 线上 / 线下',
    ]);
  });

  it('puts a box before a line that is one of the choices', () => {
    const grid = printedGrid({
      kind: 'fields',
      id: 'order',
      title: null,
      fields: [
        {
          id: 'intended',
          label: '意向机构',
          kind: 'choice',
          choices: ['有', '无'],
          choicesPrinted: true,
          required: true,
          template: '有\n1.{first}\n无',
        },
        {
          id: 'first',
          label: '机构',
          kind: 'text',
          required: false,
          labelPrinted: false,
          sameCellAs: 'intended',
        },
      ],
      grid: [['intended']],
    });
    expect(grid.cells.map(shown)).toEqual(['0 label: 意向机构', '0 entry: ☐有 / 1.{first} / ☐无']);
  });

  it('sets long choices under each other', () => {
    const choices = ['90学分限定选修项目', '少于90学分的任意选修项目'];
    const grid = printedGrid({
      kind: 'fields',
      id: 'kind',
      title: null,
      fields: [
        {
          id: 'kind',
          label: '类别',
          kind: 'choice',
          choices,
          choicesPrinted: true,
          required: true,
          template: '{kind}',
        },
      ],
      grid: [['kind']],
    });
    expect(grid.cells.map(shown)[1]).toBe('0 entry: ☐90学分限定选修项目 / ☐少于90学分的任意选修项目');
  });

  it('prints words in the order of the official form, notes once', () => {
    expect(printedLabels(course)).toEqual(
      expect.arrayContaining(['附件1', '申报单位（盖章）：', '（500字以内）', '注：一式两份。']),
    );
    expect(printedLabels(course).filter((word) => word === '注：一式两份。')).toHaveLength(1);
    expect(labelsOfSection(section('innovation'))).toEqual(['（500字以内）']);
  });
});
