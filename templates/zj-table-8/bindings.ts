import { ask, entries, type Binding } from '../../engine/bindings/index.js';
import { filled, word } from '../../engine/regulations/index.js';
import { form as evaluationForm } from '../zj-table-5/form.js';
import { form } from './form.js';

const f = entries(form);
const about = { label: '表8' };
const names = [f.text('institution_name'), entries(evaluationForm).text('institution_name')];

/** What an expert's advice is asked: everything is filled in, in the year of the review, about the same institution. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t8.required-fields',
    {
      institution_name: f.entry('institution_name'),
      problems: f.entry('problems'),
      suggestions: f.entry('improvements'),
      // It is written on paper.
      expert_signature: word('手签'),
    },
    about,
  ),
  ask(f, 'zj-2026-forms.t8.date-2026', { date: f.day('signature_date') }, about),
  ask(
    f,
    'zj-2026-forms.x.institution-name-consistent',
    { names: { records: names.map((value) => ({ parts: { value }, where: filled(value) })) } },
    { label: '表5与表8' },
  ),
];
