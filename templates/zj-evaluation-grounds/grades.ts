import { entries } from '../../engine/bindings/index.js';
import { any, contains, not, same, type Condition, type Expr } from '../../engine/regulations/index.js';
import { form, FOUND } from './form.js';

const f = entries(form);
const grounds = f.roster('grounds');
const found = grounds.text('found');
const has = (...cases: readonly (keyof typeof FOUND)[]): Condition<'row'> =>
  any(...cases.map((one) => contains(found, FOUND[one])));
const lacks = (one: keyof typeof FOUND): Condition<'row'> => not(has(one));
const unmet = grounds.number('unmet_count');
const level = grounds.text('assessed_level');
const rate = grounds.number('rate');
const isUniversity = same(f.text('institution_type'), '高校');

/** What the grade of an indicator is made of, by the name of its rule. */
export const GRADES: Readonly<Record<string, Readonly<Record<string, Expr>>>> = {
  departments: {
    missing_departments: unmet,
    highly_professional: lacks('notProfessional'),
    is_hei: isUniversity,
  },
  rules: {
    absent_rules: unmet,
    too_simple_rules: grounds.number('simple_count'),
    unexecuted_rules: grounds.number('unexecuted_count'),
  },
  'plan-design': { missing_count: unmet, has_professional_background: lacks('noBackground') },
  objectives: {
    unmet_count: unmet,
    plan_crude: has('crude'),
    has_professional_background: lacks('noBackground'),
  },
  format: { unmet_count: unmet },
  faculty: { unmet_count: unmet, leader_subject_matched: lacks('mismatch') },
  leader: {
    is_own_staff_in_subject: lacks('notOwn'),
    leader_title: grounds.text('leader_title'),
    subject_matched: lacks('mismatch'),
    teaches_in_project: lacks('notTeaching'),
    key_info_complete: lacks('noKeyInformation'),
  },
  organisation: {
    missing_count: unmet,
    has_project_leader: lacks('noLeader'),
    has_class_head: lacks('noClassHead'),
    duties_unclear: has('unclear'),
    process_without_evidence: has('noEvidence'),
  },
  log: {
    assessed_level: level,
    deficient_aspects: unmet,
    backfilled: has('backfilled'),
    platform_mismatch: has('platform'),
  },
  attendance: {
    attendance_rate_pct: rate,
    deficient_aspects: unmet,
    backfilled_or_mismatch: has('backfilled', 'platform'),
    credit_mismatch: has('credits'),
  },
  teaching: {
    assessed_level: level,
    backfilled_or_mismatch: has('backfilled', 'platform'),
    arbitrary_changes: has('arbitrary'),
  },
  'plan-mgmt': {
    consistency_pct: rate,
    management_level: level,
    major_change_without_approval: has('unapproved'),
  },
  'trainee-mgmt': { assessed_level: level, attendance_missing_or_credit_false: has('credits') },
  logistics: { assessed_level: level, unapproved_site: has('site'), verified_complaint: has('complaint') },
  archive: {
    missing_count: unmet,
    severely_missing_or_backfilled: has('lost', 'backfilled'),
    disordered: has('disordered'),
  },
  funds: {
    missing_count: unmet,
    invoice_name_matches: lacks('invoice'),
    charging_violation: has('charging'),
    spending_violation: has('spending'),
    verified_charging_report: has('report'),
  },
  'monitor-system': {
    centre_established: lacks('noCentre'),
    dedicated_staff: lacks('noStaff'),
    leader_duties_clear: lacks('unclear'),
    is_hei: isUniversity,
  },
  'monitor-mechanism': {
    sampled_projects: grounds.number('sampled_projects'),
    total_projects: grounds.number('total_projects'),
    listening_completion_pct: rate,
    has_records: lacks('noRecords'),
  },
  'monitor-measures': { assessed_level: level, fraud_or_indulgence: has('fraud') },
  quality: {
    satisfaction_pct: rate,
    goal_attainment: grounds.text('goal_attainment'),
    verified_complaints: has('complaint'),
    quality_incident: has('incident'),
    bottom_5_percent: has('bottom'),
  },
};
