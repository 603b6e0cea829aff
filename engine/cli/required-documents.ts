import type { RequiredDocument } from '../bureau/index.js';
import { fullTitle } from '../regulations/index.js';
import { kitChecklist } from '../../templates/index.js';

/** The documents that the instruments of a kit require, each with the provision that does. */
export function requiredDocuments(kit: string): RequiredDocument[] {
  return kitChecklist(kit).flatMap((item) => {
    if (item.kind !== 'document-required') return [];
    const { instrument, article, quote, scope } = item.provision;
    const document = fullTitle(instrument);
    const place = scope === undefined ? article : `${article}（${scope}）`;
    return item.documents.map((name) => ({ name, provision: { document, place, quote } }));
  });
}
