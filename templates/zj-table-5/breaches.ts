import { ask, entries, type About, type Binding } from '../../engine/bindings/index.js';
import { any, filled, word } from '../../engine/regulations/index.js';
import { form as groundsForm } from '../zj-evaluation-grounds/form.js';
import { form } from './form.js';

const f = entries(form);
const grounds = entries(groundsForm);

/** The rows of breaches in Table 5, and where their number is recorded. */
const KINDS = [
  { row: '一般违规事项', remark: 'general_violation_expert_remark', found: 'general_findings' },
  { row: '较严重违规事项', remark: 'serious_violation_expert_remark', found: 'serious_findings' },
  { row: '严重违规事项', remark: 'severe_violation_expert_remark', found: 'grave_findings' },
] as const;

const about: About = { label: '表5违规事项' };

/** What the rows of breaches come to, by the counts that are recorded; and whether counts and remarks agree. */
export const breaches: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.x.t5-vs-violations-result',
    {
      general_findings: grounds.number('general_findings'),
      serious_findings: grounds.number('serious_findings'),
      grave_findings: grounds.number('grave_findings'),
    },
    { ...about, where: any(...KINDS.map(({ found }) => filled(grounds.number(found)))) },
  ),
  ...KINDS.map(({ row, remark, found }) =>
    ask(
      f,
      'zj-2026-forms.x.t5-breach-recorded',
      { remark: f.text(remark), findings: grounds.number(found), breach: word(row) },
      { label: `表5“${row}”` },
    ),
  ),
];
