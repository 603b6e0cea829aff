import type {
  ComparedFigure,
  DeliveryDefinition,
  DesignDefinition,
  PairsDefinition,
  PartnersDefinition,
  TimetableDefinition,
  Twin,
} from '../../engine/design/index.js';
import { leaderCap } from '../leader-cap.js';
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
    room: 'schedule_room',
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
  asks: 'zj-2014-rules.a8.plan-elements',
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

const MAIN: Twin = { zh: '主申报单位', en: 'Main applicant' };
const JOINT: Twin = { zh: '联合申报单位', en: 'Joint applicant' };

const partners: PartnersDefinition = {
  form: form.id,
  when: { field: 'main_applicant_remote_qualification', is: '省教育厅审核通过的远程培训机构' },
  partner: 'main_applicant_name',
  approved: 'hz-2019-5.s2.3.dual-qualification',
  on: 'application_date',
  duties: [
    {
      party: MAIN,
      duty: { zh: '牵头设计项目', en: 'leads the design' },
      field: 'main_applicant_duties',
      says: ['设计'],
      asks: 'hz-2019-5.s2.3.main-applicant-remote',
    },
    {
      party: MAIN,
      duty: {
        zh: '在区县审核通过后上传平台，面向地区指向本区县',
        en: 'uploads the project once the county has approved it, for that county',
      },
      field: 'main_applicant_duties',
      says: ['上传', '平台申报'],
      asks: 'hz-2019-5.s2.3.audited-then-uploaded',
    },
    {
      party: MAIN,
      duty: { zh: '分工明确', en: 'says who does what' },
      field: 'main_applicant_duties',
      asks: 'hz-2019-5.s1.1.division-of-labour',
    },
    {
      party: JOINT,
      duty: { zh: '提出培训意图和需求', en: 'says what training is wanted' },
      field: 'joint_applicant_intent',
      asks: 'hz-2019-5.s2.3.county-initiative',
    },
    {
      party: JOINT,
      duty: { zh: '审核项目设计', en: 'reviews the design' },
      field: 'joint_applicant_duties',
      says: ['审核', '审定'],
      asks: 'hz-2019-5.s2.3.audited-then-uploaded',
    },
    {
      party: JOINT,
      duty: { zh: '派出联合申报单位班主任', en: 'sends a class teacher of its own' },
      field: 'joint_class_teacher_name',
      asks: 'hz-2019-5.s2.3.joint-class-head',
    },
    {
      party: JOINT,
      duty: { zh: '分工明确', en: 'says who does what' },
      field: 'joint_applicant_duties',
      asks: 'hz-2019-5.s1.1.division-of-labour',
    },
  ],
};

const figures: readonly ComparedFigure[] = [
  { label: { zh: '项目级别', en: 'Level' }, unit: { zh: '', en: '' }, of: f.text('project_level') },
  { label: { zh: '项目类别', en: 'Category' }, unit: { zh: '', en: '' }, of: f.text('project_category') },
  { label: { zh: '总学分', en: 'Credits' }, unit: { zh: '学分', en: ' credits' }, of: credits.total },
  {
    label: { zh: '线上学分', en: 'Online credits' },
    unit: { zh: '学分', en: ' credits' },
    of: credits.online,
  },
  {
    label: { zh: '线下学分', en: 'Offline credits' },
    unit: { zh: '学分', en: ' credits' },
    of: credits.offline,
  },
  {
    label: { zh: '线上学分占比', en: 'Share online' },
    unit: { zh: '%', en: '%' },
    of: f.number('online_credit_ratio'),
  },
  { label: { zh: '线上学时', en: 'Online hours' }, unit: { zh: '学时', en: ' hours' }, of: hours.online },
  { label: { zh: '线下学时', en: 'Offline hours' }, unit: { zh: '学时', en: ' hours' }, of: hours.offline },
  { label: { zh: '参训人数', en: 'Trainees' }, unit: { zh: '人', en: '' }, of: trainees },
  { label: { zh: '分班', en: 'Classes' }, unit: { zh: '个', en: '' }, of: classCount },
  { label: { zh: '在线辅导教师', en: 'Online tutors' }, unit: { zh: '人', en: '' }, of: tutorCount },
  { label: { zh: '授课教师', en: 'Teachers' }, unit: { zh: '人', en: '' }, of: teamSize },
  {
    label: { zh: '其中本地区以外', en: 'of them from outside' },
    unit: { zh: '人', en: '' },
    of: outsideExperts,
  },
  {
    label: { zh: '其中一线和教研', en: 'of them front-line' },
    unit: { zh: '人', en: '' },
    of: frontlineExperts,
  },
  { label: { zh: '收费', en: 'Fee' }, unit: { zh: '元/人', en: ' yuan each' }, of: f.number('total_fee') },
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
export const design: Required<DesignDefinition> = {
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
  leaders: leaderCap,
};
