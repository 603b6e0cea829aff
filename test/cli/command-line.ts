import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { allCommands } from '../../engine/cli/all-commands.js';
import { run } from '../../engine/cli/run.js';
import { streamTerminal } from '../../engine/cli/terminal.js';
import { bundled } from '../set-up/program-bundle.js';

export interface Answer {
  /** 0 done, 1 violations, 2 wrong use or unusable input, 3 failure. */
  readonly code: number;
  /** What the command answered. */
  readonly results: string;
  /** What it said beside: errors and progress. */
  readonly messages: string;
}

/**
 * Under `npm run test:bundle` the suites ask the program as it is shipped, in processes of its own. Scripts that take
 * pictures run without Vite, which gives the modes.
 */
const asShipped = (import.meta.env as ImportMetaEnv | undefined)?.MODE === 'bundle';

/** Runs one command line on real files: from source in this process, or as it is shipped. */
export const banbiao = (...words: readonly string[]): Promise<Answer> =>
  asShipped ? bundledAnswer(words) : sourceAnswer(words);

function bundledAnswer(words: readonly string[]): Promise<Answer> {
  const child = spawn(process.execPath, [bundled('engine/cli/main.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [results, messages] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (results += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (messages += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, results, messages });
    });
  });
}

async function sourceAnswer(words: readonly string[]): Promise<Answer> {
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
