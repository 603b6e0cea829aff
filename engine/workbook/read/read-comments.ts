import type { Compression } from '../../core/ports.js';
import type { Place } from '../../core/diagnostic.js';
import type { UnplacedEntry } from '../build/unplaced-sheet.js';
import { openZip } from '../../ooxml/index.js';
import { workbookPart } from '../spreadsheet/open-workbook.js';
import { packageRelations } from '../spreadsheet/package-relations.js';
import { readWorkbookPart } from '../spreadsheet/read-workbook-part.js';

const LABEL = '批注';

/**
 * The comments on the sheets of these names, as texts with their cells.
 * @throws DiagnosticError when the workbook cannot be read
 */
export function readComments(
  bytes: Uint8Array,
  sheets: (name: string) => boolean,
  { compression, place = {} }: { readonly compression: Compression; readonly place?: Place },
): UnplacedEntry[] {
  const zip = openZip(bytes, compression, place);
  const part = workbookPart(zip);
  const relations = packageRelations(zip, part);
  return readWorkbookPart(zip, part).sheets.flatMap(({ name, relation }): UnplacedEntry[] => {
    const target = relations.get(relation)?.target;
    if (target === undefined || !zip.has(target) || !sheets(name)) return [];
    const own = [...packageRelations(zip, target).values()].filter(({ type }) => type === 'comments');
    return own.flatMap((comments) => {
      if (!zip.has(comments.target)) return [];
      const found: { cell: string; text: string }[] = [];
      let [phonetic, text] = [false, false];
      zip.scan(comments.target, {
        open(tag, attributes) {
          if (tag === 'comment') found.push({ cell: attributes['ref'] ?? '', text: '' });
          else if (tag === 'rPh') phonetic = true;
          else if (tag === 't') text = !phonetic;
        },
        text(part) {
          const last = found.at(-1);
          if (text && last) last.text += part;
        },
        close(tag) {
          if (tag === 'rPh') phonetic = false;
          else if (tag === 't') text = false;
        },
      });
      return found.flatMap(({ cell, text: said }) =>
        said.trim() === '' ? [] : [{ sheet: name, cell, label: LABEL, text: said.trim() }],
      );
    });
  });
}
