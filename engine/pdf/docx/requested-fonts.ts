import type { Compression } from '../../core/ports.js';
import { openZip } from '../../ooxml/index.js';

const SLOTS = ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'];

/** Every family that a DOCX names anywhere, without reading the document itself. @throws DiagnosticError `package.*` */
export function requestedFonts(docx: Uint8Array, compression: Compression): readonly string[] {
  const zip = openZip(docx, compression);
  const families = new Set<string>();
  for (const name of zip.names) {
    if (!/^word\/[^_].*\.xml$/.test(name)) continue;
    zip.scan(name, {
      open(element, attributes) {
        if (element === 'rFonts') for (const slot of SLOTS) add(families, attributes[slot]);
        if (['latin', 'ea', 'font'].includes(element)) add(families, attributes['typeface']);
      },
    });
  }
  return [...families];
}

function add(families: Set<string>, family: string | undefined): void {
  if (family) families.add(family);
}
