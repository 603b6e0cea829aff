import { ask, records, type Binding } from '../../engine/bindings/index.js';
import { checklists, firstOf, orElse, word, type RuleId } from '../../engine/regulations/index.js';
import { audited, f } from './applicant.js';

/** The boxes of 十一、申报材料清单, and the provisions that require the documents. */
const MATERIALS: Readonly<Record<string, RuleId>> = {
  material_application_form: 'zj-2011-03.s5.1.application-form',
  material_license: 'zj-2011-03.s5.2.school-licence',
  material_legal_person_certificate: 'zj-2011-03.s5.2.legal-person-certificate',
  material_head_id: 'zj-2011-03.s5.2.leader-id-card',
  material_approval_document: 'zj-2011-03.s5.2.approval-document',
  material_school_conditions: 'zj-2011-03.s5.3.conditions',
  material_faculty: 'zj-2011-03.s5.3.teachers',
  material_organization: 'zj-2011-03.s5.3.organisation-rules',
  material_advantages: 'zj-2011-03.s5.3.advantage',
  material_achievements: 'zj-2011-03.s5.3.results',
};

/** A box that is ticked says that the documents of its provision are there. */
export const documents: readonly Binding[] = Object.entries(MATERIALS).map(([box, id]) => {
  const item = checklists.get(id);
  const required = item?.kind === 'document-required' ? item.documents : [];
  const present = (document: string) => firstOf([[orElse(f.truth(box), false), word(document)]], word(''));
  return ask(
    f,
    id,
    { documents_present: records(...required.map((one) => ({ value: present(one) }))) },
    audited,
  );
});
