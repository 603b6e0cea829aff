import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { OutputFolder } from '../../node/batch-output.js';
import { sha256 } from '../../node/sha256.js';
import { RECORDS, recordName } from './batch-setting.js';
import { removeStale } from './workbook-work.js';

/**
 * Removes what earlier runs wrote for workbooks that are no longer there, so that the results are those of the
 * workbooks that are. What somebody changed since stays.
 * @param stems names, without ending, of what this run wrote.
 */
export async function removeOrphans(
  output: OutputFolder,
  folder: string,
  stems: ReadonlySet<string>,
): Promise<void> {
  const names = await readdir(join(folder, RECORDS), { recursive: true }).catch(() => []);
  for (const name of names.map((one) => one.split(sep).join('/')).sort()) {
    const stem = /^(.+)\.json$/.exec(name)?.[1];
    if (stem === undefined || stems.has(stem)) continue;
    const record = await output.read(recordName(stem));
    if (record === undefined) continue;
    await removeStale(output, stem, new Set());
    await output.removeIfUnchanged(recordName(stem), sha256(record));
  }
}
