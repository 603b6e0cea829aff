import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FONT_FOLDER, readBundledFaceList } from '../../engine/node/font-bundled.js';
import { buildFonts } from '../../engine/node/font-build.js';

const folder = join(import.meta.dirname, '../..', FONT_FOLDER);

it('the fonts of the program are what their sources give today, byte for byte (npm run fonts)', async () => {
  const built = await buildFonts();
  const changed = [...built].filter(([name, contents]) => !readFileSync(join(folder, name)).equals(contents));
  expect(changed.map(([name]) => name)).toEqual([]);
  expect(built.size).toBeGreaterThan(readBundledFaceList().faces.length);
}, 3_600_000);
