import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../engine/node/sha256.js';
import { bundled } from '../set-up/program-bundle.js';
import { banbiao, suiteFolder } from './command-line.js';

const at = suiteFolder();
const MAIN = bundled('engine/cli/main.ts');
const KILL = pathToFileURL(join(import.meta.dirname, 'kill-while-writing.mjs')).href;
const LONG = import.meta.env.MODE === 'long';
/** After how many shares of all its bytes a command is killed, and which of them are tried: all with `npm run test:kills`. */
const sharesOf = (name: string): number => (name === 'patch' ? 20 : 10);
const momentsOf = (name: string): number[] =>
  LONG ? Array.from({ length: sharesOf(name) }, (_, index) => index) : [5];

const commands: Readonly<Record<string, readonly string[]>> = {
  render: ['render', at('filled.xlsx'), '-o', 'OUT', '--docx'],
  collect: ['collect', at('inbox'), '--into', 'hz-hybrid-project-list', '-o', 'OUT/all.xlsx', '--docx'],
  package: ['package', at('order.xlsx'), '-o', 'OUT/package.zip'],
  fill: ['fill', 'hz-hybrid', at('data.json'), '-o', 'OUT/filled.xlsx'],
  patch: ['fill', 'hz-hybrid', at('data.json'), '--into', at('blank.xlsx'), '-o', 'OUT/patched.xlsx'],
  merge: ['merge', at('filled.xlsx'), at('blank.xlsx'), '-o', 'OUT/merged.xlsx'],
  upgrade: ['upgrade', at('filled.xlsx'), '-o', 'OUT/upgraded.xlsx'],
};

/** Runs a command to its end. */
async function done(...words: readonly string[]): Promise<void> {
  expect((await banbiao(...words, '--quiet')).code).toBe(0);
}

interface Run {
  readonly signal: string | null;
  readonly log: Readonly<Record<string, unknown>>;
}

/** Runs a command, killed after so many bytes, in a folder. */
async function run(name: string, folder: string, bytes?: number): Promise<Run> {
  const log = `${folder}.json`;
  const words = (commands[name] ?? []).map((word) => word.replace(/^OUT/, folder));
  const child = spawn(process.execPath, ['--import', KILL, MAIN, ...words, '--quiet'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      BANBIAO_KILL_LOG: log,
      ...(bytes === undefined ? {} : { BANBIAO_KILL_AT: String(bytes) }),
    },
  });
  const signal = await new Promise<string | null>((resolve) =>
    child.once('exit', (_, given) => resolve(given)),
  );
  return { signal, log: JSON.parse(readFileSync(log, 'utf8')) as Run['log'] };
}

/** What a user sees in a folder: temporary files bear a point before their names. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => [entry.name, sha256(new Uint8Array(readFileSync(join(entry.parentPath, entry.name))))]),
  );

/** What an earlier run left: of a collection a workbook that it goes on with, of others anything. */
const previousOf = (command: string, file: string): Uint8Array =>
  command === 'collect' && file.endsWith('.xlsx')
    ? new Uint8Array(readFileSync(at('earlier.xlsx')))
    : new TextEncoder().encode('what an earlier run left');

beforeAll(async () => {
  mkdirSync(at('inbox'));
  await done('new', 'hz-hybrid', '--sample', '-o', at('filled.xlsx'));
  await done('new', 'hz-hybrid', '-o', at('blank.xlsx'));
  await done('new', 'hz-hybrid-list', '-o', at('earlier.xlsx'));
  await done('new', 'zj-order', '--sample', '-o', at('order.xlsx'));
  writeFileSync(at('inbox', 'one.xlsx'), readFileSync(at('filled.xlsx')));
  await done('export', at('filled.xlsx'), '-o', at('data.json'));
}, 1_800_000);

describe.each(Object.keys(commands))('%s, killed amid a write', (name) => {
  let total = 0;
  let whole: Record<string, string> = {};

  beforeAll(async () => {
    mkdirSync(at(`${name}-whole`));
    const { signal, log } = await run(name, at(`${name}-whole`));
    total = Number(log['total']);
    whole = filesIn(at(`${name}-whole`));
    expect(signal).toBeNull();
    expect(Object.keys(whole)).not.toEqual([]);
  }, 1_800_000);

  it.each(momentsOf(name))(
    'in its share number %i leaves the previous file or the whole new one',
    async (share) => {
      const folder = at(`${name}-${String(share)}`);
      mkdirSync(folder);
      for (const file of Object.keys(whole)) writeFileSync(join(folder, file), previousOf(name, file));
      const { signal, log } = await run(name, folder, Math.floor((total * (share + 0.5)) / sharesOf(name)));
      expect(signal).toBe('SIGKILL');
      // It was writing: of this write a part is on the disk, and the rest is not.
      expect(log).toMatchObject({ file: expect.stringContaining(folder), part: expect.any(Number) });
      expect(Number(log['part'])).toBeLessThan(Number(log['length']));
      for (const [file, digest] of Object.entries(filesIn(folder)))
        expect([file, digest === sha256(previousOf(name, file)) || digest === whole[file]]).toEqual([
          file,
          true,
        ]);
      expect(Object.keys(filesIn(folder)).sort()).toEqual(Object.keys(whole).sort());
      if (LONG && share === 5) {
        expect((await run(name, folder)).signal).toBeNull();
        expect(filesIn(folder)).toEqual(whole);
      }
      rmSync(folder, { recursive: true });
    },
    1_800_000,
  );
});
