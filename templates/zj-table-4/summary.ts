import type { Computation, FieldDefinition, MatrixCell, MatrixSection } from '../../engine/form/index.js';
import { header, input, rowHeader } from '../matrix-cells.js';

type Entry = Pick<FieldDefinition, 'kind' | 'required' | 'unit' | 'choices'>;

interface SummaryColumn {
  readonly id: string;
  /** Verbatim heading. */
  readonly name: string;
  /** Heading over several columns. */
  readonly group?: string;
  readonly entry: Entry;
  /** What the institution reports follows from Table 2. */
  readonly computed?: Computation;
}

const count = (unit: string): Entry => ({ kind: 'integer', required: true, unit });
const percentage: Entry = { kind: 'percentage', required: true, unit: '%' };
const yesNo: Entry = { kind: 'choice', required: true, choices: ['是', '否'] };

const SYSTEMS = '是否建立并执行以下制度';
const ARCHIVES = '培训档案管理';

const COLUMNS: readonly SummaryColumn[] = [
  {
    id: 'completed_project_count',
    name: '已完成培训项目数',
    entry: count('项'),
    computed: { kind: 'row-count', roster: 'zj-table-2/projects' },
  },
  {
    id: 'trainee_total',
    name: '已参训总人数',
    entry: count('人'),
    computed: { kind: 'column-sum', column: 'zj-table-2/projects.completed_trainee_count' },
  },
  { id: 'log_system_sound', name: '日志管理制度是否健全', group: SYSTEMS, entry: yesNo },
  { id: 'attendance_leave_system_sound', name: '考勤请假制度是否健全', group: SYSTEMS, entry: yesNo },
  {
    id: 'teacher_evaluation_system_sound',
    name: '授课教师质量测评制度是否健全',
    group: SYSTEMS,
    entry: yesNo,
  },
  { id: 'monitoring_system_sound', name: '培训质量监控制度是否健全', group: SYSTEMS, entry: yesNo },
  { id: 'average_registration_rate', name: '平均报到率', entry: percentage },
  { id: 'average_attendance_rate', name: '平均到课率', entry: percentage },
  { id: 'average_completion_rate', name: '平均结业率', entry: percentage },
  { id: 'leader_class_observation_count', name: '分管领导随堂听课次数', entry: count('次') },
  { id: 'manager_class_observation_count', name: '相关管理人员随堂听课次数', entry: count('次') },
  { id: 'inspected_project_ratio', name: '质量抽查项目比例', entry: percentage },
  { id: 'average_satisfaction_rate', name: '平均质量评价总体满意率', entry: percentage },
  { id: 'archive_management_standard', name: '档案管理是否规范', group: ARCHIVES, entry: yesNo },
  { id: 'materials_complete_and_sorted', name: '培训资料是否完整且分门别类', group: ARCHIVES, entry: yesNo },
  { id: 'summaries_and_cases_kept', name: '是否培训有总结和典型案例有积累', group: ARCHIVES, entry: yesNo },
];

const ROW_HEADER = { id: 'row_header', label: '省级培训项目' };
const TALL = { rowSpan: 2 };

/** Headings over one column reach down two rows; a group's stands over those of its columns. */
function headCells({ name, group }: SummaryColumn, index: number): MatrixCell[] {
  const column = index + 1;
  if (group === undefined) return [header(0, column, name, TALL)];
  const lower = header(1, column, name);
  if (COLUMNS[index - 1]?.group === group) return [lower];
  const columnSpan = COLUMNS.filter((one) => one.group === group).length;
  return [header(0, column, group, { columnSpan }), lower];
}

const REPORTED = { id: 'reported', name: '机构填报汇总情况', row: 2 } as const;
const VERIFIED = { id: 'verified', name: '专家组核实情况', row: 3 } as const;

function entryCells(part: typeof REPORTED | typeof VERIFIED): MatrixCell[] {
  const fields = COLUMNS.map(({ id, name, entry, computed }): FieldDefinition => ({
    id: `${part.id}_${id}`,
    label: `${part.name} / ${name}`,
    ...entry,
    ...(part === VERIFIED ? { filledBy: 'expert-group' } : {}),
    ...(part === REPORTED && computed !== undefined ? { computed } : {}),
    shared: `summary.${part.id}.${id}`,
  }));
  return [
    rowHeader(part.row, 0, part.name),
    ...fields.map((field, index) => input(part.row, index + 1, field)),
  ];
}

/** What the institution reports, and below it what the expert group finds. */
export const summary: MatrixSection = {
  kind: 'matrix',
  id: 'summary',
  title: null,
  columns: [ROW_HEADER, ...COLUMNS.map(({ id, name }) => ({ id, label: name }))],
  cells: [
    header(0, 0, ROW_HEADER.label, TALL),
    ...COLUMNS.flatMap(headCells),
    ...entryCells(REPORTED),
    ...entryCells(VERIFIED),
  ],
  headerRows: 2,
};
