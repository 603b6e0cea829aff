import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { allCommands } from '../../engine/cli/all-commands.js';
import { run } from '../../engine/cli/run.js';
import { streamTerminal } from '../../engine/cli/terminal.js';

export interface Answer {
  /** 0 done, 1 violations, 2 wrong use or unusable input, 3 failure. */
  readonly code: number;
  /** What the command answered. */
  readonly results: string;
  /** What it said beside: errors and progress. */
  readonly messages: string;
}

/** Runs one command line in this process, on real files. */
export async function banbiao(...words: readonly string[]): Promise<Answer> {
  let [results, messages] = ['', ''];
  const terminal = streamTerminal(
    { write: (text: string) => (results += text) },
    { write: (text: string) => (messages += text) },
    words.includes('--quiet'),
  );
  const code = await run(allCommands, words, terminal, { version: '0.0.0' });
  return { code, results, messages };
}

/** A folder of the suite's own, removed when the suite is done. */
export function suiteFolder(): (...names: readonly string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (...names) => join(folder, ...names);
}

/** The object that a command answered with `--json`. */
export const answered = ({ results }: Answer): Record<string, unknown> =>
  JSON.parse(results) as Record<string, unknown>;
