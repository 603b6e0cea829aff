import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { entriesOf, factRecord, given, type SourcedValue } from '../sourced-value.js';

const FORM = 'urumqi-base-assessment';
const ROWS = [
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
] as const;

/** What the self-assessment says: every score within its item and attainable, and their sum. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const { field } = entriesOf(dossier, FORM);
  const scores = ROWS.map((row) => field(`${row}_self_score`));
  const whole: SourcedValue = {
    value: scores.some((score) => score.value === undefined) ? undefined : scores.map((score) => score.value),
    entries: scores.flatMap((score) => score.entries),
  };
  return [
    factRecord(
      { subject: 'score-sheet', rules: ['wlmq-base.item-max', 'wlmq-base.total'], label: '考核评估自评' },
      { scores: whole, total: field('total_self_score') },
    ),
    ...scores.map((score, index) =>
      factRecord(
        { subject: 'score-sheet', rules: ['wlmq-base.item-attainable'], label: '考核评估自评' },
        { item_no: given(index + 1), score },
      ),
    ),
  ];
}
