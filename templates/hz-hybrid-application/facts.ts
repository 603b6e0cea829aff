import { parseCalendarDay } from '../../engine/core/calendar-day.js';
import { ExactNumber } from '../../engine/core/exact-number.js';
import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import {
  countOf,
  countYes,
  entriesOf,
  factRecord,
  filled,
  filledCount,
  filledParts,
  given,
  isBlank,
  mapped,
  sumOf,
  yesNo,
  type FormEntries,
  type SourcedValue,
} from '../sourced-value.js';

const FORM = 'hz-hybrid-application';
const PROVINCIAL_REMOTE = '省教育厅审核通过的远程培训机构';
const WHOLE_PROVINCE = '全省';
/** How applications name teachers of the classes that graduate. */
const GRADUATING_CLASS = /初三|九年级|高三|毕业班/;
const HYBRID_NOTICE = 'hz-2019-5';
const NOTICE_2014 = 'zj-2014-14';
const QUALITY_RULES = 'zj-2014-rules';
const ROUND_NOTICE = 'zj-2021-157';

/** What a hybrid application says about its project, its applicants, its leader and its class. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const entries = entriesOf(dossier, FORM);
  const name = entries.field('project_name').value;
  const day = entries.field('main_applicant_date').value ?? entries.field('start_date').value;
  const on = typeof day === 'string' ? parseCalendarDay(day) : undefined;
  const about = {
    label: typeof name === 'string' ? `项目“${name}”` : '混合式项目',
    ...(on === undefined ? {} : { on }),
  };
  return [
    factRecord(
      { subject: 'project', instruments: [HYBRID_NOTICE, QUALITY_RULES], ...about },
      { ...creditsAndHours(entries), ...cooperation(entries), ...team(entries), ...support(entries) },
    ),
    factRecord({ subject: 'institution', instruments: [HYBRID_NOTICE], ...about }, qualifications(entries)),
    factRecord(
      { subject: 'project', rules: ['zj-2014-rules.a8.plan-elements'], ...about },
      { plan_sections: planElements(entries) },
    ),
    factRecord(
      { subject: 'project', rules: ['zj-2014-14.s1.plan-clarity'], ...about },
      { plan_sections: planDescriptions(entries) },
    ),
    factRecord({ subject: 'project', instruments: [ROUND_NOTICE], ...about }, fees(entries)),
    factRecord(
      { subject: 'project', instruments: [NOTICE_2014], ...about },
      { full_time_class_heads: filledCount(entries.field('class_teacher_name')) },
    ),
    factRecord(
      { subject: 'class', instruments: [QUALITY_RULES], ...about },
      {
        mode: given('混合'),
        class_size: entries.field('planned_trainee_count'),
        full_time_class_heads: filledCount(entries.field('class_teacher_name')),
      },
    ),
    factRecord(
      { subject: 'schedule', instruments: [NOTICE_2014], ...about },
      {
        targets_graduating_class_teachers: mapped(entries.field('target_trainees'), (text) =>
          GRADUATING_CLASS.test(String(text)),
        ),
        start_date: entries.field('start_date'),
        end_date: entries.field('end_date'),
      },
    ),
    factRecord({ subject: 'person', instruments: [ROUND_NOTICE], ...about }, leader(entries)),
  ];
}

type Sourced = Record<string, SourcedValue>;

function creditsAndHours(entries: FormEntries): Sourced {
  const onlineHours = sumOf(entries, 'online_courses', 'online_course_hours');
  const offlineHours = sumOf(entries, 'offline_courses', 'offline_course_hours');
  return {
    is_hybrid: given(true),
    declared_as_hybrid: given(true),
    mode: given('混合'),
    level: entries.field('project_level'),
    total_credits: entries.field('total_credits'),
    online_credits: sumOf(entries, 'online_courses', 'online_course_credits'),
    offline_credits: sumOf(entries, 'offline_courses', 'offline_course_credits'),
    online_hours: onlineHours,
    offline_hours: offlineHours,
    project_hours: mapped(
      {
        value: [onlineHours.value, offlineHours.value],
        entries: [...onlineHours.entries, ...offlineHours.entries],
      },
      ([online, offline]) =>
        online === undefined || offline === undefined
          ? undefined
          : ExactNumber.sum([online, offline]).toNumber(),
    ),
    exception_conditions_confirmed: yesNo(entries.field('exception_conditions_confirmed')),
  };
}

const cooperation = (entries: FormEntries): Sourced => ({
  cooperates_with_provincial_remote: mapped(
    entries.field('main_applicant_remote_qualification'),
    (qualification) => qualification === PROVINCIAL_REMOTE,
  ),
  joint_class_heads: filledCount(entries.field('joint_class_teacher_name')),
});

/** The county institution applies jointly: its own remote platform, or the partner that leads the application. */
function qualifications(entries: FormEntries): Sourced {
  const remote = entries.field('main_applicant_remote_qualification');
  return {
    is_hybrid: given(true),
    own_face_to_face: mapped(
      entries.field('joint_applicant_offline_qualification'),
      (text) => !/^(无|没有)/.test(String(text).trim()),
    ),
    own_remote: mapped(remote, (qualification) => qualification !== PROVINCIAL_REMOTE),
    partner_remote_approved: mapped(remote, (qualification) => qualification === PROVINCIAL_REMOTE),
  };
}

/** Only key projects name a chief expert. */
const team = (entries: FormEntries): Sourced => ({
  is_key_project: filled(entries.field('chief_expert_name')),
  chief_expert_name: entries.field('chief_expert_name'),
  team_size: countOf(entries, 'teachers', 'teacher_name'),
  outside_region_experts: countYes(entries, 'teachers', 'teacher_is_external'),
  frontline_experts: countYes(entries, 'teachers', 'teacher_is_frontline'),
});

const support = (entries: FormEntries): Sourced => ({
  online_trainees: entries.field('planned_trainee_count'),
  online_tutors: countOf(entries, 'online_tutors', 'tutor_name'),
  has_practice_plan: filled(entries.field('practice_sessions')),
  has_technical_support_description: filled(entries.field('technical_support')),
  has_learning_support_description: filled(entries.field('learning_support')),
});

const planElements = (entries: FormEntries): SourcedValue<string[]> =>
  filledParts({
    需求分析: entries.field('needs_analysis'),
    培训目标: entries.field('training_objectives'),
    培训对象: entries.field('target_trainees'),
    培训内容: entries.field('training_content'),
    实践环节: entries.field('practice_sessions'),
    培训形式: entries.field('training_mode'),
    培训作业: entries.field('training_assignments'),
    授课教师: entries.cell('teachers', 0, 'teacher_name'),
    日程安排: entries.cell('schedule', 0, 'schedule_date'),
    考核评价: entries.field('assessment'),
    收费标准: entries.field('total_fee'),
  });

const planDescriptions = (entries: FormEntries): SourcedValue<string[]> =>
  filledParts({
    对象层次: entries.field('target_trainees'),
    对象类型: entries.field('target_trainees'),
    培训目标: entries.field('training_objectives'),
    '课程（环节）设置': entries.cell('offline_courses', 0, 'offline_course_name'),
    培训方式: entries.field('training_mode'),
    '主要课程（环节）内容介绍': entries.cell('offline_courses', 0, 'offline_course_content'),
    授课教师专长介绍: entries.cell('teachers', 0, 'teacher_specialty'),
  });

function fees(entries: FormEntries): Sourced {
  const items = ['training_fee', 'accommodation_fee', 'meal_fee'].map((id) => entries.field(id));
  return {
    total_fee: entries.field('total_fee'),
    training_fee: entries.field('training_fee'),
    lodging_fee: entries.field('accommodation_fee'),
    food_fee: entries.field('meal_fee'),
    item_fees: {
      value: items.some((item) => isBlank(item.value)) ? undefined : items.map((item) => item.value),
      entries: items.flatMap((item) => item.entries),
    },
  };
}

/** Every cap is far below it: more of a leader’s projects change no answer, and a list of millions takes memory. */
const MOST_PROJECTS = 1_000;

/** The leader's other projects are known by their number alone. */
function leader(entries: FormEntries): Sourced {
  const scope = mapped(entries.field('service_region'), (region) =>
    String(region).includes(WHOLE_PROVINCE) ? 'province-wide' : 'local',
  );
  const count = entries.field('leader_project_count');
  const name = entries.field('leader_name').value;
  const project = { leader_name: name, scope: scope.value };
  const number = typeof count.value === 'number' ? Math.min(count.value, MOST_PROJECTS) : undefined;
  return {
    leader_name: entries.field('leader_name'),
    is_formal_staff: yesNo(entries.field('leader_is_formal_staff')),
    leader_title: entries.field('leader_professional_title'),
    project_scope: scope,
    projects: {
      value:
        number === undefined || scope.value === undefined || isBlank(name)
          ? undefined
          : Array.from({ length: number }, () => project),
      entries:
        number === undefined ? count.entries : Array.from({ length: number }, () => count.entries).flat(),
    },
  };
}
