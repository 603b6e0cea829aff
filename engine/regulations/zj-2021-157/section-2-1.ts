import {
  all,
  any,
  atMost,
  between,
  contains,
  differs,
  every,
  filled,
  firstOf,
  firstOfKey,
  implies,
  isOneOf,
  joined,
  listed,
  minus,
  moreThan,
  mostOfKey,
  normalised,
  not,
  occursIn,
  orElse,
  rowsOf,
  rowsInKey,
  same,
  some,
  titleOf,
  type Condition,
  type Expr,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import type { FigureSymbol, ListSymbol } from '../decision/symbols.js';
import { boolean, listOf, oneOf, optional, record, text, type ValueOf } from '../input.js';
import type { TitleLevels } from '../title-level.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Whether a title is of the required level or a higher one: the table lists the levels from the highest. */
function reachesLevel(
  title: Expr<'text', 'one'>,
  required: Expr<'text', 'one'>,
  levels: FigureSymbol<TitleLevels>,
): Expr<'truth', 'one'> {
  const rows = rowsOf(levels);
  const names = rows.map(([name]) => name);
  return any(
    ...rows.map(([, titles], at) => all(isOneOf(titleOf(title), titles), isOneOf(required, names.slice(at)))),
  );
}

/** What is required; of a title that is in no table a person has to tell the level. */
const levelDue = (
  title: Expr<'text', 'one'>,
  required: Expr<'text', 'one'>,
  levels: FigureSymbol<TitleLevels>,
): Expr<'text', 'one'> =>
  firstOf(
    [[any(...rowsOf(levels).map(([, titles]) => isOneOf(titleOf(title), titles))), joined(required, '以上')]],
    joined(required, '以上（没有识别这一职称的级别，请核对职称证书）'),
  );

const projectsOfRound = listOf(
  record(
    {
      leader_name: optional(text({ description: '项目负责人' })),
      leader_id: optional(text({ description: '工号或手机号' })),
      scope: oneOf(['province-wide', 'local', 'order'], { description: '面向全省/本地/订单式' }),
    },
    { description: '项目' },
  ),
  { description: '本批次申报的全部项目', unit: '项' },
);

type Project = ValueOf<typeof projectsOfRound>[number];
type Projects = ListSymbol<Project>;

const isNamed = ({ leader_name }: Projects) => filled(leader_name);
const nameOf = ({ leader_name }: Projects) => normalised(orElse(leader_name, ''));

/** Whose project it is: by staff number where there is one, otherwise by name. */
const leaderOf = (projects: Projects) =>
  firstOf(
    [[filled(projects.leader_id), joined('id ', normalised(orElse(projects.leader_id, '')))]],
    joined('name ', nameOf(projects)),
  );

/** 张三5项、李四6项: the leaders of more of the counted projects than the limit, in the order in which they occur. */
function leadersBeyond(
  projects: Projects,
  leader: ReturnType<typeof leaderOf>,
  counted: Condition,
  limit: Expr<'number', 'one'>,
) {
  const led = rowsInKey(projects, leader, counted);
  return listed(
    projects,
    joined(projects.leader_name, led, '项'),
    all(firstOfKey(projects, leader, counted), moreThan(led, limit)),
  );
}

/** The project leader is a formal employee of the applying institution. */
export const leaderFormalStaff = defineRule({
  id: 'zj-2021-157.s2.1.leader-formal-staff',
  provision: provisions['s2.1.leader-formal-staff'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '项目负责人是申报单位的正式员工',
  inputs: {
    leader_name: text({ description: '项目负责人' }),
    is_formal_staff: boolean({ description: '是否申报单位正式员工' }),
  },
  parameters: {},
  message: '项目负责人{actual}不是申报单位正式员工，应为{limit}。',
  remedy: '更换为本单位正式员工。',
  readings: [
    {
      point: '“应为”是否只作提示',
      reading: '作违规',
      why: '同一句中职称用“原则上应当”、身份用“应为”，对比可见身份要求是刚性的；2026年表3对非本单位专家直接判0分',
    },
    {
      point: '退休返聘、劳务派遣是否算正式员工',
      reading: '不算，除非有本单位人事部门证明的在编或正式劳动合同',
      why: '“正式员工”；表3“专职师资”允许返聘，但项目负责人另有要求',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.leader-in-roster', relation: 'checked-by', note: '名册核对' },
    { id: 'zj-2026-forms.t3.leader.tier', relation: 'same-as', note: '2026年要求“本单位本学科专家”' },
  ],
  decide: ({ leader_name, is_formal_staff }) => ({
    holds: is_formal_staff,
    actual: leader_name,
    permitted: '正式员工',
  }),
});

/** What people write for their own institution. */
const OURSELVES = ['本校', '本院', '本单位', '本机构', '本中心', '我校', '我院', '我单位'] as const;

/** Who is a formal employee of the applicant is not stated to belong to another unit. */
export const leaderUnit = defineRule({
  id: 'zj-2021-157.s2.1.leader-unit',
  provision: provisions['s2.1.leader-formal-staff'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  authority: 'inference',
  states: '项目负责人的单位是申报单位',
  inputs: {
    leader_unit: text({ description: '项目负责人单位' }),
    applicant: text({ description: '申报单位' }),
  },
  parameters: {},
  message: '项目负责人单位为“{actual}”，申报单位为“{limit}”，请核对是否申报单位的正式员工。',
  remedy: '单位写全称；不是申报单位正式员工的，更换负责人。',
  relations: [{ id: 'zj-2021-157.s2.1.leader-formal-staff', relation: 'input-to', note: '正式员工' }],
  decide: ({ leader_unit, applicant }) => {
    const [unit, own] = [normalised(leader_unit), normalised(applicant)] as const;
    return {
      holds: any(contains(unit, own), contains(own, unit), isOneOf(unit, OURSELVES)),
      actual: leader_unit,
      permitted: applicant,
    };
  },
});

/** Leaders of province-wide projects in principle hold an associate senior title or higher; a title that is not recognised is for a person to confirm. */
export const leaderTitle = defineRule({
  id: 'zj-2021-157.s2.1.leader-title',
  provision: provisions['s2.1.leader-title'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  states: '面向全省项目的负责人原则上有{min_title_level}以上职称',
  inputs: {
    project_scope: oneOf(['province-wide', 'local', 'order'], { description: '面向全省/本地/订单式' }),
    leader_title: text({ description: '项目负责人职称' }),
  },
  parameters: {
    min_title_level: figures.min_title_level,
    title_levels: figures.title_levels,
  },
  message: '项目负责人职称“{actual}”，原则上应为{limit}。',
  remedy: '更换负责人，或说明理由。',
  relations: [
    {
      id: 'zj-2026-forms.t3.leader.tier',
      relation: 'stricter-in',
      note: '2026年评分要求高级职称，不满足即0分',
    },
    { id: 'zj-2026-forms.x.title-level', relation: 'uses', note: '职称级别' },
  ],
  decide: ({ project_scope, leader_title }, { min_title_level, title_levels }) => ({
    when: same(project_scope, 'province-wide'),
    holds: reachesLevel(leader_title, min_title_level, title_levels),
    actual: leader_title,
    permitted: levelDue(leader_title, min_title_level, title_levels),
  }),
});

/** At most four province-wide projects for each leader. */
export const leaderMax4 = defineRule({
  id: 'zj-2021-157.s2.1.leader-max-4',
  provision: provisions['s2.1.leader-max-4'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  authority: 'inference',
  states: '面向全省的负责人至多负责{max_projects_per_leader}个项目',
  inputs: {
    projects: projectsOfRound,
  },
  parameters: {
    max_projects_per_leader: figures.max_projects_per_leader,
  },
  message: '项目负责人{actual}，每人至多{limit}项。',
  remedy: '更换部分项目的负责人。',
  readings: [
    {
      point: '“原则上”是否也管“每人至多4个”',
      reading: '不管，超过4个为违规',
      why: '“至多”是上限用语；“原则上应当”修饰职称要求',
    },
    { point: '上限按批次还是按年', reading: '按本批次（2021年下半年）', why: '通知只规定本批次申报' },
    { point: '本地项目是否计入', reading: '不计入', why: '该句限“面向全省的项目”' },
    {
      point: '同名不同人',
      reading: '有工号/证件号时按号区分，否则按同一人并提示核对手机号',
      why: '姓名空格差异不能拆成两人',
    },
  ],
  relations: [
    { id: 'zj-2021-157.s2.1.order-leader-max-4', relation: 'see-also', note: '与订单式合计只提示' },
    { id: 'zj-2026-forms.x.name-normalise', relation: 'uses', note: '姓名规范化' },
  ],
  decide: ({ projects }, { max_projects_per_leader }) => {
    const leader = leaderOf(projects);
    const wide = all(isNamed(projects), same(projects.scope, 'province-wide'));
    return {
      when: some(projects, wide),
      holds: atMost(mostOfKey(projects, leader, wide), max_projects_per_leader),
      actual: leadersBeyond(projects, leader, wide, max_projects_per_leader),
      permitted: max_projects_per_leader,
    };
  },
});

/** Leaders of order projects: the same title in principle. */
export const orderLeaderTitle = defineRule({
  id: 'zj-2021-157.s2.1.order-leader-title',
  provision: provisions['s2.1.order-leader-title'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  states: '订单式项目的负责人原则上有{min_title_level}以上职称',
  inputs: {
    project_scope: oneOf(['province-wide', 'local', 'order'], { description: '项目类型' }),
    leader_title: text({ description: '项目负责人职称' }),
  },
  parameters: {
    min_title_level: figures.min_title_level,
    title_levels: figures.title_levels,
  },
  message: '订单式项目负责人职称“{actual}”，原则上应为{limit}。',
  remedy: '更换负责人，或说明理由。',
  decide: ({ project_scope, leader_title }, { min_title_level, title_levels }) => ({
    when: same(project_scope, 'order'),
    holds: reachesLevel(leader_title, min_title_level, title_levels),
    actual: leader_title,
    permitted: levelDue(leader_title, min_title_level, title_levels),
  }),
});

/** Leaders of order projects: province-wide projects and orders together, in principle at most four. */
export const orderLeaderMax4 = defineRule({
  id: 'zj-2021-157.s2.1.order-leader-max-4',
  provision: provisions['s2.1.order-leader-max-4'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  states: '订单式项目的负责人（含面向全省的项目）原则上至多{max_projects_per_leader}个',
  inputs: {
    projects: projectsOfRound,
  },
  parameters: {
    max_projects_per_leader: figures.max_projects_per_leader,
  },
  message: '项目负责人{actual}（含订单式），原则上每人至多{limit}项。',
  remedy: '更换部分项目的负责人，或说明理由。',
  readings: [
    {
      point: '订单式是否与面向全省项目合并计数',
      reading: '合并计数，但只提示',
      why: '“原则上参照”；两类都面向全省机构，合计更能反映一人承担量',
    },
  ],
  relations: [{ id: 'zj-2021-157.s2.1.leader-max-4', relation: 'see-also', note: '只计面向全省为违规' }],
  decide: ({ projects }, { max_projects_per_leader }) => {
    const leader = leaderOf(projects);
    const orders = all(isNamed(projects), same(projects.scope, 'order'));
    const counted = all(
      isNamed(projects),
      differs(projects.scope, 'local'),
      occursIn(projects, leader, leader, orders),
    );
    return {
      when: some(projects, orders),
      holds: atMost(mostOfKey(projects, leader, counted), max_projects_per_leader),
      actual: leadersBeyond(projects, leader, counted, max_projects_per_leader),
      permitted: max_projects_per_leader,
    };
  },
});

/**
 * A leader's rows all have a staff number or none has: otherwise one person could pass for two, and the count of
 * projects cannot be relied on.
 */
export const leaderIdConsistent = defineRule({
  id: 'zj-2021-157.s2.1.leader-id-consistent',
  provision: provisions['s2.1.leader-id-consistent'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  states: '同名的项目负责人都填工号，或都不填',
  inputs: {
    projects: projectsOfRound,
  },
  parameters: {
    max_projects_per_leader: figures.max_projects_per_leader,
  },
  message: '{actual}，不能确认是否同一人；每人至多{limit}项。',
  remedy: '同一人的各项都填同一个工号或手机号；同名的不同人分别填各自的工号。',
  readings: [
    {
      point: '同一姓名有的行有工号、有的行没有',
      reading: '不当作两个人，提示补填',
      why: '漏填工号比同名更常见；分开计数会漏掉超限',
    },
  ],
  relations: [{ id: 'zj-2021-157.s2.1.leader-max-4', relation: 'see-also', note: '按工号或姓名计数' }],
  decide: ({ projects }, { max_projects_per_leader }) => {
    const counted = all(isNamed(projects), differs(projects.scope, 'local'));
    const identified = all(counted, filled(projects.leader_id));
    const name = nameOf(projects);
    const rows = rowsInKey(projects, name, counted);
    const withNumber = rowsInKey(projects, name, identified);
    return {
      when: some(projects, counted),
      holds: every(projects, implies(all(counted, not(filled(projects.leader_id))), same(withNumber, 0))),
      actual: listed(
        projects,
        joined(
          projects.leader_name,
          '共',
          rows,
          '项，其中',
          withNumber,
          '项填了工号、',
          minus(rows, withNumber),
          '项没填',
        ),
        all(firstOfKey(projects, name, counted), between(withNumber, 1, minus(rows, 1))),
        '；',
      ),
      permitted: max_projects_per_leader,
    };
  },
});
