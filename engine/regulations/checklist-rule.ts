import { pass, verdict } from './answer.js';
import type { Attestation, ChecklistItem, RequiredDocument } from './checklist.js';
import { defineRule, type Rule } from './define-rule.js';
import { boolean, sparseListOf, text } from './input.js';
import { normaliseName } from './normalise-name.js';
import { since } from './parameter.js';

/** The words that the items' messages use for a yes and a no. */
const said = (yes: boolean): string => (yes ? '是' : '否');

/** A checklist item as a rule, so that it is evaluated, cited and reported like any other provision. */
export const ruleOfChecklistItem = (item: ChecklistItem): Rule =>
  item.kind === 'attestation' ? ruleOfAttestation(item) : ruleOfRequiredDocument(item);

/** Asks `confirmed` of what must be so, and `occurred` of what must not have happened. */
function ruleOfAttestation(item: Attestation): Rule {
  const expected = item.expected === 'yes';
  const answer = { description: item.message.split('：')[0] ?? item.message };
  const judge = (yes: boolean) => verdict(yes === expected, { actual: said(yes), limit: said(expected) });
  return expected
    ? defineRule({
        ...commonOf(item),
        inputs: { confirmed: boolean(answer) },
        parameters: {},
        check: ({ confirmed }) => judge(confirmed),
      })
    : defineRule({
        ...commonOf(item),
        inputs: { occurred: boolean(answer) },
        parameters: {},
        check: ({ occurred }) => judge(occurred),
      });
}

function ruleOfRequiredDocument(item: RequiredDocument): Rule {
  return defineRule({
    ...commonOf(item),
    inputs: {
      documents_present: sparseListOf(text({ description: '材料名称' }), {
        description: '已提交的材料名称清单',
      }),
    },
    parameters: { required_documents: since(item.provision.instrument.effective, item.documents, '份') },
    check({ documents_present }, { required_documents }) {
      const present = new Set(documents_present.map((one) => normaliseName(one ?? '')));
      const missing = required_documents.filter((one) => !present.has(normaliseName(one)));
      const limit = required_documents.join('、');
      return missing.length === 0 ? pass({ limit }) : verdict(false, { actual: missing.join('、'), limit });
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
