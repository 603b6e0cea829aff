import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printerFrom } from '../../engine/node/printer-setting.js';
import { sampleFiles } from '../../engine/cli/sample-files.js';
import { samples } from '../../samples/index.js';

const kept = join(import.meta.dirname, '../../samples');
const ADVICE = 'what is kept is out of date: npm run samples';
const printer = printerFrom({ fonts: 'bundled', archive: false, engine: 'typst', own: new Map() });

describe('the kept files of every sample (npm run samples)', () => {
  it.each(samples())('$id are what it gives today, byte for byte', async (sample) => {
    const { files } = await sampleFiles(sample, printer);
    const names = files.map(({ keptAs }) => keptAs).sort();
    expect(readdirSync(join(kept, sample.id)).sort(), ADVICE).toEqual(names);
    const changed = files.filter(
      ({ keptAs, bytes }) => Buffer.compare(bytes, readFileSync(join(kept, sample.id, keptAs))) !== 0,
    );
    expect(
      changed.map(({ keptAs }) => keptAs),
      ADVICE,
    ).toEqual([]);
  });

  it('stand for samples that there are', () => {
    const folders = readdirSync(kept, { withFileTypes: true }).filter((one) => one.isDirectory());
    const known = ['pictures', 'programs', ...samples().map(({ id }) => id)];
    expect(folders.map(({ name }) => name).sort()).toEqual(known.sort());
  });
});
