/*
 * Which workbooks of a folder break a rule, and where? Prints one line for each finding of a provision.
 *
 *   node check-a-folder.ts FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBanbiao } from 'banbiao';
import { forms } from 'banbiao/forms';
import { nodePlatform } from 'banbiao/node';

const banbiao = createBanbiao({ forms, platform: nodePlatform() });
const [folder = '.'] = process.argv.slice(2);

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.xlsx')) continue;
  const workbook = banbiao.open(readFileSync(join(folder, name)), name);
  for (const { kind, level, message, places, citations } of banbiao.check(workbook).findings) {
    if (kind !== 'regulation' || level !== 'violation') continue;
    const [place, citation] = [places[0], citations[0]];
    console.log(
      `${name} ${place?.sheet ?? ''}!${place?.cell ?? ''} ${message} ${citation?.instrument ?? ''} ${citation?.article ?? ''}`,
    );
  }
}
