import { ask, entries, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  always,
  contains,
  count,
  filled,
  firstOf,
  firstOfKey,
  joined,
  lookedUpIn,
  moreThan,
  normalised,
  not,
  occursIn,
  rowNumber,
  some,
  startsWith,
  word,
  yearOf,
  type RuleId,
} from '../../engine/regulations/index.js';
import { form as evidenceForm } from '../zj-evidence-register/form.js';
import { form as applicationForm } from '../zj-table-1/form.js';
import { isUniversity } from '../zj-table-1/institution.js';
import { form as selfEvaluation } from '../zj-table-3/form.js';
import { form as particularsForm } from '../zj-review-particulars/form.js';
import { form } from './form.js';

const f = entries(form);
const projects = f.roster('projects');
const projectName = projects.text('project_name');
const ofProject: About = {
  each: projects,
  label: firstOf(
    [[filled(projectName), joined('项目“', projectName, '”')]],
    joined('表2第', rowNumber(projects), '行'),
  ),
};

const eachProject: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t2.columns',
    {
      seq: projects.entry('project_seq'),
      class_name: projects.entry('project_name'),
      base_credits: projects.entry('basic_credits'),
      start_date: projects.entry('start_date'),
      completed_trainees: projects.entry('completed_trainee_count'),
      satisfaction_pct: projects.entry('satisfaction_rate'),
      leader_name: projects.entry('leader_name'),
      leader_title: projects.entry('leader_professional_title'),
      leader_background: projects.entry('leader_specialty'),
      leader_course: projects.entry('leader_course'),
      leader_mobile: projects.entry('leader_mobile'),
      head_name: projects.entry('class_teacher_name'),
      head_mobile: projects.entry('class_teacher_mobile'),
    },
    ofProject,
  ),
  ask(
    f,
    [
      'zj-2026-forms.t2.base-credits-positive',
      'zj-2026-forms.t2.satisfaction-range',
      'zj-2026-forms.t2.trainees-integer',
      'zj-2011-03.s6.3.3.satisfaction-70',
      'zj-2014-rules.a27.6',
      'zj-2014-rules.a28.3',
    ],
    {
      base_credits: projects.number('basic_credits'),
      satisfaction_pct: projects.number('satisfaction_rate'),
      completed_trainees: projects.number('completed_trainee_count'),
    },
    ofProject,
  ),
];

/** The rows as the rules across them know them, with findings at one column. */
const rowsAt = (at: string) =>
  rows(
    projects,
    {
      class_name: projectName,
      leader_name: projects.text('leader_name'),
      leader_mobile: projects.text('leader_mobile'),
      head_name: projects.text('class_teacher_name'),
      start_date: projects.day('start_date'),
    },
    { at },
  );
const seq = projects.number('project_seq');
const seqs = rows(projects, { value: seq }, { where: filled(seq), at: 'project_seq' });
const ofTable: About = { label: '表2', where: moreThan(count(projects), 0) };

const acrossRows: readonly Binding[] = [
  ask(f, 'zj-2026-forms.x.t2-seq-consecutive', { seqs }, ofTable),
  ask(f, 'zj-2026-forms.x.t2-project-duplicate', { rows: rowsAt('project_name') }, ofTable),
  ask(f, 'zj-2026-forms.x.leader-mobile-consistent', { rows: rowsAt('leader_mobile') }, ofTable),
  ask(f, 'zj-2026-forms.x.class-head-overlap', { rows: rowsAt('class_teacher_name') }, ofTable),
  ask(
    f,
    'zj-2026-forms.x.class-heads-vs-t3',
    {
      projects: rowsAt('class_teacher_name'),
      t3_score: entries(selfEvaluation).number('training_organization_self_score'),
    },
    { label: '表2与表3' },
  ),
];

const staff = entries(applicationForm).roster('staff_roster');
const person = staff.text('person_name');
const leader = projects.text('leader_name');
const [listed, sought] = [normalised(person), normalised(leader)];

const againstRoster: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.x.leader-in-roster',
    {
      leader_names: rows(projects, { value: leader }, { where: filled(leader), at: 'leader_name' }),
      roster_names: rows(staff, { value: person }, { where: filled(person) }),
      is_hei: isUniversity,
    },
    { label: '表2与表1名册' },
  ),
  ask(
    f,
    'zj-2026-forms.x.leader-title-matches-roster',
    {
      leader_title: projects.text('leader_professional_title'),
      roster_title: lookedUpIn(staff, listed, sought, staff.text('professional_title')),
    },
    { each: projects, label: joined('项目负责人', leader), where: occursIn(staff, listed, sought) },
  ),
];

const evidence = entries(evidenceForm).roster('evidence');
const number = evidence.number('project_number');

/** The numbers of the list against those of a folder of the evidence register, each once. */
function againstFolder(folder: number, found: string, rules: readonly RuleId[]): Binding {
  const inFolder = all(startsWith(evidence.text('evidence_code'), `${folder}-`), filled(number));
  const once = firstOfKey(evidence, joined(number), inFolder);
  return ask(
    f,
    rules,
    {
      table_seqs: seqs,
      [found]: rows(evidence, { value: number }, { where: all(inFolder, once), at: 'project_number' }),
    },
    { label: '表2与佐证材料', where: some(evidence, inFolder) },
  );
}

const particulars = entries(particularsForm);
const category = particulars.text('review_category');
/** The second half of the year reviews those whose three years are over; the first half the others. */
const half = firstOf([[contains(category, '3年'), word('second')]], word('first'));
const start = projects.day('start_date');

/** Which projects belong into the list, by the kind of review; what no review has in it, also without that. */
const scope: readonly Binding[] = [
  ask(
    f,
    ['zj-2026-forms.t2.note3-first-half-scope', 'zj-2026-forms.t2.note3-second-half-scope'],
    {
      review_half: half,
      qualified_date: particulars.day('certified_date'),
      start_date: start,
      on_provincial_platform: always,
    },
    { ...ofProject, where: filled(category) },
  ),
  ask(
    f,
    'zj-2026-forms.t9.scope-three-year',
    { review_category: word('three-year'), start_date: start, on_provincial_platform: always },
    { ...ofProject, where: contains(category, '3年') },
  ),
  ask(
    f,
    'zj-2026-forms.t2.latest-start',
    { start_date: start },
    { ...ofProject, where: not(filled(category)) },
  ),
  ask(
    f,
    'zj-2026-forms.x.years-covered',
    {
      review_category: firstOf(
        [
          [contains(category, '3年'), word('three-year')],
          [contains(category, '延期'), word('deferred')],
        ],
        word('prep'),
      ),
      project_years: rows(projects, { value: yearOf(start) }, { where: filled(start), at: 'start_date' }),
    },
    { label: '表2', where: filled(category) },
  ),
  ask(
    f,
    'zj-2026-forms.x.t2-class-size',
    { completed_trainees: projects.number('completed_trainee_count') },
    ofProject,
  ),
  ask(
    f,
    'zj-2026-forms.x.leader-titles-vs-t3',
    {
      leaders: rows(
        projects,
        { name: leader, title: projects.text('leader_professional_title') },
        { where: filled(leader), at: 'leader_professional_title' },
      ),
      t3_score: entries(selfEvaluation).number('project_leader_self_score'),
    },
    { label: '表2与表3' },
  ),
];

/** What the project list is asked: each row, numbers, leaders and class teachers across rows and against Table 1. */
export const bindings: readonly Binding[] = [
  ...eachProject,
  ...acrossRows,
  ...againstRoster,
  ...scope,
  againstFolder(3, 'application_seqs', [
    'zj-2026-forms.x.folder3-seq-match',
    'zj-2026-forms.t3.plan-design.seq-correspondence',
  ]),
  againstFolder(5, 'folder_seqs', ['zj-2026-forms.x.folder5-seq-match']),
];
