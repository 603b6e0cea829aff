import { ask, entries, records, type About, type Binding } from '../../engine/bindings/index.js';
import { filled, firstOf, joined, word } from '../../engine/regulations/index.js';
import { form } from './form.js';

const f = entries(form);
const INTENDED = ['intended_institution_1', 'intended_institution_2', 'intended_institution_3'];
const name = f.text('project_name');

const about: About = { label: firstOf([[filled(name), joined('订单“', name, '”')]], word('项目订单')) };

/** What an order for a themed training project is asked. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    'zj-2021-157.a3.required-fields',
    {
      applicant_unit: f.entry('applicant_unit'),
      contact: f.entry('contact_name'),
      mobile: f.entry('contact_mobile'),
      project_name: f.entry('project_name'),
      theme: f.entry('training_theme'),
      trainee_target: f.entry('target_trainees'),
      trainee_count: f.entry('trainee_count'),
      training_days: f.entry('training_days'),
      training_level: f.entry('training_level'),
      training_form: f.entry('training_mode'),
      goal: f.entry('training_objectives'),
      course_requirements: f.entry('course_requirements'),
      intended_choice: f.entry('has_intended_institution'),
    },
    about,
  ),
  ask(
    f,
    [
      'zj-2021-157.a3.goal-200',
      'zj-2021-157.a3.course-requirements-200',
      'zj-2021-157.a3.training-form',
      'zj-2021-157.a3.positive-numbers',
      'zj-2021-157.a3.intended-institution',
    ],
    {
      goal: f.text('training_objectives'),
      course_requirements: f.text('course_requirements'),
      training_form: f.text('training_mode'),
      trainee_count: f.number('trainee_count'),
      training_days: f.number('training_days'),
      intended_choice: f.text('has_intended_institution'),
      intended_names: records(...INTENDED.map((id) => ({ value: f.text(id) }))),
    },
    about,
  ),
];
