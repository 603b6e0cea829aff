import type { CollectedList } from '../../form/index.js';
import type { PlainBlock, PlainPage } from '../../word/index.js';
import { grouped } from '../across/name-key.js';

/** Widths of columns in parts of the page, by what stands in them; others get `USUAL`. */
const WIDTHS: Readonly<Record<string, number>> = {
  区县: 5,
  机构: 13,
  各位专家: 14,
  各位专家的合计: 13,
  指标: 6,
  相差最大的指标: 11,
};
const USUAL = 4;
const HEAD = 'E8ECF2';
const TOTALS = '各位专家的合计';

/** 专家对照 on paper: a row for each institution, those whose experts are farthest apart first, then the indicators. */
export function expertsPage(lists: readonly CollectedList[]): PlainPage {
  return {
    title: '专家对照',
    blocks: lists
      .map((list) => (list.columns.includes('专家') ? byInstitution(list) : list))
      .flatMap(({ title, notes, columns, rows }): PlainBlock[] => [
        { kind: 'heading', text: title },
        ...(rows.length === 0 ? ['没有。'] : notes).map((text) => ({ kind: 'paragraph', text }) as const),
        ...(rows.length === 0 ? [] : [tableOf(columns, rows)]),
      ]),
  };
}

const tableOf = (columns: CollectedList['columns'], rows: CollectedList['rows']): PlainBlock => ({
  kind: 'table',
  widths: columns.map((column) => WIDTHS[column] ?? USUAL),
  header: true,
  rows: [
    columns.map((text) => ({ text, bold: true, fill: HEAD, align: 'center' as const })),
    ...rows.map((row) =>
      row.map((cell, index) => ({
        text: String(cell),
        align: Object.hasOwn(WIDTHS, columns[index] ?? '') ? ('left' as const) : ('center' as const),
      })),
    ),
  ],
});

/** The list of the summary has a row for each expert, to filter; on paper they stand side by side. */
function byInstitution({ columns, rows }: CollectedList): CollectedList {
  const cell = (row: CollectedList['rows'][number] | undefined, column: string): string | number =>
    row?.[columns.indexOf(column)] ?? '';
  const institutions = [...grouped(rows, (row) => String(cell(row, '机构'))).values()];
  return {
    title: '各机构',
    notes: ['相差大的在前；“相差”是同一机构各位专家合计的最高分与最低分之差。'],
    columns: ['区县', '机构', TOTALS, '相差', '相差最大的指标'],
    rows: institutions
      .map((own) => [
        cell(own[0], '区县'),
        cell(own[0], '机构'),
        own.map((row) => `${cell(row, '专家')} ${cell(row, '合计')}`).join('、'),
        cell(own[0], '相差'),
        cell(own[0], '相差最大的指标'),
      ])
      .sort((one, other) => Number(other[3]) - Number(one[3])),
  };
}
