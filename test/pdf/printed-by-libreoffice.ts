import { fontLibrary } from '../../engine/node/font-library.js';
import { libreofficeFonts } from '../../engine/node/libreoffice-fonts.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { requestedFonts } from '../../engine/pdf/index.js';
import { convertedByLibreOffice, oneOfEach } from '../set-up/converted-by-libreoffice.js';

/** Word documents as LibreOffice prints or saves them, with the bundled fonts. */
export async function printedByLibreOffice(
  documents: ReadonlyMap<string, Uint8Array>,
  format: 'pdf' | 'docx' = 'pdf',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const library = await fontLibrary('bundled');
  const families = new Map(
    [...documents].map(([name, docx]) => [name, [...requestedFonts(docx, zlibCompression)]]),
  );
  const configurationFor = async (names: readonly string[]): Promise<string> =>
    (await libreofficeFonts(names, library)).configuration;
  const dependsOn = new Map<string, string>();
  for (const [name, own] of families) dependsOn.set(name, await configurationFor(own));
  const all = [...new Set([...families.values()].flat())];
  const to = format === 'pdf' ? 'pdf' : 'docx:MS Word 2007 XML';
  return oneOfEach(
    convertedByLibreOffice(documents, { from: 'docx', to, dependsOn, fonts: await configurationFor(all) }),
  );
}
