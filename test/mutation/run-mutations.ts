/**
 * Draws small changes of the engine and runs the suites that are related to each, until one fails:
 * `npm run test:mutations -- [count] [seed] [first]`. Prints what is drawn before it begins.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { mutantsOf } from './mutants.js';
import { tryMutant, type Mutant } from './tried-mutant.js';

const root = join(import.meta.dirname, '../..');

/** What people rely on most, in equal shares. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  limits: ['engine/native', 'engine/regulations', 'engine/check', 'engine/form'],
  readers: ['engine/ooxml', 'engine/workbook/read', 'engine/workbook/spreadsheet', 'engine/pdf/docx'],
  layout: ['engine/workbook/layout', 'engine/word', 'engine/pdf/typst'],
  'command line': ['engine/cli', 'engine/bureau'],
};

const [count = 30, seed = 2026, first = 1] = process.argv.slice(2).map(Number);

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

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith('.ts') && !/\/(build|write|compile)-[^/]*$/.test(name))
    .sort();
}

function drawn(): (Mutant & { readonly area: string })[] {
  const next = random(seed);
  const areas = Object.entries(AREAS);
  return Array.from({ length: count }, (_, index) => {
    const [area = '', folders = []] = areas[index % areas.length] ?? [];
    const files = folders.flatMap(sourcesIn);
    for (;;) {
      // A file first, so that long tables do not take all draws.
      const file = files[Math.floor(next() * files.length)] ?? '';
      const mutants = mutantsOf(file, readFileSync(join(root, file), 'utf8'));
      const mutant = mutants[Math.floor(next() * mutants.length)];
      if (mutant) return { ...mutant, area };
    }
  });
}

/** Suites that stand nearest come first: of the same folder, then those that answer soonest. */
function order(specifications: readonly TestSpecification[], { file }: Mutant): TestSpecification[] {
  const [, module = ''] = file.split('/');
  const parts = ['unit', 'program', 'office', 'browser'];
  const distance = ({ moduleId, project }: TestSpecification): number =>
    parts.indexOf(project.name) * 2 + (relative(root, moduleId).startsWith(`test/${module}/`) ? 0 : 1);
  return [...specifications].sort((one, other) => distance(one) - distance(other));
}

/** The first test that fails with the mutant; `undefined` when all related suites pass. */
async function catcherOf(
  vitest: Vitest,
  mutant: Mutant,
): Promise<{ readonly by?: string; readonly ran: number }> {
  vitest.config.related = [join(root, mutant.file)];
  const related = order(await vitest.getRelevantTestSpecifications(), mutant);
  vitest.invalidateFile(join(root, mutant.file));
  let ran = 0;
  for (let from = 0, size = 4; from < related.length; from += size, size *= 2) {
    const some = related.slice(from, from + size);
    // What earlier mutants left behind is no result of this one.
    vitest.state.filesMap.clear();
    vitest.state.idMap.clear();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(some);
    ran += some.length;
    for (const module of testModules) {
      const failed = [...module.children.allTests('failed')][0];
      if (failed) return { by: `${relative(root, module.moduleId)} ▸ ${failed.fullName}`, ran };
      if (!module.ok()) return { by: relative(root, module.moduleId), ran };
    }
    if (unhandledErrors.length > 0) return { by: String(unhandledErrors[0]), ran };
  }
  return { ran };
}

const mutants = drawn();
for (const [index, { area, file, line, before, after }] of mutants.entries()) {
  const shorten = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 60);
  console.log(`${index + 1}. ${area}: ${file}:${line} ${shorten(before)} → ${shorten(after)}`);
}
if (first > count) process.exit();

const vitest = await createVitest('test', { root, watch: false, bail: 1, reporters: [{}] });
const free: number[] = [];
for (const [index, mutant] of mutants.entries()) {
  if (index + 1 < first) continue;
  tryMutant(mutant);
  const { by, ran } = await catcherOf(vitest, mutant);
  tryMutant(undefined);
  vitest.invalidateFile(join(root, mutant.file));
  console.log(`${index + 1}. ${by === undefined ? 'NOT CAUGHT' : `caught by ${by}`} (${ran} suites ran)`);
  if (by === undefined) free.push(index + 1);
}
await vitest.close();
console.log(
  `${mutants.length - (first - 1) - free.length} caught, ${free.length} not caught ${free.join(' ')}`,
);
process.exitCode = free.length > 0 ? 1 : 0;
