import { notApplicable, verdict, type Answer } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { boolean, listOf, oneOf, optional, record, text, type ValueOf } from '../input.js';
import { isFilled } from '../name-list.js';
import { normaliseName } from '../normalise-name.js';
import { titleLevel, type TitleLevels } from '../title-level.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** The levels that are as high as the required one: the table lists them from the highest. */
function reachesLevel(title: string, required: string, levels: TitleLevels): boolean {
  const order = Object.keys(levels);
  const level = titleLevel(title, levels);
  return order.includes(level) && order.indexOf(level) <= order.indexOf(required);
}

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

interface LedProject {
  readonly project: Project;
  readonly position: number;
}

/** Projects of each leader: by staff number where there is one, otherwise by normalised name. */
function projectsByLeader(projects: readonly Project[]): LedProject[][] {
  const led = new Map<string, LedProject[]>();
  for (const [position, project] of projects.entries()) {
    const name = normaliseName(project.leader_name ?? '');
    const id = normaliseName(project.leader_id ?? '');
    if (name === '') continue;
    const key = id === '' ? `name ${name}` : `id ${id}`;
    const own = led.get(key);
    if (own) own.push({ project, position });
    else led.set(key, [{ project, position }]);
  }
  return [...led.values()];
}

const namedCount = (led: readonly LedProject[]): string =>
  `${led[0]?.project.leader_name?.trim() ?? ''}${led.length}项`;

const mixedCount = (rows: readonly (readonly [number, Project])[]): string => {
  const identified = rows.filter(([, project]) => isFilled(project.leader_id)).length;
  const name = rows[0]?.[1].leader_name?.trim() ?? '';
  return `${name}共${rows.length}项，其中${identified}项填了工号、${rows.length - identified}项没填`;
};

/** Judges the leaders' counts; what fails are the projects beyond the limit. */
function atMostEach(leaders: readonly LedProject[][], limit: number): Answer {
  const over = leaders.filter((led) => led.length > limit);
  const beyond = over.flatMap((led) => led.slice(limit).map((one) => one.position));
  return verdict(over.length === 0, {
    actual: over.map(namedCount).join('、'),
    limit,
    ...(over.length === 0 ? {} : { at: { projects: beyond } }),
  });
}

/** The project leader is a formal employee of the applying institution. */
export const leaderFormalStaff = defineRule({
  id: 'zj-2021-157.s2.1.leader-formal-staff',
  provision: provisions['s2.1.leader-formal-staff'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
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
  check: ({ leader_name, is_formal_staff }) =>
    verdict(is_formal_staff, { actual: leader_name, limit: '正式员工' }),
});

/** Leaders of province-wide projects in principle hold an associate senior title or higher; a title that is not recognised is for a person to confirm. */
export const leaderTitle = defineRule({
  id: 'zj-2021-157.s2.1.leader-title',
  provision: provisions['s2.1.leader-title'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  inputs: {
    project_scope: oneOf(['province-wide', 'local', 'order'], { description: '面向全省/本地/订单式' }),
    leader_title: text({ description: '项目负责人职称' }),
  },
  parameters: {
    min_title_level: figures.min_title_level,
    title_levels: figures.title_levels,
  },
  message: '项目负责人职称“{actual}”，原则上应为{limit}以上。',
  remedy: '更换负责人，或说明理由。',
  relations: [
    {
      id: 'zj-2026-forms.t3.leader.tier',
      relation: 'stricter-in',
      note: '2026年评分要求高级职称，不满足即0分',
    },
    { id: 'zj-2026-forms.x.title-level', relation: 'uses', note: '职称级别' },
  ],
  check({ project_scope, leader_title }, { min_title_level, title_levels }) {
    if (project_scope !== 'province-wide') return notApplicable();
    return verdict(reachesLevel(leader_title, min_title_level, title_levels), {
      actual: leader_title,
      limit: min_title_level,
    });
  },
});

/** At most four province-wide projects for each leader. */
export const leaderMax4 = defineRule({
  id: 'zj-2021-157.s2.1.leader-max-4',
  provision: provisions['s2.1.leader-max-4'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
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
  check({ projects }, { max_projects_per_leader }) {
    const provinceWide = projectsByLeader(projects)
      .map((led) => led.filter((one) => one.project.scope === 'province-wide'))
      .filter((led) => led.length > 0);
    if (provinceWide.length === 0) return notApplicable();
    return atMostEach(provinceWide, max_projects_per_leader);
  },
});

/** Leaders of order projects: the same title in principle. */
export const orderLeaderTitle = defineRule({
  id: 'zj-2021-157.s2.1.order-leader-title',
  provision: provisions['s2.1.order-leader-title'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  inputs: {
    project_scope: oneOf(['province-wide', 'local', 'order'], { description: '项目类型' }),
    leader_title: text({ description: '项目负责人职称' }),
  },
  parameters: {
    min_title_level: figures.min_title_level,
    title_levels: figures.title_levels,
  },
  message: '订单式项目负责人职称“{actual}”，原则上应为{limit}以上。',
  remedy: '更换负责人，或说明理由。',
  check({ project_scope, leader_title }, { min_title_level, title_levels }) {
    if (project_scope !== 'order') return notApplicable();
    return verdict(reachesLevel(leader_title, min_title_level, title_levels), {
      actual: leader_title,
      limit: min_title_level,
    });
  },
});

/** Leaders of order projects: province-wide projects and orders together, in principle at most four. */
export const orderLeaderMax4 = defineRule({
  id: 'zj-2021-157.s2.1.order-leader-max-4',
  provision: provisions['s2.1.order-leader-max-4'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
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
  check({ projects }, { max_projects_per_leader }) {
    const leaders = projectsByLeader(projects).filter((led) =>
      led.some((one) => one.project.scope === 'order'),
    );
    if (leaders.length === 0) return notApplicable();
    const counted = leaders.map((led) => led.filter((one) => one.project.scope !== 'local'));
    return atMostEach(counted, max_projects_per_leader);
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
  check({ projects }, { max_projects_per_leader }) {
    const named = [...projects.entries()].filter(
      ([, project]) => project.scope !== 'local' && isFilled(project.leader_name),
    );
    if (named.length === 0) return notApplicable();
    const hasId = (project: Project): boolean => isFilled(project.leader_id);
    const byName = new Map<string, typeof named>();
    for (const row of named) {
      const name = normaliseName(row[1].leader_name ?? '');
      const own = byName.get(name);
      if (own) own.push(row);
      else byName.set(name, [row]);
    }
    const mixed = [...byName.values()].filter(
      (rows) => rows.some(([, project]) => hasId(project)) && !rows.every(([, project]) => hasId(project)),
    );
    const unidentified = mixed.flat().filter(([, project]) => !hasId(project));
    return verdict(mixed.length === 0, {
      actual: mixed.map(mixedCount).join('；'),
      limit: max_projects_per_leader,
      ...(mixed.length === 0 ? {} : { at: { projects: unidentified.map(([position]) => position) } }),
    });
  },
});
