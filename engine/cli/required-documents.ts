import type { RequiredDocument } from '../bureau/index.js';
import { kitChecklist } from '../../templates/index.js';

/** The documents that the instruments of a kit require, each with the provision that does. */
export function requiredDocuments(kit: string): RequiredDocument[] {
  return kitChecklist(kit).flatMap((item) => {
    if (item.kind !== 'document-required') return [];
    const { instrument, article, quote, scope } = item;
    const document = instrument.number
      ? `《${instrument.title}》（${instrument.number}）`
      : `《${instrument.title}》`;
    const place = scope === undefined || scope.startsWith('无') ? article : `${article}（${scope}）`;
    return item.documents.map((name) => ({ name, provision: { document, place, quote } }));
  });
}
