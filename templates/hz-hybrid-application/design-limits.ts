import { ask, type Binding } from '../../engine/bindings/index.js';
import {
  boundTo as boundRules,
  dayAsked,
  numberAsked,
  type LimitDefinition,
  type Twin,
} from '../../engine/design/index.js';
import { add, ceiling, minus, notKnown, over, type RuleId } from '../../engine/regulations/index.js';
import { bindings } from './bindings.js';
import {
  classCount,
  classHeads,
  classSize,
  credits,
  f,
  frontlineExperts,
  hours,
  leaderProjects,
  outsideExperts,
  start,
  teamSize,
  trainees,
  tutorCount,
} from './quantities.js';

const boundTo = (...ids: readonly RuleId[]): Binding => boundRules(bindings, ...ids);

const x = numberAsked();
const day = dayAsked();
const published = notKnown('day');
const stages = notKnown('number');
const NOT_KEY: Twin = {
  zh: '只对重点项目有此要求；填写首席专家的才是重点项目。',
  en: 'Only asked of key projects; those that name a chief expert are.',
};

const creditsAndHours: readonly LimitDefinition[] = [
  {
    id: 'online-credits',
    title: { zh: '线上学分', en: 'Online credits' },
    unit: { zh: '学分', en: 'credits' },
    binding: boundTo('hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'),
    asked: x,
    substitutions: [{ quantity: credits.online, becomes: x }],
    side: 'most',
    found: credits.online,
    sentence: { zh: '线上最多{limit}学分', en: 'at most {limit} credits online' },
  },
  {
    id: 'offline-credits',
    title: { zh: '线下学分', en: 'Offline credits' },
    unit: { zh: '学分', en: 'credits' },
    binding: boundTo('hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'),
    asked: x,
    substitutions: [{ quantity: credits.online, becomes: minus(credits.total, x) }],
    side: 'least',
    found: credits.offline,
    sentence: { zh: '线下至少{limit}学分', en: 'at least {limit} credits offline' },
  },
  {
    id: 'online-hours',
    title: { zh: '线上学时', en: 'Online hours' },
    unit: { zh: '学时', en: 'hours' },
    binding: boundTo('hz-2019-5.s1.3.offline-exceeds-online'),
    asked: x,
    substitutions: [
      { quantity: hours.online, becomes: x },
      { quantity: hours.offline, becomes: minus(add(hours.online, hours.offline), x) },
    ],
    side: 'most',
    found: hours.online,
    sentence: {
      zh: '总学时不变时，线上最多{limit}学时',
      en: 'of the same total, at most {limit} hours online',
    },
  },
  {
    id: 'online-hours-clearly',
    title: { zh: '线上学时（“明显超过”）', en: 'Online hours (“明显超过”)' },
    unit: { zh: '学时', en: 'hours' },
    binding: boundTo('hz-2019-5.s1.3.offline-clearly-exceeds'),
    asked: x,
    substitutions: [
      { quantity: hours.online, becomes: x },
      { quantity: hours.offline, becomes: minus(add(hours.online, hours.offline), x) },
    ],
    side: 'most',
    found: hours.online,
    sentence: {
      zh: '线下要“明显超过”线上，总学时不变时，线上最多{limit}学时',
      en: 'offline is to exceed online clearly: of the same total, at most {limit} hours online',
    },
  },
];

const classesAndStaff: readonly LimitDefinition[] = [
  {
    id: 'class-size',
    title: { zh: '每班人数', en: 'Class size' },
    unit: { zh: '人', en: 'persons' },
    binding: boundTo('zj-2014-rules.a10.class-size-60', 'zj-2014-rules.a10.key-class-size-40'),
    asked: x,
    substitutions: [{ quantity: classSize, becomes: x }],
    side: 'most',
    whole: true,
    found: classSize,
    sentence: { zh: '原则上每班最多{limit}人', en: 'in principle at most {limit} persons in a class' },
    follows: {
      title: { zh: '分班', en: 'Classes' },
      unit: { zh: '个班', en: 'classes' },
      of: ceiling(over(trainees, x)),
      found: classCount,
      sentence: { zh: '至少分{limit}个班', en: 'at least {limit}' },
    },
  },
  {
    id: 'tutors',
    title: { zh: '在线辅导教师', en: 'Online tutors' },
    unit: { zh: '人', en: 'persons' },
    binding: boundTo('zj-2014-rules.a10.online-tutor-per-100'),
    asked: x,
    substitutions: [{ quantity: tutorCount, becomes: x }],
    side: 'least',
    whole: true,
    found: tutorCount,
    sentence: { zh: '至少配{limit}名在线辅导教师', en: 'at least {limit}' },
  },
  {
    id: 'class-heads',
    title: { zh: '专职班主任', en: 'Class teachers' },
    unit: { zh: '人', en: 'persons' },
    binding: boundTo('zj-2014-14.s3.class-head', 'zj-2014-rules.a15.class-head'),
    asked: x,
    substitutions: [{ quantity: classHeads, becomes: x }],
    side: 'least',
    whole: true,
    sentence: {
      zh: '每班至少{limit}名专职班主任',
      en: 'full-time, at least {limit} for each class',
    },
  },
  {
    id: 'outside-experts',
    title: { zh: '本地区以外的专家', en: 'Experts from outside' },
    unit: { zh: '人', en: 'persons' },
    binding: boundTo('zj-2014-rules.a9.outside-region-30pct'),
    asked: x,
    substitutions: [
      { quantity: outsideExperts, becomes: add(outsideExperts, x) },
      { quantity: teamSize, becomes: add(teamSize, x) },
    ],
    side: 'least',
    whole: true,
    sentence: {
      zh: '至少再请{limit}位本地区以外的专家（新请的计入团队人数）',
      en: 'at least {limit} more (newcomers count in the team)',
    },
    enough: { zh: '本地区以外的专家已够', en: 'there are enough experts from outside of the region' },
    elsewhere: NOT_KEY,
  },
  {
    id: 'frontline-experts',
    title: { zh: '一线优秀教师和教研员', en: 'Front-line teachers and researchers' },
    unit: { zh: '人', en: 'persons' },
    binding: boundTo('zj-2014-rules.a9.frontline-50pct'),
    asked: x,
    substitutions: [
      { quantity: frontlineExperts, becomes: add(frontlineExperts, x) },
      { quantity: teamSize, becomes: add(teamSize, x) },
    ],
    side: 'least',
    whole: true,
    sentence: {
      zh: '至少再请{limit}位一线优秀教师或教研员（新请的计入团队人数）',
      en: 'at least {limit} more (newcomers count in the team)',
    },
    enough: { zh: '一线优秀教师和教研员已够', en: 'there are enough front-line teachers and researchers' },
    elsewhere: NOT_KEY,
  },
];

const dates: readonly LimitDefinition[] = [
  {
    id: 'stages',
    title: { zh: '培训分段', en: 'Stages' },
    unit: { zh: '段', en: 'stages' },
    binding: ask(f, ['zj-2014-14.s6.stages-max-2', 'zj-2014-14.s6.stages-under-90'], {
      project_hours: add(hours.online, hours.offline),
      stage_count: stages,
    }),
    asked: x,
    substitutions: [{ quantity: stages, becomes: x }],
    side: 'most',
    whole: true,
    sentence: {
      zh: '最多分{limit}段（集中脱产培训的要求，申报书没有分段一栏，请按实际安排核对）',
      en: 'at most {limit} (asked of full-time training; the form has no entry for stages)',
    },
  },
  {
    id: 'timetable-published',
    title: { zh: '课程表公布', en: 'Course table' },
    unit: { zh: '', en: '' },
    binding: ask(f, ['zj-2014-14.s5.course-table-5d', 'zj-2021-157.s2.2.course-table-5d'], {
      publish_date: published,
      class_start_date: start,
    }),
    asked: day,
    substitutions: [{ quantity: published, becomes: day }],
    side: 'most',
    sentence: {
      zh: '课程表最迟{limit}在培训管理平台公布',
      en: 'the course table is published on the platform by {limit}',
    },
  },
];

const feesAndLeader: readonly LimitDefinition[] = [
  {
    id: 'fee-items',
    title: { zh: '收费标准', en: 'Fees' },
    unit: { zh: '', en: '' },
    binding: boundTo('zj-2021-157.s2.3.fee-items-stated'),
    shown: true,
    sentence: {
      zh: '写明{limit}，不收的项目填0，不得另行收取其他费用',
      en: 'state {limit}, with 0 for what is not charged; nothing else may be charged',
    },
  },
  {
    id: 'leader-projects',
    title: { zh: '项目负责人面向全省的项目', en: 'The leader’s province-wide projects' },
    unit: { zh: '个', en: 'projects' },
    binding: boundTo('zj-2021-157.s2.1.leader-max-4'),
    shown: true,
    used: leaderProjects,
    sentence: {
      zh: '本批次还可负责{limit}个面向全省的项目',
      en: 'further province-wide projects that the leader may have in this round: {limit}',
    },
    elsewhere: {
      zh: '只限面向全省的项目；本项目不面向全省。',
      en: 'Only asked of province-wide projects; this one is not.',
    },
  },
];

/** What is permitted of a hybrid project, in the order in which it is designed. */
export const limits: readonly LimitDefinition[] = [
  ...creditsAndHours,
  ...classesAndStaff,
  ...feesAndLeader,
  ...dates,
];
