import type { FieldDefinition, MatrixCell, MatrixSection } from '../../engine/form/index.js';
import { header, input } from '../matrix-cells.js';

interface CountColumn {
  /** End of the field's id. */
  readonly id: string;
  /** Verbatim heading. */
  readonly name: string;
  /** Heading over several columns. */
  readonly group?: string;
}

const COUNTS: readonly CountColumn[] = [
  { id: 'headcount', name: '人数' },
  { id: 'edu_graduate', name: '研究生', group: '学历情况' },
  { id: 'edu_bachelor', name: '本科', group: '学历情况' },
  { id: 'edu_college', name: '专科', group: '学历情况' },
  { id: 'edu_secondary_vocational', name: '中专', group: '学历情况' },
  { id: 'edu_other', name: '其他', group: '学历情况' },
  { id: 'title_senior', name: '高级', group: '职称情况' },
  { id: 'title_intermediate', name: '中级', group: '职称情况' },
  { id: 'title_junior', name: '初级', group: '职称情况' },
  { id: 'qualification_senior', name: '高级', group: '职业资格' },
  { id: 'qualification_intermediate', name: '中级', group: '职业资格' },
  { id: 'qualification_junior', name: '初级', group: '职业资格' },
  { id: 'with_teacher_certificate', name: '有教师资格证人数' },
];
/** The columns of counts stand behind the two that head the rows. */
const FIRST_COUNT = 2;
const FIRST_ROW = 2;

interface TeacherRow {
  readonly id: string;
  /** As messages call it. */
  readonly name: string;
  /** The rows that this one adds up. */
  readonly sumOf?: readonly string[];
}

const ROWS: readonly TeacherRow[] = [
  { id: 'culture_teachers', name: '专任教师 / 文化课' },
  { id: 'specialty_teachers', name: '专任教师 / 专业课' },
  { id: 'fulltime_subtotal', name: '专任教师 / 小计', sumOf: ['culture_teachers', 'specialty_teachers'] },
  { id: 'parttime_teachers', name: '兼职教师' },
  { id: 'teachers_total', name: '合计', sumOf: ['fulltime_subtotal', 'parttime_teachers'] },
];

const WIDE = { columnSpan: FIRST_COUNT };

/** The printed heads of the rows. */
const rowHeads: readonly MatrixCell[] = [
  header(2, 0, '专任教师', { rowSpan: 3 }),
  header(2, 1, '文化课'),
  header(3, 1, '专业课'),
  header(4, 1, '小计'),
  header(5, 0, '兼职教师', WIDE),
  header(6, 0, '合计', WIDE),
];

/** The heading of a group stands over those of its columns; one without a group reaches down two rows. */
function headCells({ name, group }: CountColumn, index: number): MatrixCell[] {
  const column = FIRST_COUNT + index;
  if (group === undefined) {
    return [header(0, column, name, { rowSpan: 2, ...(index === 0 ? { vertical: true } : {}) })];
  }
  const lower = header(1, column, name, { vertical: true });
  if (COUNTS[index - 1]?.group === group) return [lower];
  return [
    header(0, column, group, { columnSpan: COUNTS.filter((one) => one.group === group).length }),
    lower,
  ];
}

const count = (row: TeacherRow, column: CountColumn): FieldDefinition => ({
  id: `${row.id}_${column.id}`,
  label: [row.name, column.group, column.name].filter((part) => part !== undefined).join(' / '),
  kind: 'integer',
  required: true,
  unit: '人',
  shared: `faculty.${row.id}.${column.id}`,
  ...(row.sumOf === undefined
    ? {}
    : { computed: { kind: 'sum', of: row.sumOf.map((id) => `${id}_${column.id}`) } }),
});

/** Teachers by qualification: full-time ones in two rows, part-time ones, subtotal and total. */
export const facultyStatistics: MatrixSection = {
  kind: 'matrix',
  id: 'faculty_statistics',
  title: '教师队伍基本情况统计表',
  columns: [
    { id: 'row_group', label: '项目/人数/类别' },
    { id: 'row', label: '' },
    ...COUNTS.map(({ id, name }) => ({ id, label: name })),
  ],
  cells: [
    header(0, 0, '项目\n人数\n类别', { rowSpan: 2, columnSpan: FIRST_COUNT, diagonal: true }),
    ...COUNTS.flatMap(headCells),
    ...rowHeads,
    ...ROWS.flatMap((row, index) =>
      COUNTS.map((column, place) => input(FIRST_ROW + index, FIRST_COUNT + place, count(row, column))),
    ),
  ],
  headerRows: 2,
};
