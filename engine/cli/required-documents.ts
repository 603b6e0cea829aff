import type { RequiredDocument } from '../bureau/index.js';
import { fullTitle } from '../regulations/index.js';
import type { Dossier } from '../form/index.js';
import { isConcerned } from '../library/index.js';
import { forms, kitChecklist } from '../../templates/index.js';

/** The documents that the instruments of a kit require of whoever filled it in, each with the provision that does. */
export function requiredDocuments(dossier: Dossier): RequiredDocument[] {
  return kitChecklist(dossier.kit).flatMap((item) => {
    if (item.kind !== 'document-required' || !isConcerned(forms, dossier, item.id)) return [];
    const { instrument, article, quote, scope } = item.provision;
    const document = fullTitle(instrument);
    const place = scope === undefined ? article : `${article}（${scope}）`;
    return item.documents.map((name) => ({ name, provision: { document, place, quote } }));
  });
}
