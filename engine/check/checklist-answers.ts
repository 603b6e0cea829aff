import type { Place } from '../core/diagnostic.js';
import { checklists, fullTitle, type ChecklistItem, type RuleId } from '../regulations/index.js';
import type { Finding } from './finding.js';

/** What a person answered to attestations and required documents, by id; unanswered items are absent. */
export type ChecklistAnswers = Readonly<
  Record<string, { readonly answer: 'yes' | 'no' | 'not-applicable'; readonly place?: Place }>
>;

const WORDS = { yes: '是', no: '否' } as const;

/** What an item states: 表1已加盖机构公章, or of what must not be so: 存在“乱收费”的情况. */
export const statementOf = (item: ChecklistItem): string =>
  item.kind === 'document-required'
    ? `已提交${item.documents.join('、')}`
    : (item.message.split('：填报为{actual}')[0] ?? item.message);

/** The answer that keeps the provision. */
export const answerAskedFor = (item: ChecklistItem): 'yes' | 'no' =>
  item.kind === 'attestation' ? item.expected : 'yes';

/** A finding for every item that was answered against what its provision asks. */
export function answerFindings(answers: ChecklistAnswers): Finding[] {
  return Object.entries(answers).flatMap(([id, { answer, place }]) => {
    const item = checklists.get(id);
    if (!item || answer === 'not-applicable' || answer === answerAskedFor(item)) return [];
    const { provision, remedy, severity } = item;
    const { instrument, article, quote } = provision;
    const [actual, permitted] = [WORDS[answer], WORDS[answerAskedFor(item)]];
    return [
      {
        code: id as RuleId,
        kind: 'regulation',
        level: severity,
        message: `${statementOf(item)}：答的是“${actual}”，应为“${permitted}”。`,
        actual,
        permitted,
        remedy,
        places: place ? [place] : [],
        citations: [{ rule: id as RuleId, instrument: fullTitle(instrument), article, quote }],
        readings: [],
        notes: [],
      } as const,
    ];
  });
}
