import { resolve } from 'node:path';
import { claimsOf, leadersLeft, type ClaimingFile, type LeaderLeft } from '../bureau/index.js';
import { DiagnosticError } from '../core/diagnostic.js';
import { withComputed } from '../form/index.js';
import type { LeaderDefinition } from '../design/index.js';
import { HandedInReader } from '../node/handed-in-file.js';
import { sha256 } from '../node/sha256.js';
import { zlibCompression } from '../node/zlib-compression.js';
import { rule as ruleById, type RuleContext } from '../regulations/index.js';
import { readWorkbook } from '../workbook/index.js';
import { registry } from '../../templates/index.js';
import { batchInputs } from './batch/batch-inputs.js';
import { disk } from './disk-of-command.js';
import { product } from './product.js';

export interface LeadersInFolder {
  readonly leaders: readonly LeaderLeft[];
  /** Workbooks that were read, the one that is asked about among them, and those that could not be. */
  readonly read: number;
  readonly unread: number;
}

/** What the leaders of a workbook may still lead, by what a folder holds beside it. @throws DiagnosticError */
export async function leadersInFolder(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  folder: string,
  { rule: id, figure, scope }: LeaderDefinition,
  context: RuleContext,
): Promise<LeadersInFolder> {
  const rule = ruleById(id);
  if (!rule) throw new RangeError(id);
  const rows: ClaimingFile[] = [claiming(file, bytes)];
  const reader = new HandedInReader(disk);
  let unread = 0;
  for (const one of (await batchInputs([folder], '')).workbooks) {
    if (resolve(one.path) === resolve(file)) continue;
    try {
      rows.push(claiming(one.name, (await reader.read(one)).bytes));
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      unread += 1;
    }
  }
  return { leaders: leadersLeft(rows, file, { rule, figure, scope }, context), read: rows.length, unread };
}

function claiming(file: string, bytes: Uint8Array): ClaimingFile {
  const read = readWorkbook(bytes, registry, { compression: zlibCompression, file });
  const dossier = withComputed(read.dossier, registry);
  return {
    file,
    kit: dossier.kit,
    contents: sha256(bytes),
    claims: claimsOf({
      file,
      dossier,
      registry,
      facts: product.factsOf(dossier),
      reading: read.diagnostics,
      locate: (path) => read.locate(path),
    }),
  };
}
