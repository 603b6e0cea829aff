import { rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Diagnostic } from '../../core/diagnostic.js';
import { isFolder, makeFolder } from '../../node/disk.js';
import { allCommands } from '../all-commands.js';
import type { ExitCode } from '../command.js';
import { version } from '../program-name.js';
import { run } from '../run.js';
import type { Terminal } from '../terminal.js';
import type { DropStep } from './drop-work.js';

/** What says that a folder holds nothing for a kit; everything else that stops a collection is a failure. */
const NOTHING_FOUND: ReadonlySet<string> = new Set(['collect.nothing', 'batch.no-workbooks']);

/** More results than these are shown by the folder that they lie in. */
const OPENED_ONE_BY_ONE = 3;

/** A terminal that keeps messages back until it is known whether they matter. */
function holding(terminal: Terminal): Terminal & { release(): void } {
  const held: string[] = [];
  return {
    line: (text) => void held.push(text),
    message: (text) => void held.push(text),
    progress: (text) => {
      terminal.progress(text);
    },
    release() {
      for (const text of held) terminal.line(text);
    },
  };
}

/**
 * Runs command lines one after the other. An optional one that finds nothing is passed over in silence; one that fails
 * says why, like every other.
 * @param open shows a result that was made.
 */
export async function runDropSteps(
  steps: readonly DropStep[],
  terminal: Terminal,
  open: (path: string) => void,
): Promise<ExitCode> {
  let worst: ExitCode = 0;
  let found = false;
  const results: string[] = [];
  for (const { words, result, optional = false } of steps) {
    const one = holding(terminal);
    const refusals: Diagnostic[] = [];
    const refused = (diagnostics: readonly Diagnostic[]) => void refusals.push(...diagnostics);
    const folder = optional ? dirname(result) : undefined;
    const isNew = folder !== undefined && !(await isFolder(folder));
    if (isNew) await makeFolder(folder);
    const code = await run(allCommands, words, one, { version, refused });
    // One that holds a result already is not empty, and stays.
    if (isNew && code >= 2) await rmdir(folder).catch(() => undefined);
    if (optional && refusals.length > 0 && refusals.every((each) => NOTHING_FOUND.has(each.code))) continue;
    found = true;
    one.release();
    if (code > worst) worst = code;
    if (code < 2) results.push(result);
  }
  if (!found) {
    terminal.line('文件夹里没有可以汇总的工作簿。');
    return 2;
  }
  const shown = results.length > OPENED_ONE_BY_ONE ? new Set(results.map((one) => dirname(one))) : results;
  for (const one of shown) open(one);
  return worst;
}
