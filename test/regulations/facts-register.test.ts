import { describe, expect, it } from 'vitest';
import type { FormData, RosterRow } from '../../engine/form/index.js';
import { readParameterFile, type RuleContext } from '../../engine/regulations/index.js';
import { bindings } from '../../templates/zj-project-register/bindings.js';
import { ask } from './asked.js';

const project = (index: number, changes: RosterRow = {}): RosterRow => ({
  seq: index + 1,
  project_name: `项目${index + 1}`,
  project_kind: '自主选课',
  project_scope: '全省',
  training_mode: '集中',
  leader_name: `负责人${index + 1}`,
  ...changes,
});

const projects = (count: number, changes: (index: number) => RosterRow = () => ({})): RosterRow[] =>
  Array.from({ length: count }, (_, index) => project(index, changes(index)));

const institution: FormData = {
  institution_name: '某教师培训中心',
  institution_category: '其他高校',
  training_modes: ['集中面授'],
  certification_date: '2015-05-28',
  round: '2021年下半年',
  application_date: '2021-07-15',
  in_rectification: '否',
};

const asked = (rows: RosterRow[], header: FormData = {}, context: RuleContext = {}) =>
  ask(
    bindings,
    'zj-projects',
    { 'zj-project-register': { ...institution, ...header, projects: rows } },
    context,
  );

interface Cap {
  readonly who: string;
  readonly rule: string;
  readonly cap: number;
  readonly header: FormData;
}

const caps: readonly Cap[] = [
  {
    who: '浙江师范大学',
    rule: 'zj-2021-157.s3.1.cap-normal-universities',
    cap: 40,
    header: { institution_name: '浙江 师范大学', training_modes: ['集中面授', '网络/远程'] },
  },
  { who: 'another university', rule: 'zj-2021-157.s3.1.cap-general', cap: 25, header: {} },
  {
    who: 'a remote body',
    rule: 'zj-2021-157.s3.1.cap-remote',
    cap: 35,
    header: { training_modes: ['网络/远程'] },
  },
  {
    who: 'one certified eleven months ago',
    rule: 'zj-2021-157.s3.1.cap-under-one-year',
    cap: 5,
    header: { certification_date: '2020-08-15', training_modes: ['网络/远程'] },
  },
];

describe.each(caps)('the cap of $who', ({ rule, cap, header }) => {
  it(`allows ${cap} province-wide projects`, () => {
    expect(asked(projects(cap), header).outcomes(rule)).toEqual(['pass']);
  });

  it(`is exceeded by project ${cap + 1}, at its row`, () => {
    const result = asked(projects(cap + 1), header);
    expect(result.of(rule)[0]).toMatchObject({
      outcome: 'violation',
      actual: String(cap + 1),
      limit: String(cap),
      notes: [],
    });
    expect(result.cells(rule)).toEqual([`projects[${cap}].project_name`]);
  });

  it('counts neither orders nor local projects', () => {
    const rows = [
      ...projects(cap),
      project(cap, { project_kind: '订单式' }),
      project(cap + 1, { project_scope: '县' }),
    ];
    expect(asked(rows, header).outcomes(rule)).toEqual(['pass']);
  });

  it('is halved and rounded down during rectification', () => {
    const half = Math.floor(cap / 2);
    const inRectification = { ...header, in_rectification: '是' };
    const halved = 'zj-2014-rules.a27.cap-halved';
    expect(asked(projects(half), inRectification).outcomes(halved)).toEqual(['pass']);
    const over = asked(projects(half + 1), inRectification);
    expect(over.of(halved)[0]).toMatchObject({ outcome: 'violation', limit: String(half) });
    expect(over.cells(halved)).toEqual([`projects[${half}].project_name`]);
  });
});

describe('a round without figures of its own', () => {
  const later = { round: '2022年上半年', application_date: '2021-12-15' };
  const rule = 'zj-2021-157.s3.1.cap-general';

  it('uses the latest published ones, and says so', () => {
    expect(asked(projects(26), later).of(rule)[0]).toMatchObject({
      outcome: 'violation',
      notes: ['依据为2021年下半年通知，本轮另有规定的以新通知为准'],
    });
  });

  it('is not measured by the dates of another round', () => {
    const application = 'zj-2021-157.s4.1.application';
    expect(asked(projects(1), later).outcomes(application)).toEqual([]);
    expect(asked(projects(1)).outcomes(application)).toEqual(['pass']);
  });

  it('takes the figures of a new document by its number', () => {
    const overrides = readParameterFile({
      document: '浙教办函〔2021〕200号',
      from: '2021-12-01',
      parameters: { 'zj-2021-157': { cap_general: 30 } },
    });
    expect(asked(projects(30), later, { overrides }).of(rule)[0]).toMatchObject({
      outcome: 'pass',
      notes: ['数值依据为浙教办函〔2021〕200号'],
    });
    expect(asked(projects(31), later, { overrides }).outcomes(rule)).toEqual(['violation']);
    expect(asked(projects(26), {}, { overrides }).outcomes(rule)).toEqual(['violation']);
    const halved = { ...later, in_rectification: '是' };
    expect(asked(projects(16), halved, { overrides }).of('zj-2014-rules.a27.cap-halved')[0]).toMatchObject({
      limit: '15',
    });
  });
});

describe('the projects of one leader', () => {
  const rule = 'zj-2021-157.s2.1.leader-max-4';
  const spellings = ['张三', '张 三', '张　三', ' 张三', '张三 '];
  const led = (count: number) => projects(count, (index) => ({ leader_name: spellings[index] ?? '张三' }));

  it('may be four province-wide', () => {
    expect(asked(led(4)).outcomes(rule)).toEqual(['pass']);
  });

  it('may not be five, however the name is spaced: the fifth is named', () => {
    const result = asked(led(5));
    expect(result.of(rule)[0]).toMatchObject({ outcome: 'violation', actual: '张三5项', limit: '4' });
    expect(result.cells(rule)).toEqual(['projects[4].leader_name']);
  });

  it('are distinguished by staff numbers', () => {
    const rows = projects(6, (index) => ({ leader_name: '张三', leader_id: index < 3 ? 'A01' : 'B02' }));
    expect(asked(rows).outcomes(rule)).toEqual(['pass']);
  });

  it('are not split when only some rows have the staff number: that is a warning', () => {
    const rows = projects(5, (index) => ({
      leader_name: '张三',
      ...(index < 3 ? { leader_id: 'A01' } : {}),
    }));
    const result = asked(rows);
    const consistent = 'zj-2021-157.s2.1.leader-id-consistent';
    expect(result.outcomes(consistent)).toEqual(['warning']);
    expect(result.of(consistent)[0]?.actual).toBe('张三共5项，其中3项填了工号、2项没填');
    expect(result.cells(consistent)).toEqual(['projects[3].leader_id', 'projects[4].leader_id']);
  });

  it('include orders only as a principle', () => {
    const rows = [...led(4), project(4, { leader_name: '张三', project_kind: '订单式' })];
    expect(asked(rows).outcomes(rule)).toEqual(['pass']);
    expect(asked(rows).outcomes('zj-2021-157.s2.1.order-leader-max-4')).toEqual(['warning']);
  });
});

describe('a project of the register', () => {
  const one = (changes: RosterRow) => asked([project(0, changes)]);

  it('publishes its course table five days before it starts, and both documents say so', () => {
    const rule = 'zj-2021-157.s2.2.course-table-5d';
    expect(one({ course_table_date: '2021-10-10', start_date: '2021-10-15' }).outcomes(rule)).toEqual([
      'pass',
    ]);
    const late = one({ course_table_date: '2021-10-11', start_date: '2021-10-15' });
    expect(late.of(rule).length).toBe(1);
    expect(late.of(rule)[0]?.citations.map((cited) => cited.rule)).toEqual([
      'zj-2014-14.s5.course-table-5d',
      rule,
    ]);
    expect(late.cells(rule)).toEqual(['projects[0].course_table_date', 'projects[0].start_date']);
  });

  it('has at most 60 trainees in a class, 40 in a provincial key project', () => {
    const sixty = 'zj-2014-rules.a10.class-size-60';
    const forty = 'zj-2014-rules.a10.key-class-size-40';
    expect(one({ class_size: 60 }).outcomes(sixty)).toEqual(['pass']);
    expect(one({ class_size: 61 }).outcomes(sixty)).toEqual(['warning']);
    expect(one({ class_size: 41, project_level: '省级重点' }).outcomes(forty)).toEqual(['warning']);
    expect(one({ class_size: 41 }).outcomes(forty)).toEqual([]);
    expect(one({ class_size: 300, training_mode: '远程' }).outcomes(sixty)).toEqual([]);
  });

  it('keeps its online credits within the share of a hybrid project', () => {
    const rule = 'hz-2019-5.s2.2.online-third';
    const hybrid = { training_mode: '混合', total_credits: 24 };
    expect(one({ ...hybrid, online_credits: 8 }).outcomes(rule)).toEqual(['pass']);
    expect(one({ ...hybrid, online_credits: 8.5 }).cells(rule)).toEqual([
      'projects[0].total_credits',
      'projects[0].online_credits',
    ]);
  });

  it('is led by a formal employee with a senior title', () => {
    expect(one({ leader_is_formal_staff: '否' }).outcomes('zj-2021-157.s2.1.leader-formal-staff')).toEqual([
      'violation',
    ]);
    expect(one({ leader_title: '一级教师' }).outcomes('zj-2021-157.s2.1.leader-title')).toEqual(['warning']);
    expect(one({ leader_title: '副教授' }).outcomes('zj-2021-157.s2.1.leader-title')).toEqual(['pass']);
  });

  it('is held within the period of its round', () => {
    const rule = 'zj-2021-157.s4.1.holding-period';
    expect(one({ start_date: '2021-09-20', training_days: 5 }).outcomes(rule)).toEqual(['pass']);
    expect(one({ start_date: '2021-09-19', training_days: 5 }).outcomes(rule)).toEqual(['violation']);
    expect(one({ start_date: '2021-12-28', training_days: 5 }).outcomes(rule)).toEqual(['violation']);
  });
});
