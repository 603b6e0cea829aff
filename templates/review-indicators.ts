import { ExactNumber } from '../engine/core/exact-number.js';
import type { MatrixCell } from '../engine/form/index.js';
import { rowHeader } from './matrix-cells.js';

/** A second-level indicator of the periodic review. */
export interface ReviewIndicator {
  readonly id: string;
  /** Verbatim, as Tables 3 and 5 print it. */
  readonly name: string;
  readonly points: number;
}

/** A first-level indicator with its own. */
export interface ReviewBlock {
  readonly name: string;
  readonly indicators: readonly ReviewIndicator[];
}

const indicator = (id: string, name: string, points: number): ReviewIndicator => ({ id, name, points });

/** The 23 rows that Tables 3, 5 and 6 have in common: 30, 15, 35 and 20 points. */
export const reviewBlocks: readonly ReviewBlock[] = [
  {
    name: '办学条件',
    indicators: [
      indicator('premises', '培训校舍', 9),
      indicator('facilities', '培训设施', 3),
      indicator('fulltime_faculty', '专职师资', 9),
      indicator('organization', '组织机构', 4),
      indicator('management_system', '管理制度', 5),
    ],
  },
  {
    name: '项目设计',
    indicators: [
      indicator('plan_development', '方案研制', 2),
      indicator('objectives_content', '目标内容', 2),
      indicator('training_format', '培训形式', 2),
      indicator('training_faculty', '培训师资', 5),
      indicator('project_leader', '项目负责人', 4),
    ],
  },
  {
    name: '过程管理',
    indicators: [
      indicator('training_organization', '培训组织', 3),
      indicator('log_management', '日志管理', 6),
      indicator('attendance_management', '考勤管理', 6),
      indicator('teaching_management', '教学管理', 5),
      indicator('plan_management', '计划管理', 4),
      indicator('trainee_management', '学员管理', 3),
      indicator('logistics_management', '后勤管理', 2),
      indicator('training_archives', '培训档案', 4),
      indicator('funds_management', '培训经费管理', 2),
    ],
  },
  {
    name: '质量监控',
    indicators: [
      indicator('monitoring_organization', '组织体系', 4),
      indicator('monitoring_mechanism', '监控机制', 4),
      indicator('monitoring_measures', '监控措施', 6),
      indicator('training_quality', '培训质量', 6),
    ],
  },
];

/** All rows in their order. */
export const reviewIndicators: readonly ReviewIndicator[] = reviewBlocks.flatMap((block) => block.indicators);

/** 办学条件（30分） */
export const blockHeading = ({ name, indicators }: ReviewBlock): string =>
  `${name}（${ExactNumber.sum(indicators.map((one) => one.points)).toString()}分）`;

/** 优100%，良80%，合格60%，不合格0分 of a row's points. */
const GRADES = ['1', '4/5', '3/5', '0'];

export const gradeScores = ({ points }: ReviewIndicator): number[] =>
  GRADES.map((share) => ExactNumber.of(points).times(ExactNumber.of(share)).toNumber());

export const firstLevelOf = (one: ReviewIndicator): string =>
  reviewBlocks.find((block) => block.indicators.includes(one))?.name ?? '';

/** The heading of a block, which stands in the first of its rows; below one header row. */
export const blockCells = (row: number): MatrixCell[] =>
  reviewBlocks
    .filter(({ indicators: [first] }) => first === reviewIndicators[row - 1])
    .map((block) => rowHeader(row, 0, blockHeading(block), { rowSpan: block.indicators.length }));
