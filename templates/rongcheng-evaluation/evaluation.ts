import type { FieldDefinition, Indicator, MatrixCell, MatrixSection } from '../../engine/form/index.js';
import { fixed, headerRow, input, rowHeader } from '../matrix-cells.js';
import type { EvaluationRow } from './evaluation-row.js';
import { lawfulOperation } from './lawful-operation.js';
import { schoolConditions } from './school-conditions.js';
import { schoolManagement } from './school-management.js';

const rows: readonly EvaluationRow[] = [...lawfulOperation, ...schoolConditions, ...schoolManagement];

const columns = [
  { id: 'first_level', label: '一级指标', weight: 4 },
  { id: 'second_level', label: '二级指标', weight: 5 },
  { id: 'points', label: '分值', weight: 3 },
  { id: 'criteria', label: '内涵标准', weight: 32 },
  { id: 'method', label: '检查内容与方法', weight: 18 },
  { id: 'deduction_reason', label: '扣分原因', weight: 8 },
  { id: 'self_score', label: '自评', weight: 4 },
  { id: 'review_score', label: '复评', weight: 4 },
];

/** A heading over the consecutive rows that share it, in the first of them. */
function levelCell(column: number, level: 'firstLevel' | 'secondLevel', index: number): MatrixCell[] {
  const heading = rows[index]?.[level];
  if (heading === undefined || rows[index - 1]?.[level] === heading) return [];
  const span = rows.filter((one) => one[level] === heading).length;
  return [rowHeader(index + 1, column, heading, span === 1 ? {} : { rowSpan: span })];
}

function score(one: EvaluationRow, part: 'self' | 'review'): FieldDefinition {
  const { id, number, points, allowedScores } = one;
  return {
    id: `${id}_${part}_score`,
    label: `${number} / ${part === 'self' ? '自评' : '复评'}`,
    kind: 'score',
    required: true,
    points,
    ...(allowedScores === undefined ? {} : { allowedScores }),
    ...(part === 'self' ? {} : { filledBy: 'authority' }),
    shared: `annualReview.${id}.${part}Score`,
  };
}

function rowCells(one: EvaluationRow, index: number): MatrixCell[] {
  const row = index + 1;
  return [
    ...levelCell(0, 'firstLevel', index),
    ...levelCell(1, 'secondLevel', index),
    fixed(row, 2, `${one.points}分`),
    fixed(row, 3, one.criteria),
    fixed(row, 4, one.method),
    input(row, 5, {
      id: `${one.id}_deduction_reason`,
      label: `${one.number} / 扣分原因`,
      kind: 'long-text',
      required: false,
      filledBy: 'authority',
      shared: `annualReview.${one.id}.deductionReason`,
    }),
    input(row, 6, score(one, 'self')),
    input(row, 7, score(one, 'review')),
  ];
}

const indicatorOf = ({ id, firstLevel, secondLevel, points }: EvaluationRow): Indicator => ({
  id,
  firstLevel,
  secondLevel,
  points,
  scoreField: `${id}_self_score`,
  remarkField: `${id}_deduction_reason`,
});

/** The fifteen rows; 扣分原因 and 复评 are the authority's. */
export const evaluation: MatrixSection = {
  kind: 'matrix',
  id: 'evaluation',
  title: null,
  columns,
  cells: [...headerRow(columns), ...rows.flatMap(rowCells)],
  headerRows: 1,
  indicators: rows.map(indicatorOf),
};
