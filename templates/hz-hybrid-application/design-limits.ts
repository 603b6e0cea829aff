import { ask, type Binding } from '../../engine/bindings/index.js';
import { dayAsked, numberAsked, type LimitDefinition } from '../../engine/design/index.js';
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

/** Some rules of one binding of the form. @throws RangeError when the form does not ask them. */
function boundTo(...ids: readonly RuleId[]): Binding {
  const found = bindings.find(({ rules }) => ids.every((id) => rules.some((rule) => rule.id === id)));
  if (!found) throw new RangeError(`The form does not ask ${ids.join(', ')}`);
  return { ...found, rules: found.rules.filter(({ id }) => ids.some((one) => one === id)) };
}

const x = numberAsked();
const day = dayAsked();
const published = notKnown('day');
const stages = notKnown('number');
const NOT_KEY = '只对重点项目有此要求；填写首席专家的才是重点项目。';

const creditsAndHours: readonly LimitDefinition[] = [
  {
    id: 'online-credits',
    title: '线上学分',
    unit: '学分',
    binding: boundTo('hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'),
    asked: x,
    substitutions: [{ quantity: credits.online, becomes: x }],
    side: 'most',
    found: credits.online,
    sentence: '线上最多{limit}学分',
  },
  {
    id: 'offline-credits',
    title: '线下学分',
    unit: '学分',
    binding: boundTo('hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'),
    asked: x,
    substitutions: [{ quantity: credits.online, becomes: minus(credits.total, x) }],
    side: 'least',
    found: credits.offline,
    sentence: '线下至少{limit}学分',
  },
  {
    id: 'online-hours',
    title: '线上学时',
    unit: '学时',
    binding: boundTo('hz-2019-5.s1.3.offline-exceeds-online'),
    asked: x,
    substitutions: [
      { quantity: hours.online, becomes: x },
      { quantity: hours.offline, becomes: minus(add(hours.online, hours.offline), x) },
    ],
    side: 'most',
    found: hours.online,
    sentence: '总学时不变时，线上最多{limit}学时',
  },
  {
    id: 'online-hours-clearly',
    title: '线上学时（“明显超过”）',
    unit: '学时',
    binding: boundTo('hz-2019-5.s1.3.offline-clearly-exceeds'),
    asked: x,
    substitutions: [
      { quantity: hours.online, becomes: x },
      { quantity: hours.offline, becomes: minus(add(hours.online, hours.offline), x) },
    ],
    side: 'most',
    found: hours.online,
    sentence: '线下要“明显超过”线上，总学时不变时，线上最多{limit}学时',
  },
];

const classesAndStaff: readonly LimitDefinition[] = [
  {
    id: 'class-size',
    title: '每班人数',
    unit: '人',
    binding: boundTo('zj-2014-rules.a10.class-size-60', 'zj-2014-rules.a10.key-class-size-40'),
    asked: x,
    substitutions: [{ quantity: classSize, becomes: x }],
    side: 'most',
    whole: true,
    found: classSize,
    sentence: '原则上每班最多{limit}人',
    follows: {
      title: '分班',
      unit: '个班',
      of: ceiling(over(trainees, x)),
      found: classCount,
      sentence: '至少分{limit}个班',
    },
  },
  {
    id: 'tutors',
    title: '在线辅导教师',
    unit: '人',
    binding: boundTo('zj-2014-rules.a10.online-tutor-per-100'),
    asked: x,
    substitutions: [{ quantity: tutorCount, becomes: x }],
    side: 'least',
    whole: true,
    found: tutorCount,
    sentence: '至少配{limit}名在线辅导教师',
  },
  {
    id: 'class-heads',
    title: '专职班主任',
    unit: '人',
    binding: boundTo('zj-2014-14.s3.class-head', 'zj-2014-rules.a15.class-head'),
    asked: x,
    substitutions: [{ quantity: classHeads, becomes: x }],
    side: 'least',
    whole: true,
    sentence: '每班至少{limit}名专职班主任',
  },
  {
    id: 'outside-experts',
    title: '本地区以外的专家',
    unit: '人',
    binding: boundTo('zj-2014-rules.a9.outside-region-30pct'),
    asked: x,
    substitutions: [
      { quantity: outsideExperts, becomes: add(outsideExperts, x) },
      { quantity: teamSize, becomes: add(teamSize, x) },
    ],
    side: 'least',
    whole: true,
    sentence: '至少再请{limit}位本地区以外的专家（新请的计入团队人数）',
    enough: '本地区以外的专家已够',
    elsewhere: NOT_KEY,
  },
  {
    id: 'frontline-experts',
    title: '一线优秀教师和教研员',
    unit: '人',
    binding: boundTo('zj-2014-rules.a9.frontline-50pct'),
    asked: x,
    substitutions: [
      { quantity: frontlineExperts, becomes: add(frontlineExperts, x) },
      { quantity: teamSize, becomes: add(teamSize, x) },
    ],
    side: 'least',
    whole: true,
    sentence: '至少再请{limit}位一线优秀教师或教研员（新请的计入团队人数）',
    enough: '一线优秀教师和教研员已够',
    elsewhere: NOT_KEY,
  },
];

const dates: readonly LimitDefinition[] = [
  {
    id: 'stages',
    title: '培训分段',
    unit: '段',
    binding: ask(f, ['zj-2014-14.s6.stages-max-2', 'zj-2014-14.s6.stages-under-90'], {
      project_hours: add(hours.online, hours.offline),
      stage_count: stages,
    }),
    asked: x,
    substitutions: [{ quantity: stages, becomes: x }],
    side: 'most',
    whole: true,
    sentence: '最多分{limit}段（集中脱产培训的要求，申报书没有分段一栏，请按实际安排核对）',
  },
  {
    id: 'timetable-published',
    title: '课程表公布',
    unit: '',
    binding: ask(f, ['zj-2014-14.s5.course-table-5d', 'zj-2021-157.s2.2.course-table-5d'], {
      publish_date: published,
      class_start_date: start,
    }),
    asked: day,
    substitutions: [{ quantity: published, becomes: day }],
    side: 'most',
    sentence: '课程表最迟{limit}在培训管理平台公布',
  },
];

const feesAndLeader: readonly LimitDefinition[] = [
  {
    id: 'fee-items',
    title: '收费标准',
    unit: '',
    binding: boundTo('zj-2021-157.s2.3.fee-items-stated'),
    shown: true,
    sentence: '写明{limit}，不收的项目填0，不得另行收取其他费用',
  },
  {
    id: 'leader-projects',
    title: '项目负责人面向全省的项目',
    unit: '个',
    binding: boundTo('zj-2021-157.s2.1.leader-max-4'),
    shown: true,
    used: leaderProjects,
    sentence: '本批次还可负责{limit}个面向全省的项目',
    elsewhere: '只限面向全省的项目；本项目不面向全省。',
  },
];

/** What is permitted of a hybrid project, in the order in which it is designed. */
export const limits: readonly LimitDefinition[] = [
  ...creditsAndHours,
  ...classesAndStaff,
  ...feesAndLeader,
  ...dates,
];
