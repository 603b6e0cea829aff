import { ask, records, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  any,
  count,
  differs,
  filled,
  firstOf,
  never,
  not,
  notKnown,
  orElse,
  same,
  translated,
} from '../../engine/regulations/index.js';
import { buildingsOf, landOf, ROOMS } from '../premises-bindings.js';
import {
  about,
  audited,
  category,
  f,
  ground,
  isExempt,
  isTeacherEducation,
  isUniversity,
  unfiled,
} from './applicant.js';
import { documents } from './required-documents.js';

const CATEGORIES: Readonly<Record<string, string>> = {
  从事教师教育的普通高等院校: 'teacher-education-hei',
  具有教师培训经验和专业优势的其他普通高等院校: 'other-hei',
  '县级及以上教育行政部门举办或批准的教师培训机构（教师进修学校、教育学院等）': 'gov-run-or-approved',
  '教育行政部门所属教研、科研、电教等相关单位': 'edu-affiliated-unit',
  中小学教师培训实践基地学校: 'practice-base-school',
  '具有明显资源优势，经教育行政部门审批或备案的其他专业培训机构': 'other-professional',
};

const SCOPES: Readonly<Record<string, string>> = {
  本行政区域范围: 'within-county',
  '跨县（市、区）': 'cross-county',
  跨设区市: 'cross-city',
};

const exemption: readonly Binding[] = [
  ask(
    f,
    'zj-2011-03.s4.5.exempt-ground',
    {
      declared_exempt: f.truth('is_exempt'),
      ground,
      is_university: isUniversity,
      is_teacher_education_hei: isTeacherEducation,
      not_yet_filed: unfiled,
    },
    about,
  ),
  ask(
    f,
    'zj-2011-03.s4.5.exempt',
    {
      is_985_or_211: all(same(ground, '985-211'), isUniversity),
      is_teacher_education_hei: all(same(ground, 'teacher-education-hei'), isTeacherEducation),
      province_approved_or_filed: all(same(ground, 'province-filed'), not(orElse(unfiled, never))),
    },
    { ...about, where: orElse(f.truth('is_exempt'), never) },
  ),
];

const staff = f.roster('staff_roster');
const roster: readonly Binding[] = [
  ask(
    f,
    'zj-2011-03.s3.4.senior-count',
    {
      full_time_teachers: f.number('fulltime_teacher_count'),
      senior_teachers: f.number('senior_title_count'),
      roster: rows(
        staff,
        {
          name: staff.text('person_name'),
          title: staff.text('professional_title'),
          is_manager: staff.text('teaching_subject'),
        },
        { where: filled(staff.entry('person_name')), at: 'professional_title' },
      ),
    },
    about,
  ),
  ask(
    f,
    'zj-2026-forms.t1.roster-no-duplicate',
    {
      names: rows(staff, { value: staff.text('person_name') }, { where: filled(staff.entry('person_name')) }),
    },
    about,
  ),
];

/** The table of the premises is that of Table 1, and so are its sums. */
const premises: readonly Binding[] = [
  ask(f, ['zj-2026-forms.t1.land-sum'], landOf(f), about),
  ask(f, ['zj-2026-forms.t1.building-sum'], buildingsOf(f), about),
  ask(
    f,
    'zj-2026-forms.t1.rooms-within-building',
    {
      building_total_m2: f.number('building_area_total'),
      room_areas_m2: records(...ROOMS.map((room) => ({ value: orElse(f.number(`${room}_area`), 0) }))),
    },
    about,
  ),
];

const advantage = filled(f.entry('professional_advantages'));
const leased = f.number('building_area_leased');
const term = f.number('building_lease_term');

const conditions: readonly Binding[] = [
  ask(
    f,
    'zj-2011-03.s2.eligible-category',
    {
      institution_category: translated(category, CATEGORIES),
      has_training_experience: differs(f.number('training_experience_years'), 0),
      has_professional_advantage: advantage,
      has_resource_advantage: advantage,
      approved_or_filed: filled(f.entry('approval_document')),
    },
    audited,
  ),
  ask(f, 'zj-2011-03.s3.2.legal-person', { confirmed: f.truth('has_legal_person_status') }, audited),
  ask(
    f,
    'zj-2011-03.s3.3.area-2000',
    {
      premises_owned_m2: f.number('building_area_owned'),
      leases: records({ area_m2: orElse(leased, 0), term_years: term }),
    },
    audited,
  ),
  ask(
    f,
    'zj-2011-03.s3.3.lease-term-5y',
    { lease_term_years: term },
    { ...about, where: all(filled(leased), not(isExempt)) },
  ),
  ask(
    f,
    [
      'zj-2011-03.s3.4.teachers-10',
      'zj-2011-03.s3.4.senior-50pct',
      'zj-2011-03.s3.4.managers-5',
      'zj-2011-03.s3.5.experience-5y',
      'zj-2011-03.s3.6.practice-base',
    ],
    {
      full_time_teachers: f.number('fulltime_teacher_count'),
      senior_teachers: f.number('senior_title_count'),
      full_time_managers: f.number('management_staff_count'),
      training_experience_years: f.number('training_experience_years'),
      practice_base_count: count(f.roster('practice_bases')),
    },
    audited,
  ),
  ask(
    f,
    'zj-2014-rules.a4.declare-scope',
    {
      training_subjects: f.text('training_subjects'),
      school_stages: f.text('training_school_stages'),
      training_categories: f.text('training_categories'),
      training_levels: f.text('training_levels'),
    },
    about,
  ),
  ask(
    f,
    ['zj-2011-03.s4.1.competent-authority', 'zj-2011-03.s4.1.accepting-authority'],
    {
      training_scope: translated(f.text('service_scope'), SCOPES),
      accepting_authority: f.text('accepting_authority'),
    },
    about,
  ),
];

const announced = f.day('announcement_date');
/** Who was refused has neither a period of preparation nor one of validity. */
const wasNotRefused = not(same(orElse(f.text('certification_result'), ''), '不通过'));
const notRefused: About = { ...about, where: wasNotRefused };
const firstInProvince = f.truth('is_first_time_in_province');
const preparesFirst = any(orElse(firstInProvince, never), orElse(unfiled, never));

const procedure: readonly Binding[] = [
  ask(f, 'zj-2011-03.s4.2.application-window', { date: f.day('declaration_date') }, about),
  ask(f, 'zj-2011-03.s4.3.initial-opinion-may20', { date: f.day('preliminary_opinion_date') }, about),
  ask(f, 'zj-2011-03.s4.3.announce-by-may31', { date: announced }, about),
  ask(
    f,
    ['zj-2011-03.s4.3.publicity-5wd', 'zj-2011-03.s4.3.opinion-publicity-announcement'],
    {
      opinion_date: f.day('preliminary_opinion_date'),
      publicity_start: f.day('publicity_start'),
      publicity_end: f.day('publicity_end'),
      announce_date: announced,
    },
    about,
  ),
  ask(
    f,
    'zj-2011-03.s4.4.prep-period',
    {
      first_certified_date: announced,
      is_first_in_province: firstInProvince,
      is_county_level: unfiled,
      province_filed: not(unfiled),
    },
    notRefused,
  ),
  // A period of preparation is no certification for three years.
  ask(
    f,
    'zj-2011-03.s6.2.validity-3y',
    { certified_date: announced },
    { ...about, where: all(wasNotRefused, not(preparesFirst)) },
  ),
  ask(
    f,
    'zj-2011-03.s4.4.formal-after-prep',
    {
      declared_formal: same(f.text('certification_result'), '通过资质认定'),
      prep_completed: firstOf([[orElse(firstInProvince, never), never]], notKnown('truth')),
      reevaluation_passed: firstOf([[orElse(firstInProvince, never), never]], notKnown('truth')),
      is_county_level: orElse(unfiled, never),
      province_filed: not(orElse(unfiled, never)),
    },
    { ...about, where: preparesFirst },
  ),
];

/** What an application for certification is asked: the institution, its documents and the procedure. */
export const bindings: readonly Binding[] = [
  ...exemption,
  ...conditions,
  ...premises,
  ...roster,
  ...procedure,
  ...documents,
];
