import type { Dossier, EntryPath } from '../../engine/form/index.js';
import { rule, evaluate, type FactRecord } from '../../engine/regulations/index.js';
import {
  columnOf,
  countOf,
  entriesOf,
  factRecord,
  given,
  isBlank,
  type FormEntries,
  type SourcedValue,
} from '../sourced-value.js';
import { authorities } from './authorities.js';
import { ownPremises } from './own-premises.js';

const FORM = 'zj-table-1';
const rules = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `zj-2026-forms.${name}`);
/** Universities share their premises and staff; the ceilings of Table 3 are then judged otherwise. */
/** What people write for a manager where the form asks for 专职管理. */
const MANAGER = /专职.*管理|管理人员|管理岗/;
const UNIVERSITY = /高校|大学|学院|高等/;

/** What the review application says: required entries, sums, the roster, and what it allows in Table 3. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const entries = entriesOf(dossier, FORM);
  return [
    ...required(entries),
    ...premises(entries),
    ...roster(entries),
    ...conditions(entries),
    ...ownPremises(entries),
    ...authorities(entries),
    ...ceilings(entries, dossier),
  ];
}

function required(entries: FormEntries): FactRecord<EntryPath>[] {
  const { field } = entries;
  return [
    factRecord(
      { subject: 'institution', rules: rules('t1.cover-fields'), label: '表1封面' },
      {
        institution_name: field('cover_institution_name'),
        institution_nature: field('institution_nature'),
        institution_address: field('cover_institution_address'),
        target_region: field('service_region'),
        institution_leader: field('cover_head_name'),
      },
    ),
    factRecord(
      { subject: 'institution', rules: rules('t1.cover-year-2026'), label: '表1' },
      { date: field('application_date') },
    ),
    factRecord(
      { subject: 'institution', rules: rules('t1.profile-fields'), label: '表1单位简况' },
      {
        institution_name: field('institution_name'),
        address: field('institution_address'),
        postcode: field('postcode'),
        leader_name: field('head_name'),
        leader_phone: field('head_phone'),
        leader_mobile: field('head_mobile'),
        contact_name: field('contact_name'),
        contact_phone: field('contact_phone'),
        contact_mobile: field('contact_mobile'),
      },
    ),
    ...['head_mobile', 'contact_mobile'].map((id) =>
      factRecord(
        { subject: 'person', rules: rules('t1.mobile-format'), label: '表1' },
        { mobile: field(id) },
      ),
    ),
    factRecord(
      { subject: 'institution', rules: rules('t1.postcode-format'), label: '表1' },
      { postcode: field('postcode') },
    ),
    factRecord(
      { subject: 'institution', rules: rules('t1.summary-800', 't1.summary-required'), label: '表1培训总结' },
      { summary_text: field('training_summary') },
    ),
  ];
}

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
] as const;

function premises(entries: FormEntries): FactRecord<EntryPath>[] {
  const { field } = entries;
  const areas = ROOMS.map((room) => field(`${room}_area`)).filter((area) => typeof area.value === 'number');
  const institution = { subject: 'institution', label: '表1校舍' } as const;
  const subset = (name: string, stem: string): FactRecord<EntryPath> =>
    factRecord(
      { ...institution, rules: rules(name) },
      {
        classroom_area_m2: field('classroom_area'),
        classroom_count: field('classroom_count'),
        sub_area_m2: field(`${stem}_area`),
        sub_count: field(`${stem}_count`),
      },
    );
  return [
    factRecord(
      { ...institution, rules: rules('t1.land-sum', 't1.land-certificate', 't1.land-lease-term') },
      {
        land_total_mu: field('land_area_total'),
        land_owned_mu: field('land_area_owned'),
        land_leased_mu: field('land_area_leased'),
        certificate: field('land_certificate'),
        lease_term_years: field('land_lease_term'),
      },
    ),
    factRecord(
      {
        ...institution,
        rules: rules('t1.building-sum', 't1.building-certificate', 't1.building-lease-term'),
      },
      {
        building_total_m2: field('building_area_total'),
        building_owned_m2: field('building_area_owned'),
        building_leased_m2: field('building_area_leased'),
        certificate: field('property_certificate'),
        lease_term_years: field('building_lease_term'),
      },
    ),
    factRecord(
      { ...institution, rules: rules('t1.rooms-within-building') },
      {
        building_total_m2: field('building_area_total'),
        room_areas_m2: {
          value: areas.map((area) => area.value),
          entries: areas.flatMap((area) => area.entries),
        },
      },
    ),
    subset('t1.rooms-multimedia-subset', 'multimedia_classroom'),
    subset('t1.rooms-online-subset', 'internet_classroom'),
    ...ROOMS.map((room) =>
      factRecord(
        { ...institution, rules: rules('t1.rooms-area-count-pair') },
        { area_m2: field(`${room}_area`), count: field(`${room}_count`) },
      ),
    ),
  ];
}

/** The roster's rows in the words of the rules. */
function people(entries: FormEntries): SourcedValue<Record<string, unknown>[]> {
  const rows = entries.rows('staff_roster');
  return {
    value: rows.map((row) => ({
      name: row.column('person_name').value,
      gender: row.column('gender').value,
      age: row.column('age').value,
      education: row.column('education').value,
      school_and_major: row.column('school_and_major').value,
      title: row.column('professional_title').value,
      subject: row.column('teaching_subject').value,
    })),
    entries: rows.flatMap((row) => row.column('person_name').entries),
  };
}

function roster(entries: FormEntries): FactRecord<EntryPath>[] {
  const rows = entries.rows('practice_bases');
  const bases: SourcedValue = {
    value: rows.map((row) => ({
      name: row.column('base_name').value,
      leader: row.column('base_head').value,
      address: row.column('base_address').value,
      is_provincial_school: row.column('is_provincial_development_school').value,
    })),
    entries: rows.flatMap((row) => row.column('base_name').entries),
  };
  return [
    factRecord(
      { subject: 'institution', rules: rules('t1.roster-columns'), label: '表1名册' },
      { roster: people(entries) },
    ),
    factRecord(
      { subject: 'institution', rules: rules('t1.roster-counts'), label: '表1名册' },
      { roster: people(entries) },
    ),
    factRecord(
      { subject: 'institution', rules: rules('t1.roster-no-duplicate'), label: '表1名册' },
      { names: columnOf(entries.rows('staff_roster'), 'person_name') },
    ),
    factRecord({ subject: 'institution', rules: rules('t1.bases-columns'), label: '表1实践基地' }, { bases }),
  ];
}

interface Counts {
  readonly teachers: number;
  readonly seniors: number;
  readonly managers: number;
}

/** Teachers, senior titles and managers as the rule counts them. */
function countsOf(roster: SourcedValue): Counts {
  const counting = rule('zj-2026-forms.t1.roster-counts');
  const value = counting && evaluate(counting, { roster: roster.value }).value;
  const part = (name: string): number => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return typeof found === 'number' ? found : 0;
  };
  return { teachers: part('teachers'), seniors: part('seniors'), managers: part('managers') };
}

/** The conditions of the certification measure, which the review asks again. */
function conditions(entries: FormEntries): FactRecord<EntryPath>[] {
  const all = people(entries);
  const { teachers, seniors, managers } = countsOf(all);
  const counted = (value: number): SourcedValue => ({ value, entries: all.entries });
  return [
    factRecord(
      { subject: 'institution', instruments: ['zj-2011-03'], label: '表1名册' },
      {
        full_time_teachers: counted(teachers),
        senior_teachers: counted(seniors),
        full_time_managers: counted(managers),
      },
    ),
    factRecord(
      { subject: 'institution', rules: ['zj-2011-03.s3.6.practice-base'], label: '表1实践基地' },
      {
        practice_base_count: countOf(entries, 'practice_bases', 'base_name'),
      },
    ),
  ];
}

function ceilings(entries: FormEntries, dossier: Dossier): FactRecord<EntryPath>[] {
  if (dossier.forms['zj-table-3'] === undefined) return [];
  const scores = entriesOf(dossier, 'zj-table-3');
  const nature = entries.field('institution_nature');
  const isUniversity = UNIVERSITY.test(String(nature.value ?? '')) && !isBlank(nature.value);
  const all = people(entries);
  const { teachers, seniors, managers } = countsOf(all);
  return [
    factRecord(
      { subject: 'score-sheet', rules: rules('x.t1-premises-vs-t3'), label: '表1与表3' },
      {
        owned_m2: entries.field('building_area_owned'),
        leased_m2: entries.field('building_area_leased'),
        lease_term_years: entries.field('building_lease_term'),
        t3_score: scores.field('premises_self_score'),
        institution_type: given(isUniversity ? 'hei' : 'other'),
      },
    ),
    factRecord(
      { subject: 'score-sheet', rules: rules('x.t1-staff-vs-t3'), label: '表1与表3' },
      {
        teachers: { value: teachers, entries: all.entries },
        seniors: given(seniors),
        managers: given(managers),
        t3_score: scores.field('fulltime_faculty_self_score'),
        is_hei: given(isUniversity),
      },
    ),
    ...entries.rows('staff_roster').map((row) => {
      const subject = row.column('teaching_subject');
      return factRecord(
        { subject: 'person', rules: rules('t1.roster-manager-mark'), label: `表1第${row.index + 1}行` },
        {
          role: given(MANAGER.test(String(subject.value ?? '')) ? '管理人员' : '教师'),
          subject: isBlank(subject.value) ? { ...subject, value: undefined } : subject,
        },
      );
    }),
  ];
}
