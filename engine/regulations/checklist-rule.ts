import type { Attestation, ChecklistItem, RequiredDocument } from './checklist.js';
import { allMet, normalised, not, occursIn } from './decision/index.js';
import { defineRule, type Rule } from './define-rule.js';
import { boolean, sparseListOf, text } from './input.js';
import { since } from './parameter.js';

/** A checklist item as a rule, so that it is evaluated, cited and reported like any other provision. */
export const ruleOfChecklistItem = (item: ChecklistItem): Rule =>
  item.kind === 'attestation' ? ruleOfAttestation(item) : ruleOfRequiredDocument(item);

/** Asks `confirmed` of what must be so, and `occurred` of what must not have happened. */
function ruleOfAttestation(item: Attestation): Rule {
  const answer = { description: item.message.split('：')[0] ?? item.message };
  return item.expected === 'yes'
    ? defineRule({
        ...commonOf(item),
        states: answer.description,
        inputs: { confirmed: boolean(answer) },
        parameters: {},
        decide: ({ confirmed }) => ({ holds: confirmed, actual: confirmed, permitted: '是' }),
      })
    : defineRule({
        ...commonOf(item),
        inputs: { occurred: boolean(answer) },
        parameters: {},
        decide: ({ occurred }) => ({ holds: not(occurred), actual: occurred, permitted: '否' }),
      });
}

function ruleOfRequiredDocument(item: RequiredDocument): Rule {
  return defineRule({
    ...commonOf(item),
    states: `已附${item.documents.join('、')}`,
    inputs: {
      documents_present: sparseListOf(text({ description: '材料名称' }), {
        description: '已提交的材料名称清单',
      }),
    },
    parameters: { required_documents: since(item.provision.instrument.effective, item.documents, '份') },
    decide({ documents_present }, { required_documents }) {
      const documents = [...required_documents];
      const present = normalised(documents_present.value);
      return allMet(
        documents,
        documents.map((one) => occursIn(documents_present, present, normalised(one))),
      );
    },
  });
}

const commonOf = ({ sameAs, id, provision, subject, severity, message, remedy }: ChecklistItem) => ({
  id,
  provision,
  kind: 'computable' as const,
  subject,
  severity,
  message,
  remedy,
  ...(sameAs === undefined ? {} : { relations: sameAs.map((one) => ({ id: one, relation: 'same-as' })) }),
});
