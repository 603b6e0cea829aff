import { ask, entries, records, type Binding } from '../../engine/bindings/index.js';
import { numeral } from '../../engine/regulations/index.js';
import { form } from './form.js';

const f = entries(form);
const scores = [
  'management_body',
  'management_system',
  'task_completion',
  'content_and_management',
  'teaching_staff',
  'staff_development',
  'premises_and_facilities',
  'online_teaching',
  'environment',
  'quality_evaluation',
  'content_and_method_reform',
  'publicity',
  'service',
  'cooperation',
  'innovation',
].map((row) => f.number(`${row}_self_score`));
const about = { label: '考核评估自评' };

/** What the self-assessment says: every score within its item and attainable, and their sum. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    ['wlmq-base.item-max', 'wlmq-base.total'],
    { scores: records(...scores.map((value) => ({ value }))), total: f.number('total_self_score') },
    about,
  ),
  ...scores.map((score, at) =>
    ask(f, 'wlmq-base.item-attainable', { item_no: numeral(at + 1), score }, about),
  ),
];
