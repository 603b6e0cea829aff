import { allOf, anyOf, atLeast, between, caseOf, moreThan, notSo, same, where } from './case.js';
import type { CheckCells } from './check-cells.js';
import { ROWS_CHECKED } from '../workbook/index.js';
import { allFilled } from './common-cases.js';
import { checksOn, type NativeCheck } from './native-check.js';
import { bare, differentKeys, repeatedKeys } from './row-groups.js';
import { bareNumber, contains } from './texts.js';

const check = checksOn('zj-table-2');
const id = (name: string): string => `zj-2026-forms.${name}`;
const begun = (cells: CheckCells): string => `${cells.count('projects').formula}>0`;
const column = (cells: CheckCells, name: string): string => cells.any(`projects.${name}`).formula;

/** Rows that agree in a name and in the day on which they begin. */
const repeated = (name: string, words: string) => (cells: CheckCells) => {
  const [key, start] = [bare(column(cells, name)), column(cells, 'start_date')];
  const again = repeatedKeys(`(${key}&"|"&${start})`, allOf(`${key}<>""`, `${start}<>""`));
  return where(
    caseOf(`${again}=0`, [], { actual: `${again}&"行${words}"`, permitted: `"0行${words}"` }),
    begun(cells),
  );
};

/** Leaders of Table 2 who do not stand in the roster of Table 1. */
const leaders = (cells: CheckCells) => {
  const nature = cells.any('zj-table-1/institution_nature').formula;
  const university = anyOf(...['高校', '大学', '学院', '高等'].map((word) => contains(nature, word)));
  const leader = bare(column(cells, 'leader_name'));
  const staff = bare(cells.any('zj-table-1/staff_roster.person_name').formula);
  const strangers = `SUMPRODUCT((${leader}<>"")*ISNA(MATCH(${leader},${staff},0)))`;
  const one = caseOf(`${strangers}=0`, []);
  return [where(one, notSo(university)), { ...where(one, university), onlyWarns: true }];
};

/** Numbers of the list against the project folders of the evidence register. */
const folders = (folder: number) => (cells: CheckCells) => {
  const evidence = (name: string): string => cells.any(`zj-evidence-register/evidence.${name}`).formula;
  const [seq, code, number] = [
    column(cells, 'project_seq'),
    evidence('evidence_code'),
    evidence('project_number'),
  ];
  const inFolder = `(LEFT(${code},2)="${folder}-")*ISNUMBER(${number})`;
  const without = `SUMPRODUCT(ISNUMBER(${seq})*(COUNTIFS(${code},"${folder}-*",${number},${seq})=0))`;
  const strange = `SUMPRODUCT(${inFolder}*(COUNTIF(${seq},${number})=0))`;
  const twice = `SUMPRODUCT(ISNUMBER(${seq})*(COUNTIF(${seq},${seq})>1))`;
  return where(caseOf(`${without}+${strange}+${twice}=0`, []), `SUMPRODUCT(${inFolder})>0`);
};

/** Table 2: every row, its numbers, leaders and class teachers, and the folders of Table 9. */
export const table2Checks: readonly NativeCheck[] = [
  check(id('t2.columns'), '表2每行各栏都已填写', (cells) =>
    allFilled(
      cells,
      [
        'project_seq',
        'project_name',
        'basic_credits',
        'start_date',
        'completed_trainee_count',
        'satisfaction_rate',
        'leader_name',
        'leader_professional_title',
        'leader_specialty',
        'leader_course',
        'leader_mobile',
        'class_teacher_name',
        'class_teacher_mobile',
      ],
      'projects',
    ),
  ),
  check(id('t2.base-credits-positive'), '基础学分大于{min_exclusive}', (cells) =>
    moreThan(cells.number('projects.basic_credits'), cells.figure('min_exclusive')),
  ),
  check(id('t2.satisfaction-range'), '满意率在{min}%至{max}%之间', (cells) =>
    between(cells.number('projects.satisfaction_rate'), cells.figure('min'), cells.figure('max')),
  ),
  check(id('t2.trainees-integer'), '完成培训人数为不小于{min}的整数', (cells) => {
    const trainees = cells.number('projects.completed_trainee_count');
    const whole = same(trainees, `INT(${trainees.formula})`);
    return caseOf(allOf(whole, `${trainees.formula}>=${cells.figure('min')}`), [trainees]);
  }),
  check('zj-2011-03.s6.3.3.satisfaction-70', '匿名测评满意率不低于{min_satisfaction}%', (cells) =>
    atLeast(cells.number('projects.satisfaction_rate'), cells.figure('min_satisfaction')),
  ),
  check('zj-2014-rules.a27.6', '匿名测评满意率不低于{min_satisfaction}%，低于的责令整改', (cells) =>
    atLeast(cells.number('projects.satisfaction_rate'), cells.figure('min_satisfaction')),
  ),
  check('zj-2014-rules.a28.3', '匿名测评满意率不低于{min_satisfaction}%，低于的暂停申报', (cells) =>
    atLeast(cells.number('projects.satisfaction_rate'), cells.figure('min_satisfaction')),
  ),
  check(id('x.t2-seq-consecutive'), '表2序号从{first_seq}起连续不重复', (cells) => {
    const seq = column(cells, 'project_seq');
    const numbers = `ROW($1:$${ROWS_CHECKED})`;
    const due = `${numbers}-1+${cells.figure('first_seq')}`;
    const wrong = `SUMPRODUCT((${numbers}<=COUNT(${seq}))*(COUNTIF(${seq},${due})<>1))`;
    return where(
      caseOf(`${wrong}=0`, [], { actual: `${wrong}&"个序号不对"`, permitted: '"0个序号不对"' }),
      `COUNT(${seq})>0`,
    );
  }),
  check(id('x.t2-project-duplicate'), '同名同日开班的项目只有一行', repeated('project_name', '重复')),
  check(id('x.class-head-overlap'), '班主任同一时间只带一个班', repeated('class_teacher_name', '同日')),
  check(id('x.leader-mobile-consistent'), '同一负责人只有一个手机号', (cells) => {
    const [name, mobile] = [bare(column(cells, 'leader_name')), bareNumber(column(cells, 'leader_mobile'))];
    const picked = allOf(`${name}<>""`, `${mobile}<>""`);
    const more = `(${differentKeys(`(${name}&"|"&${mobile})`, picked)}-${differentKeys(name, picked)})`;
    return where(
      caseOf(`${more}=0`, [], { actual: `${more}&"个号码多出"`, permitted: '"0个号码多出"' }),
      begun(cells),
    );
  }),
  check(id('x.leader-in-roster'), '表2的项目负责人都在表1名册中', leaders),
  check(id('x.folder5-seq-match'), '文件夹五的项目与表2序号一一对应', folders(5)),
  check(
    [id('x.folder3-seq-match'), id('t3.plan-design.seq-correspondence')],
    '文件夹三的申报书与表2序号一一对应',
    folders(3),
  ),
];
