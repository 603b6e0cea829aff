import type {
  ComparedFigure,
  DeliveryDefinition,
  DesignDefinition,
  PairsDefinition,
  PartnersDefinition,
  TimetableDefinition,
} from '../../engine/design/index.js';
import { bindings } from './bindings.js';
import { limits } from './design-limits.js';
import { levers } from './design-levers.js';
import { form } from './form.js';
import {
  classCount,
  credits,
  f,
  frontlineExperts,
  hours,
  outsideExperts,
  teamSize,
  trainees,
  tutorCount,
} from './quantities.js';

const timetable: TimetableDefinition = {
  form: form.id,
  schedule: {
    roster: 'schedule',
    day: 'schedule_date',
    time: 'schedule_time',
    mode: 'schedule_mode',
    course: 'schedule_course',
    teacher: 'schedule_teacher',
    hours: 'schedule_hours',
  },
  courses: [
    {
      mode: '线上',
      inPerson: false,
      roster: 'online_courses',
      name: 'online_course_name',
      teacher: 'online_course_teacher',
      hours: 'online_course_hours',
    },
    {
      mode: '线下',
      inPerson: true,
      roster: 'offline_courses',
      name: 'offline_course_name',
      teacher: 'offline_course_teacher',
      hours: 'offline_course_hours',
    },
  ],
  start: 'start_date',
  end: 'end_date',
  days: 'training_days',
};

const pairs: PairsDefinition = {
  form: form.id,
  online: { roster: 'online_courses', name: 'online_course_name' },
  offline: {
    roster: 'offline_courses',
    name: 'offline_course_name',
    buildsOn: 'offline_course_builds_on',
  },
  asks: 'hz-2019-5.s1.2.same-theme',
};

const MAIN = '主申报单位';
const JOINT = '联合申报单位';

const partners: PartnersDefinition = {
  form: form.id,
  when: { field: 'main_applicant_remote_qualification', is: '省教育厅审核通过的远程培训机构' },
  partner: 'main_applicant_name',
  approved: 'hz-2019-5.s2.3.dual-qualification',
  on: 'application_date',
  duties: [
    {
      party: MAIN,
      duty: '牵头设计项目',
      field: 'main_applicant_duties',
      says: ['设计'],
      asks: 'hz-2019-5.s2.3.main-applicant-remote',
    },
    {
      party: MAIN,
      duty: '在区县审核通过后上传平台，面向地区指向本区县',
      field: 'main_applicant_duties',
      says: ['上传', '平台申报'],
      asks: 'hz-2019-5.s2.3.audited-then-uploaded',
    },
    {
      party: MAIN,
      duty: '分工明确',
      field: 'main_applicant_duties',
      asks: 'hz-2019-5.s1.1.division-of-labour',
    },
    {
      party: JOINT,
      duty: '提出培训意图和需求',
      field: 'joint_applicant_intent',
      asks: 'hz-2019-5.s2.3.county-initiative',
    },
    {
      party: JOINT,
      duty: '审核项目设计',
      field: 'joint_applicant_duties',
      says: ['审核', '审定'],
      asks: 'hz-2019-5.s2.3.audited-then-uploaded',
    },
    {
      party: JOINT,
      duty: '派出联合申报单位班主任',
      field: 'joint_class_teacher_name',
      asks: 'hz-2019-5.s2.3.joint-class-head',
    },
    {
      party: JOINT,
      duty: '分工明确',
      field: 'joint_applicant_duties',
      asks: 'hz-2019-5.s1.1.division-of-labour',
    },
  ],
};

const figures: readonly ComparedFigure[] = [
  { label: '项目级别', unit: '', of: f.text('project_level') },
  { label: '项目类别', unit: '', of: f.text('project_category') },
  { label: '总学分', unit: '学分', of: credits.total },
  { label: '线上学分', unit: '学分', of: credits.online },
  { label: '线下学分', unit: '学分', of: credits.offline },
  { label: '线上学分占比', unit: '%', of: f.number('online_credit_ratio') },
  { label: '线上学时', unit: '学时', of: hours.online },
  { label: '线下学时', unit: '学时', of: hours.offline },
  { label: '参训人数', unit: '人', of: trainees },
  { label: '分班', unit: '个', of: classCount },
  { label: '在线辅导教师', unit: '人', of: tutorCount },
  { label: '授课教师', unit: '人', of: teamSize },
  { label: '其中本地区以外', unit: '人', of: outsideExperts },
  { label: '其中一线和教研', unit: '人', of: frontlineExperts },
  { label: '收费', unit: '元/人', of: f.number('total_fee') },
];

const delivery: DeliveryDefinition = {
  form: form.id,
  timetable,
  teachers: { roster: 'teachers', name: 'teacher_name' },
  rules: {
    consistency: 'zj-2026-forms.t3.plan-mgmt.consistency',
    tier: 'zj-2026-forms.t3.plan-mgmt.tier',
    best: 'excellent_min',
    hours: 'zj-2014-rules.a27.3',
    exchanged: 'zj-2014-rules.a27.4',
    consent: 'zj-2014-14.s3.major-change-procedure',
  },
};

/** 设计测算 of a hybrid project. */
export const design: DesignDefinition = {
  form,
  project: 'project_name',
  bindings,
  limits,
  levers,
  timetable,
  pairs,
  partners,
  figures,
  delivery,
};
