import { ask, entries, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  answerOf,
  count,
  differs,
  filled,
  joined,
  known,
  numeral,
  same,
  type RuleId,
} from '../../engine/regulations/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { form as evaluationForm } from '../zj-table-5/form.js';
import { form } from './form.js';
import { GRADES } from './grades.js';

const f = entries(form);
const evaluation = entries(evaluationForm);
const grounds = f.roster('grounds');
const indicator = grounds.text('indicator');

/** The grade that what was found allows, and the score of Table 5 against it. */
const grades: readonly Binding[] = REVIEW_ROWS.flatMap(({ field, rule, name, points }) => {
  const facts = GRADES[rule];
  if (!facts) return [];
  const tier = `zj-2026-forms.t3.${rule}.tier` as RuleId;
  const about: About = { each: grounds, label: joined('“', indicator, '”'), where: same(indicator, name) };
  return [
    ask(f, tier, facts, about),
    ask(
      f,
      'zj-2026-forms.x.t3-score-not-above-tier',
      {
        points: numeral(points),
        tier: answerOf('text', tier, facts),
        score: evaluation.number(`${field}_expert_score`),
      },
      about,
    ),
  ];
});

const sampled = f.roster('sampled');
const days = sampled.number('training_days');
const score = sampled.number('project_score');
const project: About = { each: sampled, label: joined('“', sampled.text('project_name'), '”') };

const samples: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t5.sample-at-least-5',
    {
      indicator,
      sampled_projects: grounds.number('sampled_projects'),
      total_projects: grounds.number('total_projects'),
    },
    { each: grounds, label: joined('“', indicator, '”') },
  ),
  ask(
    f,
    'zj-2026-forms.t5.sample-5-day-majority',
    { sampled_days: rows(sampled, { value: days }, { where: filled(days), at: 'training_days' }) },
    {
      label: '抽查的项目',
      where: all(differs(count(sampled), 0), same(count(sampled, known(days)), count(sampled))),
    },
  ),
  ask(
    f,
    'zj-2026-forms.t5.average-of-samples',
    { project_scores: rows(sampled, { value: score }, { where: filled(score), at: 'project_score' }) },
    { label: '抽查的项目', where: differs(count(sampled, filled(score)), 0) },
  ),
  ask(
    f,
    'zj-2026-forms.t5.general-3',
    {
      planned_hours: sampled.number('planned_hours'),
      actual_hours: sampled.number('actual_hours'),
      reduction_approved: same(sampled.text('reduction_approval'), '已批准'),
    },
    project,
  ),
  ask(
    f,
    'zj-2026-forms.t5.general-4',
    { total: sampled.number('plan_total'), changed: sampled.number('plan_changed') },
    project,
  ),
];

const ranks = f.roster('ranks');
const person = f.roster('roster_rows');
const about: About = { label: '违规事项' };
const breaches: readonly Binding[] = [
  ask(
    f,
    ['zj-2026-forms.t5.general-5', 'zj-2026-forms.t5.serious-3a', 'zj-2026-forms.t5.grave-5'],
    {
      yearly_ranks: rows(
        ranks,
        { year: ranks.number('year'), rank: ranks.number('rank'), total: ranks.number('institutions_total') },
        { at: 'rank' },
      ),
    },
    { ...about, where: differs(count(ranks), 0) },
  ),
  ask(f, 'zj-2026-forms.t5.general-2', { low_attendance_count: f.number('low_attendance_count') }, about),
  ask(f, 'zj-2026-forms.t5.general-7', { verified_group_complaints: f.number('complaints') }, about),
  ask(f, 'zj-2026-forms.t5.general-8', { years_without_classes: f.number('idle_years') }, about),
  ask(
    f,
    'zj-2026-forms.t5.serious-4',
    {
      had_general_in_previous_review: same(f.text('previous_general'), '有'),
      general_findings_now: f.number('general_findings'),
    },
    about,
  ),
  ask(
    f,
    'zj-2026-forms.t5.staff.incomplete-rows-not-counted',
    {
      row_complete: person.truth('row_complete'),
      supplement_available: same(person.text('supplement'), '已补充'),
    },
    { each: person, label: person.text('person_name') },
  ),
];

/** What an expert's notes are asked: grades and scores, what was sampled, breaches. */
export const bindings: readonly Binding[] = [...grades, ...samples, ...breaches];
