/** `npm run samples`: keeps what every sample gives in samples/<id>/, for readers, and to see every change of it. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samples } from '../../samples/index.js';
import { makeFolder } from '../node/disk.js';
import { printerFrom } from '../node/printer-setting.js';
import { sampleFiles } from './sample-files.js';

const folder = join(import.meta.dirname, '../../samples');
const printer = printerFrom({ fonts: 'bundled', archive: false, engine: 'typst', own: new Map() });

for (const sample of samples()) {
  const own = join(folder, sample.id);
  await rm(own, { recursive: true, force: true });
  await makeFolder(own);
  const { files } = await sampleFiles(sample, printer);
  for (const { keptAs, bytes } of files) await writeFile(join(own, keptAs), bytes);
}
