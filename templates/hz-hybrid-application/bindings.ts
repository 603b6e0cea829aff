import { alike, ask, filledOf, records, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  always,
  any,
  contains,
  every,
  filled,
  firstOf,
  howMany,
  joined,
  known,
  minus,
  normalised,
  not,
  notKnown,
  orElse,
  same,
  some,
  startsWith,
  word,
  type Condition,
  type Expr,
} from '../../engine/regulations/index.js';
import {
  classHeads,
  classSize,
  credits,
  end,
  f,
  frontlineExperts,
  hours,
  isKeyProject,
  leader,
  leaderProjects,
  offline,
  outsideExperts,
  schedule,
  scope,
  start,
  teachers,
  teamSize,
  trainees,
  tutorCount,
} from './quantities.js';

const PROVINCIAL = '省级';
const PROVINCIAL_REMOTE = '省教育厅审核通过的远程培训机构';
/** How applications name teachers of the classes that graduate. */
const GRADUATING_CLASSES = ['初三', '九年级', '高三', '毕业班'];

const name = f.text('project_name');
const about = {
  label: firstOf([[filled(name), joined('项目“', orElse(name, ''), '”')]], word('混合式项目')),
  on: [f.day('main_applicant_date'), start],
} satisfies About;

const mode = word('混合');
const remote = f.text('main_applicant_remote_qualification');

const creditsAndHours: readonly Binding[] = [
  ask(
    f,
    ['hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'],
    { is_hybrid: always, total_credits: credits.total, online_credits: credits.online },
    {
      ...about,
      bar: {
        title: '线上与线下学分',
        unit: '学分',
        parts: { 线上: f.number('online_credits_total'), 线下: f.number('offline_credits_total') },
      },
    },
  ),
  ask(
    f,
    'hz-2019-5.s2.2.credits-add-up',
    {
      total_credits: credits.total,
      online_credits: credits.online,
      offline_credits: credits.offline,
    },
    about,
  ),
  ask(
    f,
    [
      'hz-2019-5.s1.3.offline-exceeds-online',
      'hz-2019-5.s1.3.offline-clearly-exceeds',
      'hz-2019-5.s2.1.both-parts',
    ],
    {
      is_hybrid: always,
      declared_as_hybrid: always,
      online_hours: hours.online,
      offline_hours: hours.offline,
    },
    about,
  ),
  ask(
    f,
    'hz-2019-5.s2.2.provincial-90-in-principle',
    {
      is_hybrid: always,
      level: f.text('project_level'),
      total_credits: credits.total,
      exception_conditions_confirmed: f.truth('exception_conditions_confirmed'),
    },
    about,
  ),
  ask(
    f,
    'hz-2019-5.s2.2.county-90-conditions',
    {
      is_hybrid: always,
      level: f.text('project_level'),
      total_credits: f.number('total_credits'),
      conditions_confirmed: f.truth('exception_conditions_confirmed'),
    },
    about,
  ),
  ask(
    f,
    'hz-2019-5.s2.2.category-vs-credits',
    {
      is_90_category: startsWith(f.text('project_category'), '90学分'),
      total_credits: f.number('total_credits'),
    },
    about,
  ),
];

const others = (of: Expr<'number', 'one'>) => minus(teamSize, of);

const team: readonly Binding[] = [
  ask(
    f,
    'zj-2014-rules.a9.chief-expert',
    { is_key_project: isKeyProject, chief_expert_name: f.text('chief_expert_name'), team_size: teamSize },
    about,
  ),
  ask(
    f,
    'zj-2014-rules.a9.outside-region-30pct',
    {
      is_key_project: isKeyProject,
      team_size: teamSize,
      outside_region_experts: outsideExperts,
    },
    {
      ...about,
      bar: {
        title: '授课教师：本地区以外专家',
        unit: '人',
        parts: { 本地区以外: outsideExperts, 本地区: others(outsideExperts) },
        unlimited: true,
      },
    },
  ),
  ask(
    f,
    'zj-2014-rules.a9.frontline-50pct',
    { is_key_project: isKeyProject, team_size: teamSize, frontline_experts: frontlineExperts },
    {
      ...about,
      bar: {
        title: '授课教师：一线优秀教师和教研员',
        unit: '人',
        parts: { 一线和教研: frontlineExperts, 其他: others(frontlineExperts) },
        unlimited: true,
      },
    },
  ),
];

const cooperates = same(remote, PROVINCIAL_REMOTE);
/** How one says that there is no qualification. */
const LACKING = ['无', '没有', '未', '尚未', '尚无', '暂无', '暂未', '不具备', '正在申请', '否'] as const;
const faceToFace = normalised(f.text('joint_applicant_offline_qualification'));

/** The county institution applies jointly: its own remote platform, or the partner that leads the application. */
const cooperation: readonly Binding[] = [
  ask(
    f,
    'hz-2019-5.s2.3.region-of-applicant',
    { target_region: f.text('service_region'), joint_applicant: f.text('joint_applicant_name') },
    { ...about, where: cooperates },
  ),
  ask(
    f,
    'hz-2019-5.s2.3.joint-class-head',
    {
      cooperates_with_provincial_remote: cooperates,
      joint_class_heads: howMany(filled(f.entry('joint_class_teacher_name'))),
    },
    about,
  ),
  ask(
    f,
    'hz-2019-5.s2.3.dual-qualification',
    {
      is_hybrid: always,
      own_face_to_face: not(any(...LACKING.map((one) => startsWith(faceToFace, one)))),
      own_remote: not(cooperates),
      partner_remote_approved: cooperates,
    },
    about,
  ),
];

const support: readonly Binding[] = [
  ask(
    f,
    'zj-2014-rules.a8.network-support',
    {
      mode,
      has_technical_support_description: filled(f.entry('technical_support')),
      has_learning_support_description: filled(f.entry('learning_support')),
    },
    about,
  ),
  ask(
    f,
    'zj-2014-rules.a10.online-tutor-per-100',
    { mode, online_trainees: trainees, online_tutors: tutorCount },
    about,
  ),
  ask(
    f,
    ['zj-2014-rules.a10.class-size-60', 'zj-2014-rules.a10.key-class-size-40'],
    {
      mode,
      class_size: classSize,
      is_provincial_key: all(isKeyProject, same(f.text('project_level'), PROVINCIAL)),
    },
    about,
  ),
  ask(
    f,
    ['zj-2014-14.s3.class-head', 'zj-2014-rules.a15.class-head'],
    { full_time_class_heads: classHeads },
    about,
  ),
];

const target = f.text('target_trainees');

const specialty = filled(teachers.entry('teacher_specialty'));

const plan: readonly Binding[] = [
  ask(
    f,
    'zj-2014-rules.a8.plan-elements',
    {
      plan_sections: filledOf({
        需求分析: f.entry('needs_analysis'),
        培训目标: f.entry('training_objectives'),
        培训对象: f.entry('target_trainees'),
        培训内容: f.entry('training_content'),
        实践环节: f.entry('practice_sessions'),
        培训形式: f.entry('training_mode'),
        培训作业: f.entry('training_assignments'),
        授课教师: some(teachers, filled(teachers.entry('teacher_name'))),
        日程安排: some(schedule, filled(schedule.entry('schedule_date'))),
        考核评价: f.entry('assessment'),
        收费标准: f.entry('total_fee'),
      }),
    },
    about,
  ),
  ask(
    f,
    'zj-2014-14.s1.plan-clarity',
    {
      plan_sections: filledOf({
        对象层次: f.entry('target_trainees'),
        对象类型: f.entry('target_trainees'),
        培训目标: f.entry('training_objectives'),
        '课程（环节）设置': some(offline, filled(offline.entry('offline_course_name'))),
        培训方式: f.entry('training_mode'),
        '主要课程（环节）内容介绍': some(offline, filled(offline.entry('offline_course_content'))),
        授课教师专长介绍: all(some(teachers, specialty), every(teachers, specialty)),
      }),
    },
    about,
  ),
  ask(
    f,
    'zj-2014-14.s6.graduating-class-summer',
    {
      targets_graduating_class_teachers: any(...GRADUATING_CLASSES.map((one) => contains(target, one))),
      start_date: start,
      end_date: end,
    },
    about,
  ),
];

const FEES = ['training_fee', 'accommodation_fee', 'meal_fee'] as const;
const fees: readonly Binding[] = [
  ask(
    f,
    'zj-2021-157.s2.3.fee-items-stated',
    {
      total_fee: f.number('total_fee'),
      training_fee: f.number('training_fee'),
      lodging_fee: f.number('accommodation_fee'),
      food_fee: f.number('meal_fee'),
    },
    about,
  ),
  ask(
    f,
    'zj-2021-157.s2.3.fee-total',
    {
      total_fee: f.number('total_fee'),
      item_fees: records(...FEES.map((id) => ({ value: f.number(id) }))),
    },
    {
      ...about,
      bar: {
        title: '收费标准',
        unit: '元',
        parts: {
          培训费: f.number('training_fee'),
          住宿费: f.number('accommodation_fee'),
          伙食费: f.number('meal_fee'),
        },
        unlimited: true,
      },
    },
  ),
];

const namedAndPlaced: Condition<'one'> = all(filled(leader), known(scope));

const leadership: readonly Binding[] = [
  ask(
    f,
    [
      'zj-2021-157.s2.1.leader-formal-staff',
      'zj-2021-157.s2.1.leader-title',
      'zj-2021-157.s2.1.order-leader-title',
    ],
    {
      leader_name: leader,
      is_formal_staff: f.truth('leader_is_formal_staff'),
      leader_title: f.text('leader_professional_title'),
      project_scope: scope,
    },
    about,
  ),
  ask(
    f,
    [
      'zj-2021-157.s2.1.leader-max-4',
      'zj-2021-157.s2.1.leader-id-consistent',
      'zj-2021-157.s2.1.order-leader-max-4',
    ],
    {
      projects: alike(firstOf([[namedAndPlaced, leaderProjects]], notKnown('number')), {
        leader_name: leader,
        scope,
      }),
    },
    about,
  ),
];

/** What a hybrid application says about its project, its applicants, its leader and its class. */
export const bindings: readonly Binding[] = [
  ...creditsAndHours,
  ...team,
  ...cooperation,
  ...support,
  ...plan,
  ...fees,
  ...leadership,
];
