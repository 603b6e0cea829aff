import { ask, entries, rows, shownAt, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  any,
  contains,
  count,
  differs,
  filled,
  firstOf,
  joined,
  known,
  orElse,
  rosterCounts,
  rowNumber,
  word,
} from '../../engine/regulations/index.js';
import { buildingsOf, landOf, ROOMS } from '../premises-bindings.js';
import { form as selfEvaluation } from '../zj-table-3/form.js';
import { form } from './form.js';
import { institutionLevel, institutionType, isUniversity } from './institution.js';

const f = entries(form);
const staff = f.roster('staff_roster');
const bases = f.roster('practice_bases');
const evaluation = entries(selfEvaluation);

/** Later and special before earlier and general: in a review Table 3 grades what the measure of 2011 requires. */
const GIVES_WAY = '复查以2026年复查细则表3分档计分；这是2011年资质认定的条件，只作提示';

const required: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t1.cover-fields',
    {
      institution_name: f.entry('cover_institution_name'),
      institution_nature: f.entry('institution_nature'),
      institution_address: f.entry('cover_institution_address'),
      target_region: f.entry('service_region'),
      institution_leader: f.entry('cover_head_name'),
    },
    { label: '表1封面' },
  ),
  ask(
    f,
    'zj-2026-forms.t1.profile-fields',
    {
      institution_name: f.entry('institution_name'),
      address: f.entry('institution_address'),
      postcode: f.entry('postcode'),
      leader_name: f.entry('head_name'),
      leader_phone: f.entry('head_phone'),
      leader_mobile: f.entry('head_mobile'),
      contact_name: f.entry('contact_name'),
      contact_phone: f.entry('contact_phone'),
      contact_mobile: f.entry('contact_mobile'),
    },
    { label: '表1单位简况' },
  ),
  ask(f, 'zj-2026-forms.t1.cover-year-2026', { date: f.day('application_date') }, { label: '表1' }),
  ...['head_mobile', 'contact_mobile'].map((id) =>
    ask(f, 'zj-2026-forms.t1.mobile-format', { mobile: f.text(id) }, { label: '表1' }),
  ),
  ask(f, 'zj-2026-forms.t1.postcode-format', { postcode: f.text('postcode') }, { label: '表1' }),
  ask(
    f,
    ['zj-2026-forms.t1.summary-required', 'zj-2026-forms.t1.summary-800'],
    { summary_text: f.text('training_summary') },
    { label: '表1培训总结' },
  ),
];

const ofPremises: About = { label: '表1校舍' };
const [owned, leased, term] = [
  f.number('building_area_owned'),
  f.number('building_area_leased'),
  f.number('building_lease_term'),
];
const isLeased = differs(orElse(leased, 0), 0);

/** Classrooms of a kind, which are among all classrooms. */
const subset = (rule: 't1.rooms-multimedia-subset' | 't1.rooms-online-subset', stem: string): Binding =>
  ask(
    f,
    `zj-2026-forms.${rule}`,
    {
      classroom_area_m2: f.number('classroom_area'),
      classroom_count: f.number('classroom_count'),
      sub_area_m2: f.number(`${stem}_area`),
      sub_count: f.number(`${stem}_count`),
    },
    ofPremises,
  );

const premises: readonly Binding[] = [
  ask(
    f,
    ['zj-2026-forms.t1.land-sum', 'zj-2026-forms.t1.land-certificate', 'zj-2026-forms.t1.land-lease-term'],
    {
      ...landOf(f),
      certificate: f.text('land_certificate'),
      lease_term_years: f.number('land_lease_term'),
    },
    ofPremises,
  ),
  ask(
    f,
    [
      'zj-2026-forms.t1.building-sum',
      'zj-2026-forms.t1.building-certificate',
      'zj-2026-forms.t1.building-lease-term',
    ],
    {
      ...buildingsOf(f),
      certificate: f.text('property_certificate'),
      lease_term_years: term,
    },
    ofPremises,
  ),
  ask(
    f,
    'zj-2026-forms.t1.rooms-within-building',
    {
      building_total_m2: f.number('building_area_total'),
      room_areas_m2: {
        records: ROOMS.map((room) => f.number(`${room}_area`)).map((value) => ({
          parts: { value },
          where: filled(value),
        })),
      },
    },
    ofPremises,
  ),
  subset('t1.rooms-multimedia-subset', 'multimedia_classroom'),
  subset('t1.rooms-online-subset', 'internet_classroom'),
  ...ROOMS.map((room) =>
    ask(
      f,
      'zj-2026-forms.t1.rooms-area-count-pair',
      { area_m2: f.number(`${room}_area`), count: f.number(`${room}_count`) },
      ofPremises,
    ),
  ),
  ask(
    f,
    'zj-2011-03.s3.3.area-2000',
    {
      premises_owned_m2: owned,
      leases: { records: [{ parts: { area_m2: leased, term_years: term }, where: isLeased }] },
    },
    { ...ofPremises, givesWay: GIVES_WAY },
  ),
  ask(f, 'zj-2011-03.s3.3.lease-term-5y', { lease_term_years: term }, { ...ofPremises, where: isLeased }),
];

const subject = staff.text('teaching_subject');
const people = {
  name: staff.entry('person_name'),
  gender: staff.entry('gender'),
  age: staff.entry('age'),
  education: staff.entry('education'),
  school_and_major: staff.entry('school_and_major'),
  title: staff.entry('professional_title'),
  subject: staff.entry('teaching_subject'),
};
const counts = rosterCounts({ list: staff.list, ...people });
const teachers = shownAt(people.name, counts.teachers);
const seniors = shownAt(people.name, counts.seniors);
const managers = shownAt(people.name, counts.managers);
const ofRoster: About = { label: '表1名册' };
const name = staff.text('person_name');
/** What people write for a manager where the form asks for 专职管理. */
const saysManager = (says: typeof subject) =>
  any(
    all(contains(says, '专职'), contains(says, '管理')),
    contains(says, '管理人员'),
    contains(says, '管理岗'),
  );

const roster: readonly Binding[] = [
  ask(
    f,
    ['zj-2026-forms.t1.roster-columns', 'zj-2026-forms.t1.roster-counts'],
    { roster: rows(staff, people) },
    ofRoster,
  ),
  ask(
    f,
    'zj-2026-forms.t1.roster-no-duplicate',
    { names: rows(staff, { value: name }, { where: filled(name) }) },
    ofRoster,
  ),
  ask(
    f,
    'zj-2026-forms.t1.roster-manager-mark',
    {
      role: firstOf([[saysManager(orElse(subject, '')), word('管理人员')]], word('教师')),
      subject,
    },
    { each: staff, label: joined('表1第', rowNumber(staff), '行') },
  ),
  ask(
    f,
    ['zj-2011-03.s3.4.teachers-10', 'zj-2011-03.s3.4.senior-50pct', 'zj-2011-03.s3.4.managers-5'],
    { full_time_teachers: teachers, senior_teachers: seniors, full_time_managers: managers },
    { ...ofRoster, givesWay: GIVES_WAY },
  ),
];

const ofBases: About = { label: '表1实践基地' };
const practiceBases: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t1.bases-columns',
    {
      bases: rows(bases, {
        name: bases.text('base_name'),
        leader: bases.text('base_head'),
        address: bases.text('base_address'),
        is_provincial_school: bases.text('is_provincial_development_school'),
      }),
    },
    ofBases,
  ),
  ask(f, 'zj-2011-03.s3.6.practice-base', { practice_base_count: count(bases) }, ofBases),
];

/** Who selects the experts, receives the materials and publishes the result, by the institution's level. */
const authorities = ask(
  f,
  [
    'zj-2026-review.s2.experts-selected-by',
    'zj-2026-review.s3.1.submit-to',
    'zj-2026-review.s3.3.publicity-platform',
  ],
  { institution_level: institutionLevel },
  { label: '表1机构性质', where: known(institutionLevel) },
);

/** The highest scores that premises and staff allow in Table 3. */
const ceilings: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.x.t1-premises-vs-t3',
    {
      owned_m2: owned,
      leased_m2: leased,
      lease_term_years: term,
      t3_score: evaluation.number('premises_self_score'),
      institution_type: institutionType,
    },
    { label: '表1与表3' },
  ),
  ask(
    f,
    'zj-2026-forms.x.t1-staff-vs-t3',
    {
      teachers,
      seniors,
      managers,
      t3_score: evaluation.number('fulltime_faculty_self_score'),
      is_hei: isUniversity,
    },
    { label: '表1与表3' },
  ),
];

/** What the review application is asked: required entries, sums, the roster, and what it allows in Table 3. */
export const bindings: readonly Binding[] = [
  ...required,
  ...premises,
  ...roster,
  ...practiceBases,
  authorities,
  ...ceilings,
];
