import type { FieldDefinition, MatrixCell, MatrixSection } from '../../engine/form/index.js';
import { header, input } from '../matrix-cells.js';

const YEARS = [1, 2, 3];
/** The paper leaves their names blank. */
const CATEGORIES = [1, 2, 3, 4];
const GROUP = '学历教育（短期培训）人数';
const FIRST_YEAR_ROW = 2;

const [SUBTOTAL, OTHER, TOTAL] = [5, 6, 7];

const categoryName = (category: number): FieldDefinition => ({
  id: `enrollment_category_${category}`,
  label: `${GROUP} / 类别 ${category}`,
  kind: 'text',
  required: false,
  labelPrinted: false,
  shared: `enrollment.category${category}`,
});

const categoryHead = (category: number): MatrixCell => {
  const field = categoryName(category);
  return { row: 1, column: category, role: 'header', template: `{${field.id}}`, fields: [field] };
};

/** One row: the year, its students by category, and sums; the year itself is no number of students. */
function yearCells(year: number): MatrixCell[] {
  const row = FIRST_YEAR_ROW + year - 1;
  const id = `enrollment_year_${year}`;
  const about = (part: string, label: string, shared: string): Omit<FieldDefinition, 'required'> => ({
    id: `${id}_${part}`,
    label: `年度 ${year} / ${label}`,
    kind: 'integer',
    unit: '人',
    shared: `enrollment.year${year}.${shared}`,
  });
  return [
    input(row, 0, {
      id,
      label: `年度 ${year}`,
      kind: 'integer',
      required: true,
      labelPrinted: false,
      guidance: '四位年份，如 2020。',
      shared: `enrollment.year${year}`,
    }),
    ...CATEGORIES.map((category) =>
      input(row, category, {
        ...about(`category_${category}`, `${GROUP} / 类别 ${category}`, `category${category}`),
        required: false,
      }),
    ),
    input(row, SUBTOTAL, {
      ...about('subtotal', `${GROUP} / 小计`, 'subtotal'),
      required: true,
      computed: { kind: 'sum', of: CATEGORIES.map((category) => `${id}_category_${category}`) },
    }),
    input(row, OTHER, { ...about('other', '其他教育人数', 'other'), required: true }),
    input(row, TOTAL, {
      ...about('total', '合计', 'total'),
      required: true,
      computed: { kind: 'sum', of: [`${id}_subtotal`, `${id}_other`] },
    }),
  ];
}

/** Three years of students. */
export const enrollment: MatrixSection = {
  kind: 'matrix',
  id: 'enrollment',
  title: '在校（园）生情况',
  parentTitle: '近三年办学规模',
  columns: [
    { id: 'year', label: '类别/人数/年度' },
    { id: 'category_1', label: '' },
    { id: 'category_2', label: '' },
    { id: 'category_3', label: '' },
    { id: 'category_4', label: '' },
    { id: 'subtotal', label: '小计' },
    { id: 'other', label: '其他教育人数' },
    { id: 'total', label: '合计' },
  ],
  cells: [
    header(0, 0, '类别\n人数\n年度', { diagonal: true, rowSpan: 2 }),
    header(0, 1, '学历教育（短期培训）人数', { columnSpan: 5 }),
    header(0, 6, '其他教育人数', { rowSpan: 2 }),
    header(1, 5, '小计', { vertical: true }),
    header(0, 7, '合计', { rowSpan: 2, vertical: true }),
    ...CATEGORIES.map(categoryHead),
    ...YEARS.flatMap(yearCells),
  ],
  headerRows: 2,
};
