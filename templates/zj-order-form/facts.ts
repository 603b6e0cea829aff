import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { entriesOf, factRecord } from '../sourced-value.js';

const FORM = 'zj-order-form';
const INTENDED = ['intended_institution_1', 'intended_institution_2', 'intended_institution_3'];

/** What an order for a themed training project says. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const { field } = entriesOf(dossier, FORM);
  const name = field('project_name').value;
  const intended = INTENDED.map((id) => field(id));
  return [
    factRecord(
      {
        subject: 'order',
        instruments: ['zj-2021-157'],
        label: typeof name === 'string' ? `订单“${name}”` : '项目订单',
      },
      {
        applicant_unit: field('applicant_unit'),
        contact: field('contact_name'),
        mobile: field('contact_mobile'),
        project_name: field('project_name'),
        theme: field('training_theme'),
        trainee_target: field('target_trainees'),
        trainee_count: field('trainee_count'),
        training_days: field('training_days'),
        training_level: field('training_level'),
        training_form: field('training_mode'),
        goal: field('training_objectives'),
        course_requirements: field('course_requirements'),
        intended_choice: field('has_intended_institution'),
        intended_names: {
          value: intended.map((one) => one.value ?? ''),
          entries: intended.flatMap((one) => one.entries),
        },
      },
    ),
  ];
}
