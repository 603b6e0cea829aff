import { countFindings, turnsOf, type FindingCounts } from '../../engine/check/index.js';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import type { Language } from '../../engine/core/messages/message.js';
import { checkWorkbook, institutionOf } from '../../engine/library/index.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { sortFindings, type SortedFindings } from './cards.js';
import { labelAt } from './section-entries.js';
import { product } from './product.js';
import { saidInWords } from './said-in-words.js';

const turnOf = turnsOf(product.registry);

export interface HandInQuestion {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly language: Language;
}

/** What a desk will find of a workbook once it has it. */
export type HandInAnswer =
  | {
      readonly kind: 'checked';
      readonly kit: string;
      readonly title: string;
      readonly institution: string;
      readonly counts: FindingCounts;
      readonly sorted: SortedFindings;
    }
  | { readonly kind: 'unreadable'; readonly sentences: readonly string[] };

/** Checks a workbook as the desk does after it was handed in: for submission, by the rules alone. */
export function handInCheck({ bytes, fileName, language }: HandInQuestion): HandInAnswer {
  try {
    const read = readWorkbook(bytes, product.registry, { compression: portableCompression, file: fileName });
    const { kit, dossier, result } = checkWorkbook(product, fileName, read, {
      mode: 'final',
      language,
      context: {},
    });
    return {
      kind: 'checked',
      kit,
      title: product.registry.kits.get(kit)?.title ?? kit,
      institution: institutionOf(dossier, product.registry),
      counts: countFindings(result.findings),
      sorted: sortFindings(result.findings, labelAt, turnOf),
    };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const sentences = error.diagnostics.map((one) => saidInWords(one, language));
    return { kind: 'unreadable', sentences };
  }
}
