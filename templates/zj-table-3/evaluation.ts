import type { Indicator, MatrixCell, MatrixSection } from '../../engine/form/index.js';
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

const words: readonly IndicatorWords[] = [
  ...schoolConditions,
  ...projectDesign,
  ...processManagement,
  ...qualityMonitoring,
];

const columns = [
  { id: 'first_level', label: '一级指标', weight: 5 },
  { id: 'second_level', label: '二级指标', weight: 6 },
  { id: 'points', label: '分值', weight: 3 },
  { id: 'observation', label: '自评要点', weight: 14 },
  { id: 'criteria', label: '自评标准（优100%，良80%，合格60%，不合格0分）', weight: 34 },
  { id: 'self_score', label: '自评分', weight: 4 },
  { id: 'evidence', label: '自评佐证材料准备要求', weight: 26 },
  { id: 'remark', label: '备注', weight: 8 },
];

function rowCells(one: ReviewIndicator, printed: IndicatorWords, row: number): MatrixCell[] {
  const { id, name, points } = one;
  return [
    ...blockCells(row),
    rowHeader(row, 1, name),
    fixed(row, 2, `${points}分`),
    fixed(row, 3, printed.observation),
    fixed(row, 4, printed.criteria),
    input(row, 5, {
      id: scoreField(one),
      label: `${name} / 自评分`,
      kind: 'score',
      required: true,
      points,
      allowedScores: gradeScores(one),
      shared: `scoreSheet.self.${id}`,
    }),
    fixed(row, 6, printed.evidence),
    input(
      row,
      7,
      {
        id: `${id}_self_remark`,
        label: `${name} / 备注`,
        kind: 'text',
        required: false,
        shared: `scoreSheet.self.${id}.remark`,
      },
      printed.remarkPrinted === undefined ? {} : { printed: printed.remarkPrinted },
    ),
  ];
}

const scoreField = ({ id }: ReviewIndicator): string => `${id}_self_score`;

/** The scores that 自评总分 adds up. */
export const selfScoreFields = reviewIndicators.map(scoreField);

const indicatorOf = (one: ReviewIndicator, printed: IndicatorWords): Indicator => ({
  id: one.id,
  firstLevel: firstLevelOf(one),
  secondLevel: one.name,
  points: one.points,
  scoreField: scoreField(one),
  remarkField: `${one.id}_self_remark`,
  allowedScores: gradeScores(one),
  suggestedFolders: printed.folders,
});

const rows = reviewIndicators.flatMap((one) => {
  const printed = words.find(({ indicator }) => indicator === one.id);
  return printed ? [{ one, printed }] : [];
});

/** The 23 rows of the self-assessment. */
export const evaluation: MatrixSection = {
  kind: 'matrix',
  id: 'evaluation',
  title: null,
  columns,
  cells: [
    ...headerRow(columns),
    ...rows.flatMap(({ one, printed }, index) => rowCells(one, printed, index + 1)),
  ],
  headerRows: 1,
  indicators: rows.map(({ one, printed }) => indicatorOf(one, printed)),
};
