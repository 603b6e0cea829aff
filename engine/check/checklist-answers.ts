import type { Place } from '../core/diagnostic.js';
import { checklists, fullTitle, type RuleId } from '../regulations/index.js';
import type { Finding } from './finding.js';

/** What a person answered to attestations and required documents, by id; unanswered items are absent. */
export type ChecklistAnswers = Readonly<
  Record<string, { readonly answer: 'yes' | 'no' | 'not-applicable'; readonly place?: Place }>
>;

/** A finding for every item that was answered with no. */
export function answerFindings(answers: ChecklistAnswers): Finding[] {
  return Object.entries(answers).flatMap(([id, { answer, place }]) => {
    const item = checklists.get(id);
    if (!item || answer !== 'no') return [];
    const { provision, message, remedy, severity } = item;
    const { instrument, article, quote } = provision;
    return [
      {
        code: id as RuleId,
        kind: 'regulation',
        level: severity,
        message,
        actual: '否',
        permitted: '是',
        remedy,
        places: place ? [place] : [],
        citations: [{ rule: id as RuleId, instrument: fullTitle(instrument), article, quote }],
        readings: [],
        notes: [],
      } as const,
    ];
  });
}
