import {
  all,
  any,
  atLeast,
  atMost,
  contains,
  count,
  differs,
  every,
  type Expr,
  filled,
  firstOf,
  firstOfKey,
  joined,
  known,
  lessThan,
  listed,
  monthOf,
  moreThan,
  mostOfKey,
  normalised,
  not,
  orElse,
  rowsInKey,
  same,
  some,
  without,
  word,
  yearOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, listOf, number, optional, record, text } from '../input.js';
import { since } from '../parameter.js';
import { isSeniorTitle, levelOf } from '../title-level.js';
import { figures } from './figures.js';
import { namesIncluded } from './matching-lists.js';
import { provisions } from './provisions.js';
import { table2Rows } from './table-2-rows.js';

/** Project leaders appear in the form 1 roster. */
export const leaderInRoster = defineRule({
  id: 'zj-2026-forms.x.leader-in-roster',
  provision: provisions['x.leader-in-roster'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  authority: 'reading',
  states: '表2的项目负责人都在表1名册中',
  inputs: {
    leader_names: listOf(text({ description: '表2项目负责人姓名列' }), {
      description: '表2项目负责人姓名列',
    }),
    roster_names: listOf(text({ description: '表1名册姓名列' }), { description: '表1名册姓名列' }),
    is_hei: boolean({ description: '是否高校（教师资源共享）' }),
  },
  parameters: {
    max_missing: since('2026-03-25', 0, '人'),
  },
  message: '项目负责人{actual}不在表1名册中。',
  remedy: '把项目负责人列入表1名册（本单位正式员工），或更换负责人。',
  readings: [
    {
      point: '高校教师资源共享时名册是否必须列出',
      reading: '提示',
      why: '“高校教师以资源共享判定”，但文件夹四第3项要求项目负责人优先列入',
    },
  ],
  relations: [
    { id: 'zj-2021-157.s2.1.leader-formal-staff', relation: 'derived-from', note: '项目负责人应为正式员工' },
    { id: 'zj-2026-forms.t3.leader.tier', relation: 'input-to', note: '本单位专家' },
  ],
  decide: ({ leader_names, roster_names, is_hei }, { max_missing }) => ({
    ...namesIncluded(leader_names, roster_names, max_missing),
    warning: is_hei,
  }),
});

const TEACHER = '教师';

/** Leader's title equals the roster title. */
export const leaderTitleMatchesRoster = defineRule({
  id: 'zj-2026-forms.x.leader-title-matches-roster',
  provision: provisions['x.leader-title-matches-roster'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  states: '项目负责人的职称与表1名册一致',
  inputs: {
    leader_title: text({ description: '表2职称' }),
    roster_title: optional(text({ description: '表1同名人员职称' })),
  },
  parameters: {
    title_levels: figures.title_levels,
    unrecognised: since('2026-03-25', '未识别', '职称级别'),
  },
  message: '表2职称“{actual}”与表1“{limit}”不一致。',
  remedy: '按职称证书改成一致。',
  decide: ({ leader_title, roster_title }, { title_levels, unrecognised }) => {
    const [own, listedLevel] = [leader_title, roster_title].map((title) =>
      levelOf(title, title_levels, unrecognised),
    ) as [Expr<'text', 'one'>, Expr<'text', 'one'>];
    return {
      when: filled(roster_title),
      holds: any(
        same(normalised(leader_title), normalised(roster_title)),
        // 一级 is 一级教师.
        same(joined(normalised(leader_title), TEACHER), normalised(roster_title)),
        same(normalised(leader_title), joined(normalised(roster_title), TEACHER)),
        all(same(own, listedLevel), differs(own, unrecognised)),
      ),
      actual: leader_title,
      permitted: roster_title,
    };
  },
});

/** One mobile per leader name. */
export const leaderMobileConsistent = defineRule({
  id: 'zj-2026-forms.x.leader-mobile-consistent',
  provision: provisions['x.leader-mobile-consistent'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  states: '同一负责人只有一个手机号',
  inputs: {
    rows: table2Rows({ description: '表2各行' }),
  },
  parameters: {
    max_numbers: since('2026-03-25', 1, '个'),
  },
  message: '{actual}，同一负责人应只有{limit}个手机号。',
  remedy: '核对手机号；同名不同人的在姓名后注明。',
  relations: [{ id: 'zj-2021-157.s2.1.leader-max-4', relation: 'input-to', note: '区分同名不同人' }],
  decide: ({ rows }, { max_numbers }) => {
    const leader = normalised(rows.leader_name);
    const mobile = without(normalised(rows.leader_mobile), '-');
    const given = all(filled(rows.leader_name), filled(rows.leader_mobile), differs(mobile, ''));
    const different = all(given, firstOfKey(rows, joined(leader, '／', mobile), given));
    const numbers = rowsInKey(rows, leader, different);
    return {
      holds: atMost(mostOfKey(rows, leader, different), max_numbers),
      actual: listed(
        rows,
        rows.leader_name,
        all(given, moreThan(numbers, max_numbers), firstOfKey(rows, leader, given)),
      ),
      permitted: max_numbers,
    };
  },
});

/** Leader's course is in the timetable. */
export const leaderCourseInTimetable = defineRule({
  id: 'zj-2026-forms.x.leader-course-in-timetable',
  provision: provisions['x.leader-course-in-timetable'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '项目负责人任教课程在课程表中',
  inputs: {
    leader_course: optional(text({ description: '表2本项目任教课程' })),
    timetable_courses: listOf(text({ description: '课程表中该负责人授课的课程' }), {
      description: '课程表中该负责人授课的课程',
    }),
  },
  parameters: {},
  message: '项目负责人任教课程“{actual}”在课程表中未找到（课程表：{limit}）。',
  remedy: '核对课程表；负责人没有授课的按专业不对口处理。',
  relations: [
    { id: 'zj-2026-forms.t3.leader.not-teaching-mismatch', relation: 'input-to', note: '未授课视作不对口' },
  ],
  decide: ({ leader_course, timetable_courses }) => {
    const [course, one] = [normalised(orElse(leader_course, '')), normalised(timetable_courses.value)];
    return {
      when: atLeast(count(timetable_courses), 0),
      holds: all(
        differs(course, ''),
        some(timetable_courses, all(differs(one, ''), any(contains(one, course), contains(course, one)))),
      ),
      actual: orElse(leader_course, ''),
      permitted: listed(timetable_courses, timetable_courses.value),
    };
  },
});

/** At most 4 province-wide projects per leader per half-year (hint from the 2021 notice). */
export const t2LeaderProjectsPerHalfYear = defineRule({
  id: 'zj-2026-forms.x.t2-leader-projects-per-half-year',
  provision: provisions['x.t2-leader-projects-per-half-year'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  authority: 'reading',
  states: '项目负责人同一批次至多{max_projects_per_leader}项',
  inputs: {
    rows: table2Rows({
      description: '表2各行',
      unit: '项',
    }),
  },
  parameters: {
    second_half_from: since('2021-06-20', 7, '月'),
    max_projects_per_leader: since('2021-06-20', 4, '项/人/批次'),
  },
  message: '项目负责人{actual}，同一批次每人至多{limit}项。',
  remedy: '核对申报批次；确属同一批次的更换负责人。',
  readings: [
    {
      point: '2021年的每人4项上限在2024–2026年是否仍然有效',
      reading: '只提示',
      why: '157号文只管2021年下半年，后续批次的通知没有收录',
    },
    { point: '批次怎样划分', reading: '按开班时间所在半年', why: '通知按上、下半年申报' },
  ],
  relations: [{ id: 'zj-2021-157.s2.1.leader-max-4', relation: 'derived-from', note: '申报环节上限' }],
  decide: ({ rows }, { max_projects_per_leader, second_half_from }) => {
    const half = firstOf(
      [[lessThan(monthOf(rows.start_date), second_half_from), word('上半年')]],
      word('下半年'),
    );
    const leader = joined(normalised(rows.leader_name), ' ', yearOf(rows.start_date), ' ', half);
    const wide = all(filled(rows.leader_name), known(rows.start_date), orElse(rows.province_wide, false));
    const projects = rowsInKey(rows, leader, wide);
    return {
      when: some(rows, wide),
      holds: atMost(mostOfKey(rows, leader, wide), max_projects_per_leader),
      actual: listed(
        rows,
        joined(rows.leader_name, projects, '项'),
        all(wide, moreThan(projects, max_projects_per_leader), firstOfKey(rows, leader, wide)),
      ),
      permitted: max_projects_per_leader,
    };
  },
});

/** One leader of a project without a senior title, and the row 项目负责人 gives no points. */
export const leaderTitlesVsT3 = defineRule({
  id: 'zj-2026-forms.x.leader-titles-vs-t3',
  provision: provisions['t3.leader.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  authority: 'inference',
  states: '有项目负责人不是高级职称的，表3项目负责人不得分',
  inputs: {
    leaders: listOf(
      record(
        { name: optional(text({ description: '姓名' })), title: text({ description: '职称' }) },
        { description: '一位项目负责人' },
      ),
      { description: '表2项目负责人职称' },
    ),
    t3_score: number({ description: '表3项目负责人自评分', unit: '分' }),
  },
  parameters: {},
  message: '表3项目负责人自评{actual}分；{limit}不是高级职称，一项不满足即不合格（0分）。',
  remedy: '核对表2职称；确实不是高级职称的，这一项自评0分。',
  relations: [{ id: 'zj-2026-forms.t3.leader.tier', relation: 'uses', note: '分档' }],
  decide: ({ leaders, t3_score }) => ({
    when: atLeast(count(leaders), 1),
    holds: any(same(t3_score, 0), every(leaders, isSeniorTitle(leaders.title))),
    actual: t3_score,
    permitted: listed(
      leaders,
      joined(leaders.name, '（', leaders.title, '）'),
      all(
        filled(leaders.title),
        not(isSeniorTitle(leaders.title)),
        firstOfKey(leaders, joined(leaders.name)),
      ),
    ),
  }),
});
