import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { bundled } from '../set-up/program-bundle.js';
import { allNames, digests } from './folder-contents.js';

const at = suiteFolder();
const MAIN = bundled('engine/cli/main.ts');
/** Ten thousand with `npm run test:kills`. */
const LONG = import.meta.env.MODE === 'long';
const INBOX = LONG ? 10_000 : 100;
const LAWFUL = LONG ? 12 : 2;
const VANISHING = LONG ? 60 : 12;
const PATIENCE = 1_800_000;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a command as it is shipped; `meanwhile` may do something to its surroundings. */
async function run(
  words: readonly string[],
  { shell, meanwhile }: { readonly shell?: string; readonly meanwhile?: () => Promise<void> } = {},
): Promise<Ended> {
  const program = [process.execPath, MAIN, ...words];
  const child =
    shell === undefined
      ? spawn(process.execPath, program.slice(1))
      : spawn('sh', ['-c', `${shell}; exec "$@"`, 'sh', ...program]);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await meanwhile?.();
  return { code: await ended, said };
}

/** Runs a command where the process itself is not looked at. */
async function answer(words: readonly string[]): Promise<Ended> {
  const { code, results, messages } = await banbiao(...words);
  return { code, said: `${results}${messages}` };
}

/** One sentence that says what to do stands with every error. */
const advises = ({ said }: Ended): boolean => /错误 .*\n(?: {2}.*\n)* {2}怎样改：/.test(said);

beforeAll(async () => {
  mkdirSync(at('inbox'));
  expect((await answer(['new', 'zj-order', '--sample', '-o', at('order.xlsx')])).code).toBe(0);
  expect((await answer(['export', at('order.xlsx'), '-o', at('order.json')])).code).toBe(0);
  for (let number = 0; number < LAWFUL; number += 1)
    copyFileSync(at('order.xlsx'), at('inbox', `${String(number).padStart(2, '0')}.xlsx`));
}, PATIENCE);

describe('an inbox of very many files', () => {
  it(
    'is answered whole: every file is counted and listed, one that is no workbook stops nothing',
    async () => {
      mkdirSync(at('crowd'));
      for (let number = 0; number < INBOX; number += 1) {
        const file = at('crowd', `${String(number).padStart(5, '0')}.xlsx`);
        if (number % 100 === 0) copyFileSync(at('order.xlsx'), file);
        else writeFileSync(file, `no workbook: ${String(number)}`);
      }
      const { code, said } = await run(['check', at('crowd'), '-o', at('crowd-out'), '--quiet']);
      expect(code).toBe(1);
      expect(said).toContain(`${String(INBOX)} 个文件`);
      expect(said).toContain(`${String(INBOX - INBOX / 100)} 读不了`);
      expect(allNames(at('crowd-out')).filter((name) => name.startsWith('检查数据/'))).toHaveLength(INBOX);
    },
    PATIENCE,
  );
});

describe('--resume over a state that somebody changed', () => {
  const words = (output: string): string[] => ['check', at('inbox'), '-o', output, '--quiet'];
  let whole: Record<string, string> = {};
  beforeAll(async () => {
    await answer(words(at('undisturbed')));
    whole = digests(at('undisturbed'));
  }, PATIENCE);

  const state = (output: string): string => `${output}/.banbiao/state.txt`;
  it.each<readonly [string, (output: string) => void]>([
    [
      'other digests',
      (output) => edit(state(output), (text) => text.replaceAll(/[0-9a-f]{64}(?=\n)/g, 'f'.repeat(64))),
    ],
    ['records of another file in every line', (output) => edit(state(output), swapped)],
    [
      'words instead of digests',
      (output) => edit(state(output), (text) => `${text}../../etc/passwd evil\n\u001b[2J\n`),
    ],
    [
      'a million lines',
      (output) =>
        edit(state(output), (text) => text + `${'a'.repeat(64)} ${'b'.repeat(64)}\n`.repeat(100_000)),
    ],
    ['nothing but zeros', (output) => writeFileSync(state(output), new Uint8Array(4096))],
    ['a finding taken out of a record', (output) => edit(`${output}/检查数据/01.json`, () => '{}')],
  ])(
    'gives what a first run gives: %s',
    async (name, tamper) => {
      const output = at(`tampered-${name}`);
      cpSync(at('undisturbed'), output, { recursive: true, preserveTimestamps: true });
      tamper(output);
      const resumed = await answer([...words(output), '--resume']);
      // A state of other options is not gone on with; the advice is to begin anew.
      if (resumed.code === 2) {
        expect(advises(resumed)).toBe(true);
        await answer(words(output));
      } else expect(resumed.code).toBe(0);
      expect(digests(output)).toEqual(whole);
    },
    PATIENCE,
  );
});

describe('a folder that vanishes amid a run', () => {
  it.each(['inbox', 'output'])(
    'the %s: every file that is gone is named, and the run ends',
    async (which) => {
      const [inbox, output] = [at(`vanishing-${which}`), at(`vanishing-${which}-out`)];
      mkdirSync(inbox);
      for (let number = 0; number < VANISHING; number += 1)
        copyFileSync(at('order.xlsx'), `${inbox}/${String(number)}.xlsx`);
      const ended = await run(['check', inbox, '-o', output, '--quiet', '--jobs', '1'], {
        meanwhile: async () => {
          while (!namesIn(output).some((name) => name.startsWith('检查数据/'))) await wait(10);
          rmSync(which === 'inbox' ? inbox : output, { recursive: true, force: true });
        },
      });
      expect(ended.code === 1 || ended.code === 3).toBe(true);
      if (which === 'output') expect(advises(ended)).toBe(true);
      else expect(ended.said).toMatch(/读不了/);
    },
    PATIENCE,
  );
});

describe('a disk that is full', () => {
  it.each([
    ['fill', ['fill', 'zj-order', at('order.json'), '-o', 'FULL/filled.xlsx']],
    ['new', ['new', 'zj-review', '-o', 'FULL/new.xlsx']],
    ['package', ['package', at('order.xlsx'), '-o', 'FULL/package.zip']],
  ])(
    '%s says so, and leaves what was there',
    async (_, words) => {
      const full = at('full');
      mkdirSync(full, { recursive: true });
      const mounted = mount(full);
      try {
        const given = words.map((word) => word.replace('FULL', full));
        const target = given.at(-1) ?? '';
        writeFileSync(target, 'old');
        // Without a small disk of our own a limit of the largest file does as well: 4 blocks of 512 bytes.
        const ended = await run(given, mounted ? {} : { shell: "trap '' XFSZ; ulimit -f 4" });
        expect(ended.code).toBe(3);
        expect(advises(ended)).toBe(true);
        expect(readFileSync(target, 'utf8')).toBe('old');
        expect(allNames(full)).toEqual([target.slice(full.length + 1)]);
      } finally {
        if (mounted) execFileSync('umount', [full]);
        rmSync(full, { recursive: true, force: true });
      }
    },
    PATIENCE,
  );
});

/** A disk of eight kilobytes in the place of a folder; `false` where we may not have one. */
function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

/** Each line with the digest of the next. */
function swapped(text: string): string {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const parts = lines.map((line) => line.split(' '));
  return `${[head, ...parts.map(([key], at) => `${key ?? ''} ${parts[(at + 1) % parts.length]?.[1] ?? ''}`)].join('\n')}\n`;
}

function namesIn(folder: string): string[] {
  try {
    return allNames(folder);
  } catch {
    return [];
  }
}
