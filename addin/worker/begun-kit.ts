import { carriedLines, carryOver } from '../../engine/bureau/index.js';
import { parseCalendarDay } from '../../engine/core/calendar-day.js';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import type { Language } from '../../engine/core/messages/message.js';
import { kitSheets } from '../../engine/library/index.js';
import { portableCompression as compression } from '../../engine/ooxml/index.js';
import { editsBetween, patchWorkbook, readWorkbook } from '../../engine/workbook/index.js';
import { product } from './product.js';
import { saidInWords } from './said-in-words.js';

export interface BeginQuestion {
  /** Last year's workbook. */
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The blank workbook of the kit that is begun. */
  readonly blank: Uint8Array;
  /** The day of the new form, `2026-03-01`; without it ages stay as they are. */
  readonly on: string;
  readonly language: Language;
}

export type BegunKit =
  | { readonly kind: 'begun'; readonly bytes: Uint8Array; readonly lines: readonly string[] }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

/** A blank workbook with the institution, its people and its premises of last year's. */
export function beginKit({ bytes, fileName, blank, on, language }: BeginQuestion): BegunKit {
  try {
    const { registry } = product;
    const last = readWorkbook(bytes, registry, { compression, file: fileName });
    const before = readWorkbook(blank, registry, { compression }).dossier;
    const day = parseCalendarDay(on);
    const carried = carryOver(last.dossier, before.kit, registry, day);
    const patched = patchWorkbook(blank, registry, editsBetween(before, carried.dossier, registry), {
      compression,
      file: fileName,
      built: (dossier, ...asked) => {
        const kit = registry.kits.get(dossier.kit);
        return kit ? kitSheets(product, kit, dossier, ...asked) : [];
      },
    });
    const lines = carriedLines(carried, { on: day, sheets: last.foreignSheets })[language];
    return { kind: 'begun', bytes: patched.bytes, lines };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const sentences = error.diagnostics.map((one) => saidInWords(one, language));
    return { kind: 'refused', sentences };
  }
}
