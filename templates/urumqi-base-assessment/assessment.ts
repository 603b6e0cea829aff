import type { FieldDefinition, Indicator, MatrixCell, MatrixSection } from '../../engine/form/index.js';
import { fixed, headerRow, input, rowHeader } from '../matrix-cells.js';
import { restoredText } from './restored-text.js';
import { assessmentBlocks, type AssessmentBlock, type AssessmentItem } from './assessment-blocks.js';

const columns = [
  { id: 'number', label: '序号', weight: 3 },
  { id: 'block', label: '项目', weight: 7 },
  { id: 'content', label: '内容', weight: 8 },
  { id: 'standard', label: '标准', weight: 20 },
  { id: 'points', label: '分值', weight: 4 },
  { id: 'method', label: '评分办法', weight: 32 },
  { id: 'self_score', label: '自评得分', weight: 6 },
];

const items = assessmentBlocks.flatMap((block) => block.items);
const scoreField = ({ id }: AssessmentItem): string => `${id}_self_score`;

const rowOf = (item: AssessmentItem): number => items.indexOf(item) + 1;

/** A cell that prints its words as the paper has them; where the scan lost all, those that are known otherwise. */
function restored(cell: MatrixCell, lost?: string): MatrixCell {
  const repair = lost ?? restoredText(cell.text ?? '');
  return repair === cell.text ? cell : { ...cell, repair };
}

function itemCells(item: AssessmentItem): MatrixCell[] {
  const row = rowOf(item);
  return [
    restored(rowHeader(row, 2, item.content), item.content === '' ? item.name : undefined),
    restored(fixed(row, 3, item.standard)),
    restored(fixed(row, 5, item.method)),
    restored(fixed(row, 4, item.printedPoints), item.printedPoints === '' ? String(item.points) : undefined),
    input(row, 6, {
      id: scoreField(item),
      label: `${restoredText(item.name)} / 自评得分`,
      kind: 'score',
      required: true,
      points: item.points,
      shared: `baseAssessment.${item.id}.selfScore`,
    }),
  ];
}

function blockCells(block: AssessmentBlock): MatrixCell[] {
  const [first] = block.items;
  if (first === undefined) return [];
  const tall = { rowSpan: block.items.length };
  const row = rowOf(first);
  return [
    rowHeader(row, 0, block.number, tall),
    rowHeader(row, 1, block.name, tall),
    ...block.items.flatMap(itemCells),
  ];
}

const TOTAL_ROW = items.length + 1;
const BONUS_ROW = TOTAL_ROW + 1;
const CHECK_ROW = BONUS_ROW + 1;
const RESULT_ROW = CHECK_ROW + 1;

const total: FieldDefinition = {
  id: 'total_self_score',
  label: '合计 / 自评得分',
  kind: 'score',
  required: true,
  points: 100,
  computed: { kind: 'sum', of: items.map(scoreField) },
  shared: 'baseAssessment.total',
};

const bonus: FieldDefinition = {
  id: 'bonus_score',
  label: '加分项 / 自评得分',
  kind: 'score',
  required: false,
  shared: 'baseAssessment.bonus',
};

const deduction: FieldDefinition = {
  id: 'special_check_deduction',
  label: '专项检查 / 自评得分',
  kind: 'score',
  required: false,
  shared: 'baseAssessment.deduction',
};

const result: FieldDefinition = {
  id: 'actual_score',
  label: '实际得分',
  kind: 'score',
  required: true,
  computed: {
    kind: 'difference',
    of: { kind: 'sum', of: [total.id, bonus.id] },
    less: deduction.id,
  },
  shared: 'baseAssessment.actual',
};

/** The rows below the items: total, bonus, special check, result. */
const closingCells: readonly MatrixCell[] = [
  rowHeader(TOTAL_ROW, 0, '合计', { columnSpan: 4 }),
  fixed(TOTAL_ROW, 4, '100'),
  fixed(TOTAL_ROW, 5, '按项目打分后统计'),
  input(TOTAL_ROW, 6, total),
  rowHeader(BONUS_ROW, 0, '加分项'),
  fixed(BONUS_ROW, 1, '在开展继续教育培训工作中,有突出表现的情形', { columnSpan: 3 }),
  fixed(BONUS_ROW, 4, ''),
  fixed(
    BONUS_ROW,
    5,
    '入选国家级继续教育基地记5分;入选自治区级继续教育基地记3分;在继续教育培训工作中有突出变现的,受到自治区通报表彰的记2分;其他表现突出业绩的记1-5分不等。',
  ),
  input(BONUS_ROW, 6, bonus),
  rowHeader(CHECK_ROW, 0, '专项检查'),
  fixed(CHECK_ROW, 1, '对培训"三乱"(乱办班,乱收费,乱发证)行为和学员投诉情况。', { columnSpan: 3 }),
  fixed(CHECK_ROW, 4, ''),
  fixed(
    CHECK_ROW,
    5,
    '继续教育培训办班被学员投诉的扣5分;有培训"三乱"(乱办班、乱收费、乱发证)行为的扣10分;情节严重、造成恶劣社会影响的,实行一票否决制,取消基地资格。',
  ),
  input(CHECK_ROW, 6, deduction),
  rowHeader(RESULT_ROW, 0, '实际得分', { columnSpan: 6 }),
  input(RESULT_ROW, 6, result),
].map((cell) => restored(cell));

const indicatorsOf = (block: AssessmentBlock): Indicator[] =>
  block.items.map((item) => ({
    id: item.id,
    firstLevel: block.name,
    secondLevel: item.content === '' ? item.name : restoredText(item.content),
    points: item.points,
    scoreField: scoreField(item),
  }));

/** The fifteen items in seven blocks, total, bonus, deduction and result. */
export const assessment: MatrixSection = {
  kind: 'matrix',
  id: 'assessment',
  title: null,
  columns,
  cells: [...headerRow(columns), ...assessmentBlocks.flatMap(blockCells), ...closingCells],
  headerRows: 1,
  indicators: assessmentBlocks.flatMap(indicatorsOf),
};
