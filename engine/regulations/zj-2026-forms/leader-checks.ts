import { dayParts } from '../../core/calendar-day.js';
import { notApplicable, pass, verdict, violation, warning } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { boolean, listOf, optional, text } from '../input.js';
import { isFilled, namesLacking, sameName } from '../name-list.js';
import { normaliseName } from '../normalise-name.js';
import { since } from '../parameter.js';
import { TITLE_LEVELS, titleLevel } from '../title-level.js';
import { provisions } from './provisions.js';
import { groupRows, nameKey, table2Rows } from './table-2-rows.js';

/** Project leaders appear in the form 1 roster. */
export const leaderInRoster = defineRule({
  id: 'zj-2026-forms.x.leader-in-roster',
  provision: provisions['x.leader-in-roster'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
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
  message: '项目负责人{actual}不在表1名册中；应{limit}人缺失。',
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
  check({ leader_names, roster_names, is_hei }, { max_missing }) {
    const missing = namesLacking(
      leader_names.filter((name) => isFilled(name)),
      roster_names,
    );
    const evidence = { actual: missing.join('、'), limit: max_missing };
    if (missing.length <= max_missing) return pass(evidence);
    const at = leader_names.flatMap((name, index) => (missing.includes(name) ? [index] : []));
    return (is_hei ? warning : violation)({ ...evidence, at: { leader_names: at } });
  },
});

/** Leader's title equals the roster title. */
export const leaderTitleMatchesRoster = defineRule({
  id: 'zj-2026-forms.x.leader-title-matches-roster',
  provision: provisions['x.leader-title-matches-roster'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  inputs: {
    leader_title: text({ description: '表2职称' }),
    roster_title: optional(text({ description: '表1同名人员职称' })),
  },
  parameters: {
    title_levels: since('2026-03-25', TITLE_LEVELS, '职称表'),
    unrecognised: since('2026-03-25', '未识别', '职称级别'),
  },
  message: '表2职称“{actual}”与表1“{limit}”不一致。',
  remedy: '按职称证书改成一致。',
  check({ leader_title, roster_title }, { title_levels, unrecognised }) {
    if (!isFilled(roster_title) || roster_title === undefined) return notApplicable();
    const [told, listed] = [titleLevel(leader_title, title_levels), titleLevel(roster_title, title_levels)];
    return verdict(sameName(leader_title, roster_title) || (told === listed && told !== unrecognised), {
      actual: leader_title,
      limit: roster_title,
    });
  },
});

/** One mobile per leader name. */
export const leaderMobileConsistent = defineRule({
  id: 'zj-2026-forms.x.leader-mobile-consistent',
  provision: provisions['x.leader-mobile-consistent'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  inputs: {
    rows: table2Rows({ description: '表2各行' }),
  },
  parameters: {
    max_numbers: since('2026-03-25', 1, '个'),
  },
  message: '{actual}，同一负责人应只有{limit}个手机号。',
  remedy: '核对手机号；同名不同人的在姓名后注明。',
  relations: [{ id: 'zj-2021-157.s2.1.leader-max-4', relation: 'input-to', note: '区分同名不同人' }],
  check({ rows }, { max_numbers }) {
    const groups = groupRows(rows, (row) => nameKey(row.leader_name));
    const numberOf = (index: number): string =>
      normaliseName(rows[index]?.leader_mobile ?? '').replaceAll('-', '');
    const several = [...groups.values()].filter(
      (group) => new Set(group.map(numberOf).filter((number) => number !== '')).size > max_numbers,
    );
    return verdict(several.length === 0, {
      actual: several.map((group) => rows[group[0] ?? 0]?.leader_name ?? '').join('、'),
      limit: max_numbers,
      ...(several.length === 0 ? {} : { at: { rows: several.flat() } }),
    });
  },
});

/** Leader's course is in the timetable. */
export const leaderCourseInTimetable = defineRule({
  id: 'zj-2026-forms.x.leader-course-in-timetable',
  provision: provisions['x.leader-course-in-timetable'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
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
  check({ leader_course, timetable_courses }) {
    const course = normaliseName(leader_course ?? '');
    const found = timetable_courses
      .map((one) => normaliseName(one))
      .some((one) => one !== '' && (one.includes(course) || course.includes(one)));
    return verdict(course !== '' && found, {
      actual: leader_course ?? '',
      limit: timetable_courses.join('、'),
    });
  },
});

/** At most 4 province-wide projects per leader per half-year (hint from the 2021 notice). */
export const t2LeaderProjectsPerHalfYear = defineRule({
  id: 'zj-2026-forms.x.t2-leader-projects-per-half-year',
  provision: provisions['x.t2-leader-projects-per-half-year'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
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
  check({ rows }, { max_projects_per_leader, second_half_from }) {
    const groups = groupRows(rows, ({ leader_name, start_date, province_wide }) => {
      const name = nameKey(leader_name);
      if (province_wide !== true || name === undefined || start_date === undefined) return undefined;
      const { year, month } = dayParts(start_date);
      return `${name} ${year} ${month < second_half_from ? '上半年' : '下半年'}`;
    });
    if (groups.size === 0) return notApplicable();
    const excess = [...groups.values()].filter((group) => group.length > max_projects_per_leader);
    return verdict(excess.length === 0, {
      actual: excess.map((group) => `${rows[group[0] ?? 0]?.leader_name ?? ''}${group.length}项`).join('、'),
      limit: max_projects_per_leader,
      ...(excess.length === 0
        ? {}
        : { at: { rows: excess.flatMap((group) => group.slice(max_projects_per_leader)) } }),
    });
  },
});
