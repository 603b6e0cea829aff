import { ruledOut, type Condition, type Dossier } from '../form/index.js';
import { rule } from '../regulations/index.js';
import type { Forms } from './forms.js';

type Scopes = Pick<Forms, 'kitScopes'>;

/** What must hold for an item of a kit's checklist to concern who fills in; nothing where no entry tells. */
export function conditionsOf({ kitScopes }: Scopes, kit: string, item: string): readonly Condition[] {
  const scope = rule(item)?.provision.scope;
  return (scope === undefined ? undefined : kitScopes[kit]?.[scope]) ?? [];
}

/** Whether an item of the checklist concerns who filled in, by what is entered; it does unless an entry says otherwise. */
export const isConcerned = (forms: Scopes, dossier: Dossier, item: string): boolean =>
  !conditionsOf(forms, dossier.kit, item).some((one) => ruledOut(one, dossier));
