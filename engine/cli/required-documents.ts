import type { RequiredDocument } from '../batch/index.js';
import { checklists } from '../regulations/index.js';
import { kitInstruments } from '../../templates/index.js';

/** The documents that the instruments of a kit require, each with the provision that does. */
export function requiredDocuments(kit: string): RequiredDocument[] {
  const instruments = kitInstruments[kit] ?? [];
  return [...checklists.values()].flatMap((item) => {
    if (item.kind !== 'document-required' || !instruments.includes(item.instrument.id)) return [];
    const { instrument, article, quote, scope } = item;
    const document = instrument.number
      ? `《${instrument.title}》（${instrument.number}）`
      : `《${instrument.title}》`;
    const place = scope === undefined || scope.startsWith('无') ? article : `${article}（${scope}）`;
    return item.documents.map((name) => ({ name, provision: { document, place, quote } }));
  });
}
