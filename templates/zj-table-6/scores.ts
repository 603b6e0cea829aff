import type { FieldDefinition, RosterSection } from '../../engine/form/index.js';
import { blockHeading, reviewBlocks, reviewIndicators, type ReviewIndicator } from '../review-indicators.js';

/** Names that Table 6 prints otherwise than Tables 3 and 5. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  funds_management: '经费管理',
  monitoring_measures: '质量保障',
};

const columnId = ({ id }: ReviewIndicator): string => `${id}_score`;

const scoreColumns = reviewBlocks.flatMap((block) =>
  block.indicators.map((one): FieldDefinition => ({
    id: columnId(one),
    label: OTHER_NAMES[one.id] ?? one.name,
    kind: 'score',
    required: true,
    group: blockHeading(block),
    points: one.points,
    shared: `scoreSheet.final.${one.id}`,
  })),
);

/** One row for each institution; the points of the rows stand under the header. */
export const scores: RosterSection = {
  kind: 'roster',
  id: 'scores',
  title: null,
  columns: [
    {
      id: 'institution_name',
      label: '机构名称',
      kind: 'text',
      required: true,
      labelPrinted: false,
      shared: 'institution.name',
    },
    ...scoreColumns,
    {
      id: 'total_score',
      label: '合计',
      kind: 'score',
      required: true,
      points: 100,
      computed: { kind: 'sum', of: reviewIndicators.map(columnId), whole: true },
      shared: 'scoreSheet.final.total',
    },
  ],
  blankRows: 10,
  blankRowsProposed: true,
  fixedRows: [
    {
      institution_name: '机构名称\n分值',
      ...Object.fromEntries(reviewIndicators.map((one) => [columnId(one), String(one.points)])),
    },
  ],
  rowLabel: 'institution_name',
};
