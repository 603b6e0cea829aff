import { checkDossier } from '../check/index.js';
import { designOf, type CheckedBy, type Design, type DesignDefinition } from '../design/index.js';
import type { Language } from '../core/messages/message.js';
import { withComputed, type EntryPath } from '../form/index.js';
import type { RuleContext } from '../regulations/index.js';
import type { ReadWorkbook } from '../workbook/index.js';
import type { CheckedWorkbook } from './check-workbook.js';
import type { Forms } from './forms.js';

/** A check before submission of changed entries, by the figures of the workbook. */
export const checkedBy =
  ({ registry, factsOf }: Forms, context: RuleContext): CheckedBy =>
  (dossier) => {
    const filled = withComputed(dossier, registry);
    return checkDossier({ dossier: filled, registry, facts: factsOf(filled), mode: 'final', context })
      .findings;
  };

/** What the assistant knows of the forms of a kit; `undefined` of kits for which there is none. */
export function designDefinition({ registry, designs }: Forms, kit: string): DesignDefinition | undefined {
  const ids = registry.kits.get(kit)?.forms ?? [];
  return designs.find(({ form }) => ids.includes(form.id));
}

/** 设计测算 of a checked workbook, by the same day and figures; `undefined` of kits that have none. */
export function designWorkbook(
  forms: Forms,
  { kit, dossier, context }: Pick<CheckedWorkbook, 'kit' | 'dossier' | 'context'>,
  read?: Pick<ReadWorkbook, 'locate'>,
  language: Language = 'zh',
): Design | undefined {
  const definition = designDefinition(forms, kit);
  if (!definition) return undefined;
  const check = checkedBy(forms, context);
  if (!read) return designOf({ definition, dossier, check, context, language });
  // Rows of a roster stand below each other: where the first is, there is room for more.
  const writable = (path: EntryPath): boolean =>
    read.locate('field' in path ? path : { ...path, row: 0 }) !== undefined;
  return designOf({ definition, dossier, check, context, language, writable });
}
