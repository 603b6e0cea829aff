import { ask, entries, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  answerOf,
  atLeast,
  atMost,
  count,
  differs,
  distinctKeys,
  filled,
  firstOf,
  joined,
  normalised,
  numeral,
  orElse,
  same,
  sum,
} from '../../engine/regulations/index.js';
import { form as applicationForm } from '../zj-table-1/form.js';
import { isUniversity } from '../zj-table-1/institution.js';
import { form as selfEvaluation } from '../zj-table-3/form.js';
import { form as summaryForm } from '../zj-table-4/form.js';
import { form, LEADERS, MANAGERS } from './form.js';

const f = entries(form);
const application = entries(applicationForm);
const evaluation = entries(selfEvaluation);
const summary = entries(summaryForm);

const sampling = f.roster('sampling');
const total = sampling.number('projects_total');
const sampled = sampling.number('projects_sampled');
const ofYear: About = { each: sampling, label: joined(sampling.number('year'), '年') };
const allSampled = all(
  differs(count(sampling), 0),
  same(count(sampling, all(filled(total), filled(sampled))), count(sampling)),
);
const visits = f.roster('visits');
const visited = visits.number('visit_count');
const visitor = visits.text('visitor_kind');
const visitsOf = (kind: string) =>
  rows(visits, { value: visited }, { where: all(same(visitor, kind), filled(visited)), at: 'visit_count' });

/** Table 4's number of lessons heard against the people and years that are recorded. */
const visitsTotal = (kind: string, reported: string, each: number): Binding =>
  ask(
    f,
    'zj-2026-forms.x.t4-visits-total',
    {
      total_visits: summary.number(reported),
      persons: distinctKeys(visits, normalised(visits.text('visitor_name')), same(visitor, kind)),
      years: distinctKeys(visits, joined(visits.number('visit_year')), same(visitor, kind)),
      required_per_person_year: numeral(each),
    },
    { label: '表4与听课记录', where: differs(count(visits, same(visitor, kind)), 0) },
  );

const ofQuality: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t3.monitor-measures.sampling-20',
    { sampled_projects: sampled, total_projects: total },
    ofYear,
  ),
  ask(
    f,
    'zj-2014-14.s4.evaluation-coverage',
    {
      projects_total: total,
      projects_evaluated: sampling.number('projects_evaluated'),
      trainees_total: sampling.number('trainees_total'),
      trainees_evaluated: sampling.number('trainees_evaluated'),
    },
    ofYear,
  ),
  ask(
    f,
    'zj-2026-forms.t3.quality.bottom-5pct',
    { rank: sampling.number('rank'), institutions_total: sampling.number('institutions_total') },
    ofYear,
  ),
  ask(
    f,
    'zj-2026-forms.x.t4-sampling-ratio',
    {
      reported_sampling_pct: summary.number('reported_inspected_project_ratio'),
      sampled_projects: sum(sampling, sampled),
      total_projects: sum(sampling, total),
    },
    { label: '表4与抽查记录', where: allSampled },
  ),
  ask(
    f,
    'zj-2026-forms.t3.monitor-measures.leader-visits-2',
    { visits_per_person: visitsOf(LEADERS) },
    { label: LEADERS, where: differs(count(visits, same(visitor, LEADERS)), 0) },
  ),
  ask(
    f,
    'zj-2026-forms.t3.monitor-measures.manager-visits-4',
    { visits_per_person: visitsOf(MANAGERS) },
    { label: MANAGERS, where: differs(count(visits, same(visitor, MANAGERS)), 0) },
  ),
  ask(
    f,
    'zj-2026-forms.t5.listening-completion',
    { leader_visits: visitsOf(LEADERS), manager_visits: visitsOf(MANAGERS) },
    { label: '推门听课', where: differs(count(visits), 0) },
  ),
  visitsTotal(LEADERS, 'reported_leader_class_observation_count', 2),
  visitsTotal(MANAGERS, 'reported_manager_class_observation_count', 4),
];

const rooms = {
  owned_classroom_m2: f.number('owned_classroom_area'),
  leased_classroom_m2: f.number('leased_classroom_area'),
};
const equipment_standard_met = same(f.text('equipment'), '均配备');
const buildingOwned = application.number('building_area_owned');
const buildingLeased = application.number('building_area_leased');
/** Leases of less than five years do not count. */
const LEAST_LEASE_YEARS = 5;
const premises = {
  owned_countable_m2: buildingOwned,
  leased_countable_m2: firstOf(
    [
      [same(orElse(buildingLeased, 0), 0), numeral(0)],
      [atLeast(application.number('building_lease_term'), LEAST_LEASE_YEARS), buildingLeased],
    ],
    numeral(0),
  ),
};
const facilities = {
  owned_countable_m2: rooms.owned_classroom_m2,
  leased_countable_m2: rooms.leased_classroom_m2,
  equipment_standard_met,
};
const person = f.roster('staff_details');

const ofGrades: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.x.t1-classrooms-vs-t3',
    {
      ...rooms,
      equipment_standard_met,
      t3_score: evaluation.number('facilities_self_score'),
      is_hei: isUniversity,
    },
    { label: '表3培训设施' },
  ),
  ask(f, 'zj-2026-forms.t3.facilities.tier', facilities, { label: '培训设施' }),
  ask(f, 'zj-2026-forms.t3.premises.tier', premises, { label: '培训校舍' }),
  ask(
    f,
    'zj-2026-forms.x.t3-score-not-above-tier',
    {
      points: numeral(3),
      tier: answerOf('text', 'zj-2026-forms.t3.facilities.tier', facilities),
      score: evaluation.number('facilities_self_score'),
    },
    { label: '表3培训设施' },
  ),
  ask(
    f,
    'zj-2026-forms.t5.staff.retiree-contract',
    {
      is_retired_rehired: person.truth('retired_rehired'),
      has_valid_contract: atMost(application.day('application_date'), person.day('contract_until')),
    },
    { each: person, label: person.text('person_name') },
  ),
  ask(
    f,
    'zj-2026-forms.t5.staff.non-professional-not-counted',
    {
      has_school_teaching_experience: person.truth('taught_in_schools'),
      has_normal_subject_background: person.truth('normal_background'),
    },
    { each: person, label: person.text('person_name') },
  ),
];

/** What is asked of monitoring, of premises and of single people. */
export const qualityBindings: readonly Binding[] = [...ofQuality, ...ofGrades];
