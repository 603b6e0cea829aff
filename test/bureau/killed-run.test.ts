import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { banbiao, suiteFolder, type Answer } from '../cli/command-line.js';
import { bureauFolder } from './bureau-folder.js';
import { allNames, digests, stateOf } from './folder-contents.js';
import { bundled } from '../set-up/program-bundle.js';

const path = suiteFolder();
/** Whether every moment is tried: `npm run test:kills`. */
const LONG = import.meta.env.MODE === 'long';
const FILES = LONG ? 24 : 8;
/**
 * When the run is killed: after so many of its records have been written, and a moment by chance. Twenty moments, all
 * of them by chance, with `npm run test:kills`.
 */
const MOMENTS = LONG ? Array.from({ length: 20 }, () => Math.floor(Math.random() * FILES)) : [3];
const CHANCE = 120;
const MAIN = bundled('engine/cli/main.ts');
const options = ['--docx', '--form', 'zj-table-4', '--jobs', '2', '--quiet'];

/** Kills a run in a process of its own as soon as it has written so many records, and waits until it is gone. */
async function killedAfter(records: number, output: string): Promise<string | null> {
  const words = ['render', path('in'), '-o', output, ...options];
  const child = spawn(process.execPath, [MAIN, ...words], {
    stdio: 'ignore',
  });
  const gone = new Promise<string | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  const reached = async (): Promise<boolean> => {
    for (;;) {
      if (child.exitCode !== null) return false;
      const names = namesIn(output);
      if (names.includes('.banbiao/state.txt') && recordsAmong(names).length >= records) return true;
      await wait(5);
    }
  };
  const soon = (await reached()) && records < FILES - 4;
  if (soon) await wait(Math.random() * CHANCE);
  child.kill('SIGKILL');
  const signal = await gone;
  // The workers notice that the channel is closed, and end.
  await wait(1000);
  return signal;
}

const namesIn = (folder: string): string[] => {
  try {
    return allNames(folder);
  } catch {
    return [];
  }
};
const recordsAmong = (names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith('检查数据/'));

describe('a run that was killed', () => {
  let undisturbed: Answer;
  beforeAll(async () => {
    await bureauFolder(path('in'), FILES);
    undisturbed = await banbiao('render', path('in'), '-o', path('undisturbed'), ...options);
  });

  it.each(MOMENTS.map((records, index) => ({ records, index })))(
    'after $records records leaves whole files only, and goes on to the same bytes',
    async ({ records, index }) => {
      const output = path(`killed-${index}`);
      expect(await killedAfter(records, output)).toBe('SIGKILL');
      const whole = digests(path('undisturbed'));
      const left = digests(output);
      for (const [name, digest] of Object.entries(left)) expect([name, digest]).toEqual([name, whole[name]]);
      expect(Object.keys(left).length).toBeLessThan(Object.keys(whole).length);
      expect(stateOf(output)).toMatch(/^banbiao-batch-1 [0-9a-f]{64}\n([0-9a-f]{64} [0-9a-f]{64}\n)*$/);
      const kept = stateOf(output).split('\n').length - 2;
      const answer = await banbiao('render', path('in'), '-o', output, ...options, '--resume', '--verbose');
      expect(answer.code).toBe(undisturbed.code);
      expect(answer.messages).not.toContain('batch.nothing-to-resume');
      expect(kept).toBeGreaterThanOrEqual(Math.max(0, records - 2));
      expect(digests(output)).toEqual(whole);
      expect(allNames(output).filter((name) => name.startsWith('.banbiao'))).toEqual(['.banbiao/state.txt']);
    },
  );

  it('lets no second run write at the same time', async () => {
    const output = path('taken');
    const words = ['check', path('in'), '-o', output, '--quiet'];
    const child = spawn(process.execPath, [MAIN, ...words], {
      stdio: 'ignore',
    });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    while (!namesIn(output).includes('.banbiao/state.txt')) await wait(5);
    const answer = await banbiao(...words, '--verbose');
    child.kill('SIGKILL');
    await gone;
    expect(answer).toMatchObject({ code: 2, messages: expect.stringContaining('[batch.running]') });
  });
});
