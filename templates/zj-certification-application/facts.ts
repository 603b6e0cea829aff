import type { Dossier, EntryPath } from '../../engine/form/index.js';
import { checklists, type FactRecord } from '../../engine/regulations/index.js';
import {
  countOf,
  entriesOf,
  factRecord,
  filled,
  isBlank,
  mapped,
  yesNo,
  type FormEntries,
  type SourcedValue,
} from '../sourced-value.js';

const FORM = 'zj-certification-application';
const MEASURES = 'zj-2011-03';

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
const MATERIALS: Readonly<Record<string, string>> = {
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

/** What an application for certification says about the institution, its documents and the procedure. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const entries = entriesOf(dossier, FORM);
  const name = entries.field('institution_name').value;
  const about = { subject: 'institution' as const, label: typeof name === 'string' ? name : '申请机构' };
  const dated = (rule: string, field: string): FactRecord<EntryPath> =>
    factRecord({ ...about, rules: [`${MEASURES}.${rule}`] }, { date: entries.field(field) });
  return [
    factRecord({ ...about, instruments: [MEASURES] }, { ...conditions(entries), ...procedure(entries) }),
    factRecord(
      { ...about, instruments: ['zj-2014-rules'] },
      {
        training_subjects: entries.field('training_subjects'),
        school_stages: entries.field('training_school_stages'),
        training_categories: entries.field('training_categories'),
        training_levels: entries.field('training_levels'),
      },
    ),
    factRecord(
      { ...about, rules: ['zj-2011-03.s3.2.legal-person'] },
      { confirmed: yesNo(entries.field('has_legal_person_status')) },
    ),
    dated('s4.2.application-window', 'declaration_date'),
    dated('s4.3.initial-opinion-may20', 'preliminary_opinion_date'),
    dated('s4.3.announce-by-may31', 'announcement_date'),
    ...Object.entries(MATERIALS).map(([field, rule]) =>
      factRecord({ ...about, subject: 'package', rules: [rule] }, documents(entries, field, rule)),
    ),
  ];
}

type Sourced = Record<string, SourcedValue>;

function conditions(entries: FormEntries): Sourced {
  const advantage = filled(entries.field('professional_advantages'));
  return {
    institution_category: mapped(entries.field('institution_category'), (text) => CATEGORIES[String(text)]),
    has_training_experience: mapped(entries.field('training_experience_years'), (years) => years !== 0),
    has_professional_advantage: advantage,
    has_resource_advantage: advantage,
    approved_or_filed: filled(entries.field('approval_document')),
    premises_owned_m2: entries.field('building_area_owned'),
    leases: leases(entries),
    ...(isBlank(entries.field('building_area_leased').value)
      ? {}
      : { lease_term_years: entries.field('building_lease_term') }),
    full_time_teachers: entries.field('fulltime_teacher_count'),
    senior_teachers: entries.field('senior_title_count'),
    full_time_managers: entries.field('management_staff_count'),
    training_experience_years: entries.field('training_experience_years'),
    practice_base_count: countOf(entries, 'practice_bases', 'base_name'),
    training_scope: mapped(entries.field('service_scope'), (text) => SCOPES[String(text)]),
  };
}

/** Leased premises count by the length of the lease; none when no leased area is entered. */
function leases(entries: FormEntries): SourcedValue {
  const area = entries.field('building_area_leased');
  const term = entries.field('building_lease_term');
  const none = isBlank(area.value) || area.value === 0;
  return {
    value: none ? [] : isBlank(term.value) ? undefined : [{ area_m2: area.value, term_years: term.value }],
    entries: [...area.entries, ...term.entries],
  };
}

function procedure(entries: FormEntries): Sourced {
  const unfiled = yesNo(entries.field('is_unregistered_county_institution'));
  return {
    opinion_date: entries.field('preliminary_opinion_date'),
    publicity_start: entries.field('publicity_start'),
    publicity_end: entries.field('publicity_end'),
    announce_date: entries.field('announcement_date'),
    ...(entries.field('certification_result').value === '不通过'
      ? {}
      : {
          certified_date: entries.field('announcement_date'),
          first_certified_date: entries.field('announcement_date'),
        }),
    is_first_in_province: yesNo(entries.field('is_first_time_in_province')),
    is_county_level: unfiled,
    province_filed: mapped(unfiled, (value) => !value),
  };
}

function documents(entries: FormEntries, field: string, rule: string): Sourced {
  const box = entries.field(field);
  const item = checklists.get(rule);
  const required = item?.kind === 'document-required' ? item.documents : [];
  return { documents_present: { value: box.value === true ? required : [], entries: box.entries } };
}
