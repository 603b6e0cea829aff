/**
 * Draws small changes of the engine and runs the suites that are related to each, until one fails:
 * `npm run test:mutations -- [count] [seed] [first]`. Says what is drawn before it begins, and keeps in mutations.json
 * which test noticed each. The sources stay as they are: a copy of them is changed.
 */
import { execFileSync, fork } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catcher, CatcherMessage } from './find-catcher.js';
import { mutantsOf, mutated, type Mutant } from './mutants.js';
import { relatedSuites, type RelatedSuite } from './related-suites.js';

const root = join(import.meta.dirname, '../..');
const copy = join(root, 'out/mutation');
const KEPT = join(import.meta.dirname, 'mutations.json');

/** What people rely on most, in equal shares. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  limits: ['engine/regulations', 'engine/bindings', 'engine/formulas', 'engine/check', 'engine/form'],
  readers: ['engine/ooxml', 'engine/workbook/read', 'engine/workbook/spreadsheet', 'engine/pdf/docx'],
  layout: ['engine/workbook/layout', 'engine/word', 'engine/pdf/typst'],
  'command line': ['engine/cli', 'engine/bureau'],
};

/** A change can make a program run for ever; a suite that says nothing for so long is taken for one that does. */
const SILENCE_MS = 1_200_000;
const NO_END = 'a suite that does not come to its end';

const [count = 30, seed = 2026, first = 1] = process.argv.slice(2).map(Number);

/** A change that was tried. */
interface Tried extends Pick<Mutant, 'file' | 'line' | 'before' | 'after'> {
  readonly area: string;
  /** The line as it stands without the change. */
  readonly code: string;
  /** The test that failed first; none when no related suite failed. */
  readonly caughtBy?: Catcher;
}

/** What came of a run, for one that goes on from it. */
interface Kept {
  readonly seed: number;
  readonly mutants: readonly Tried[];
}

/** Numbers from 0 below 1, the same for a seed on every machine (mulberry32). */
function random(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The sources of a folder that are part of the program: not those that build what is kept. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith('.ts') && !/\/(build|write|compile)-[^/]*$/.test(name))
    .sort();
}

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

function drawn(): (Mutant & { readonly area: string })[] {
  const next = random(seed);
  const areas = Object.entries(AREAS);
  return Array.from({ length: count }, (_, index) => {
    const [area = '', folders = []] = areas[index % areas.length] ?? [];
    const files = folders.flatMap(sourcesIn);
    for (;;) {
      // A file first, so that long tables do not take all draws.
      const file = files[Math.floor(next() * files.length)] ?? '';
      const mutants = mutantsOf(file, textOf(file));
      const mutant = mutants[Math.floor(next() * mutants.length)];
      if (mutant) return { ...mutant, area };
    }
  });
}

/** The project as it stands, with what is not committed, in a folder of its own. */
function copyProject(): void {
  rmSync(copy, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const name of listed.split('\0').filter((one) => one !== '' && existsSync(join(root, one)))) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    copyFileSync(join(root, name), join(copy, name));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  // What LibreOffice makes of a file is kept by its contents, whoever made them.
  mkdirSync(join(root, 'out/test-cache'), { recursive: true });
  mkdirSync(join(copy, 'out'));
  symlinkSync(join(root, 'out/test-cache'), join(copy, 'out/test-cache'));
}

/** The first test that fails of these suites in the copy. */
function catcherIn(suites: readonly string[]): Promise<Catcher> {
  return new Promise((resolve, reject) => {
    const child = fork('test/mutation/find-catcher.ts', suites, {
      cwd: copy,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      detached: true,
    });
    const end = (result: Catcher): void => {
      clearTimeout(timer);
      child.removeAllListeners('exit');
      // With the workers, which may be in a loop without end.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      resolve(result);
    };
    const silent = (): void => {
      end({ suite: NO_END, suites: 0 });
    };
    let timer = setTimeout(silent, SILENCE_MS);
    child.on('message', (message: CatcherMessage) => {
      clearTimeout(timer);
      if ('alive' in message) timer = setTimeout(silent, SILENCE_MS);
      else end(message);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`${suites.length} suites could not be run, the first of them ${suites[0]}`));
    });
  });
}

/** Suites that fail in the copy without any change, or do not: asked once. */
const sound = new Map<string, boolean>();

/** Which test fails when a file in the copy is changed so, and does not fail otherwise. */
async function catcherOf(mutant: Mutant, related: readonly RelatedSuite[]): Promise<Catcher> {
  const text = textOf(mutant.file);
  writeFileSync(join(copy, mutant.file), mutated(text, mutant));
  const found = await catcherIn(related.map(({ file }) => file)).finally(() => {
    writeFileSync(join(copy, mutant.file), text);
  });
  const { suite } = found;
  if (suite === undefined || suite === NO_END) return found;
  const isSound = sound.get(suite) ?? (await catcherIn([suite])).suite === undefined;
  sound.set(suite, isSound);
  if (!isSound) throw new Error(`${suite} fails without any change, too: mend it first`);
  return found;
}

const shortened = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 80);

const tried: Tried[] = drawn().map(({ area, file, line, before, after }) => {
  const code = textOf(file).split('\n')[line - 1]?.trim() ?? '';
  return { area, file, line, code, before: shortened(before), after: shortened(after) };
});
for (const [index, { area, file, line, before, after }] of tried.entries()) {
  console.log(`${index + 1}. ${area}: ${file}:${line} ${before} → ${after}`);
}
if (first > count) process.exit();

if (first > 1) {
  const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Kept) : undefined;
  if (kept?.seed !== seed || kept.mutants.length < first - 1)
    throw new Error(`${KEPT} lacks what came of the first ${first - 1} of seed ${seed}: begin with 1`);
  tried.splice(0, first - 1, ...kept.mutants.slice(0, first - 1));
}
copyProject();
const related = await relatedSuites(
  copy,
  tried.map(({ file }) => file),
);
for (const [index, mutant] of drawn().entries()) {
  if (index + 1 < first) continue;
  const found = await catcherOf(mutant, related.get(mutant.file) ?? []);
  const caughtBy = found.suite === undefined ? undefined : found;
  tried[index] = { ...(tried[index] as Tried), caughtBy };
  const said = caughtBy ? `caught by ${caughtBy.suite} ▸ ${caughtBy.test}` : 'NOT CAUGHT';
  console.log(`${index + 1}. ${said} (${found.suites} suites ran)`);
  const kept: Kept = { seed, mutants: tried.slice(0, index + 1) };
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
}
const free = tried.flatMap(({ caughtBy }, index) => (caughtBy === undefined ? [index + 1] : []));
console.log(`${tried.length - free.length} caught, ${free.length} not caught ${free.join(' ')}`);
process.exitCode = free.length > 0 ? 1 : 0;
