import type { FieldDefinition, Indicator, MatrixCell, MatrixSection } from '../../engine/form/index.js';
import { fixed, headerRow, input, rowHeader } from '../matrix-cells.js';
import {
  blockCells,
  firstLevelOf,
  gradeScores,
  reviewIndicators,
  type ReviewIndicator,
} from '../review-indicators.js';
import type { IndicatorWords } from './indicator-words.js';
import { processManagement } from './process-management.js';
import { projectDesign } from './project-design.js';
import { qualityMonitoring } from './quality-monitoring.js';
import { schoolConditions } from './school-conditions.js';
import { violations, type ViolationWords } from './violations.js';

const words: readonly IndicatorWords[] = [
  ...schoolConditions,
  ...projectDesign,
  ...processManagement,
  ...qualityMonitoring,
];

const columns = [
  { id: 'first_level', label: '一级指标', weight: 4 },
  { id: 'second_level', label: '二级指标', weight: 5 },
  { id: 'points', label: '分值', weight: 3 },
  { id: 'observation', label: '评价要点（观察点）', weight: 12 },
  { id: 'criteria', label: '评价标准', weight: 18 },
  { id: 'grade_rules', label: '评估要求（优100%，良80%，合格60%，不合格0分）', weight: 30 },
  { id: 'evidence', label: '评估佐证材料', weight: 18 },
  { id: 'expert_score', label: '专家评估得分', weight: 4 },
  { id: 'expert_remark', label: '备注（提交专家组讨论的问题）', weight: 6 },
];
/** Printed where a row of violations has nothing to say. */
const NONE = '/';

const scoreField = ({ id }: ReviewIndicator): string => `${id}_expert_score`;

/** The scores that 评估总分 adds up. */
export const expertScoreFields = reviewIndicators.map(scoreField);

const remark = (id: string, name: string): FieldDefinition => ({
  id: `${id}_expert_remark`,
  label: `${name} / 备注（提交专家组讨论的问题）`,
  kind: 'long-text',
  required: false,
  shared: `scoreSheet.expert.${id}.remark`,
});

function rowCells(one: ReviewIndicator, printed: IndicatorWords, row: number): MatrixCell[] {
  const { id, name, points } = one;
  return [
    ...blockCells(row),
    rowHeader(row, 1, name),
    fixed(row, 2, `${points}分`),
    fixed(row, 3, printed.observation),
    fixed(row, 4, printed.criteria),
    fixed(row, 5, printed.gradeRules),
    fixed(row, 6, printed.evidence),
    input(row, 7, {
      id: scoreField(one),
      label: `${name} / 专家评估得分`,
      kind: 'score',
      required: true,
      points,
      allowedScores: gradeScores(one),
      shared: `scoreSheet.expert.${id}`,
    }),
    input(row, 8, remark(id, name)),
  ];
}

function violationCells(one: ViolationWords, index: number): MatrixCell[] {
  const row = reviewIndicators.length + 1 + index;
  return [
    ...(index === 0 ? [rowHeader(row, 0, '违规事项', { rowSpan: violations.length })] : []),
    rowHeader(row, 1, one.name),
    fixed(row, 2, NONE),
    fixed(row, 3, one.observation),
    fixed(row, 4, NONE),
    fixed(row, 5, one.gradeRules),
    fixed(row, 6, one.advice),
    fixed(row, 7, NONE),
    input(row, 8, remark(one.id, one.name)),
  ];
}

const indicatorOf = (one: ReviewIndicator): Indicator => ({
  id: one.id,
  firstLevel: firstLevelOf(one),
  secondLevel: one.name,
  points: one.points,
  scoreField: scoreField(one),
  remarkField: `${one.id}_expert_remark`,
  allowedScores: gradeScores(one),
});

/** The 23 rows of the expert's assessment and the three kinds of violation. */
export const evaluation: MatrixSection = {
  kind: 'matrix',
  id: 'evaluation',
  title: null,
  columns,
  cells: [
    ...headerRow(columns),
    ...reviewIndicators.flatMap((one, index) => {
      const printed = words.find(({ indicator }) => indicator === one.id);
      return printed ? rowCells(one, printed, index + 1) : [];
    }),
    ...violations.flatMap(violationCells),
  ],
  headerRows: 1,
  indicators: reviewIndicators.map(indicatorOf),
};
