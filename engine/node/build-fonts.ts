/**
 * `npm run fonts`: makes the fonts that come with the program anew from their sources (see font-sources.ts). Takes the
 * npm registry or npm's cache and some minutes.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FOLDER } from './font-bundled.js';
import { buildFonts } from './font-build.js';

const folder = join(import.meta.dirname, '../..', FONT_FOLDER);
const files = await buildFonts();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, contents] of files) {
  writeFileSync(join(folder, name), contents);
  console.log(`${name}  ${contents.length}`);
}
