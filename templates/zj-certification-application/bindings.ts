import { ask, entries, records, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  always,
  any,
  checklists,
  count,
  differs,
  filled,
  firstOf,
  never,
  not,
  notKnown,
  orElse,
  same,
  startsWith,
  translated,
  word,
  type RuleId,
} from '../../engine/regulations/index.js';
import { form } from './form.js';

const f = entries(form);
const about: About = {
  label: firstOf([[filled(f.text('institution_name')), f.text('institution_name')]], word('申请机构')),
};

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

/** The boxes of 十一、申报材料清单, and the provisions that require the documents. */
const MATERIALS: Readonly<Record<string, RuleId>> = {
  material_application_form: 'zj-2011-03.s5.1.application-form',
  material_license: 'zj-2011-03.s5.2.school-licence',
  material_legal_person_certificate: 'zj-2011-03.s5.2.legal-person-certificate',
  material_head_id: 'zj-2011-03.s5.2.leader-id-card',
  material_approval_document: 'zj-2011-03.s5.2.approval-document',
  material_school_conditions: 'zj-2011-03.s5.3.conditions',
  material_faculty: 'zj-2011-03.s5.3.teachers',
  material_organization: 'zj-2011-03.s5.3.organisation-rules',
  material_advantages: 'zj-2011-03.s5.3.advantage',
  material_achievements: 'zj-2011-03.s5.3.results',
};

const GROUNDS: Readonly<Record<string, string>> = {
  '教育部“985工程”、“211工程”重点建设高校': '985-211',
  从事教师教育的普通高等院校: 'teacher-education-hei',
  已经省教育厅正式批准或备案的教师培训机构: 'province-filed',
};

const category = f.text('institution_category');
const unfiled = f.truth('is_unregistered_county_institution');
const isUniversity = any(
  startsWith(category, '从事教师教育的普通高等院校'),
  startsWith(category, '具有教师培训经验'),
);
const isTeacherEducation = startsWith(category, '从事教师教育的普通高等院校');
const ground = translated(f.text('exemption_ground'), GROUNDS);
const groundFits = any(
  all(same(ground, '985-211'), isUniversity),
  all(same(ground, 'teacher-education-hei'), isTeacherEducation),
  all(same(ground, 'province-filed'), not(orElse(unfiled, never))),
);
/** Who is exempt is not audited: the conditions are asked of the others, and of one whose ground is contradicted. */
const isExempt = all(orElse(f.truth('is_exempt'), never), orElse(groundFits, always));
const audited: About = { ...about, where: not(isExempt) };

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

const ROOMS = [
  'classroom',
  'computer_classroom',
  'laboratory',
  'recording_classroom',
  'remote_network_classroom',
  'library_reading_room',
  'office',
  'meeting_room',
  'staff_dormitory',
  'student_dormitory',
  'canteen',
  'custom_room_1',
  'custom_room_2',
  'custom_room_3',
  'other_room',
];

/** The table of the premises is that of Table 1, and so are its sums. */
const premises: readonly Binding[] = [
  ask(
    f,
    ['zj-2026-forms.t1.land-sum'],
    {
      land_total_mu: f.number('land_area_total'),
      land_owned_mu: f.number('land_area_owned'),
      land_leased_mu: f.number('land_area_leased'),
    },
    about,
  ),
  ask(
    f,
    ['zj-2026-forms.t1.building-sum'],
    {
      building_total_m2: f.number('building_area_total'),
      building_owned_m2: f.number('building_area_owned'),
      building_leased_m2: f.number('building_area_leased'),
    },
    about,
  ),
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

/** A box that is ticked says that the documents of its provision are there. */
const documents: readonly Binding[] = Object.entries(MATERIALS).map(([box, id]) => {
  const item = checklists.get(id);
  const required = item?.kind === 'document-required' ? item.documents : [];
  const present = (document: string) => firstOf([[orElse(f.truth(box), false), word(document)]], word(''));
  return ask(
    f,
    id,
    { documents_present: records(...required.map((one) => ({ value: present(one) }))) },
    audited,
  );
});

/** What an application for certification is asked: the institution, its documents and the procedure. */
export const bindings: readonly Binding[] = [
  ...exemption,
  ...conditions,
  ...premises,
  ...roster,
  ...procedure,
  ...documents,
];
