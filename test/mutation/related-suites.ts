import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createVitest } from 'vitest/node';
import { PARTS, type Part } from '../set-up/projects.js';

export interface RelatedSuite {
  readonly part: Part;
  /** From the root of the project. */
  readonly file: string;
}

/**
 * The suites that `vitest related` runs for each of these files. What answers soon comes first, and within each part of
 * the suite what imports the file most directly. Asked for all files at once: vitest reads all sources for the answer.
 */
export async function relatedSuites(
  root: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly RelatedSuite[]>> {
  const vitest = await createVitest('test', { root, watch: false, reporters: [{}] });
  const found = new Map<string, readonly RelatedSuite[]>();
  for (const file of new Set(files)) {
    vitest.config.related = [join(root, file)];
    const related = await vitest.getRelevantTestSpecifications();
    const suites = related.map(({ moduleId, project }) => ({
      part: project.name as Part,
      file: relative(root, moduleId),
    }));
    const steps = new Map(suites.map((suite) => [suite, stepsTo(root, suite.file, file)]));
    const place = (suite: RelatedSuite): number => PARTS.indexOf(suite.part) * 1000 + (steps.get(suite) ?? 0);
    found.set(
      file,
      suites.sort((one, other) => place(one) - place(other)),
    );
  }
  await vitest.close();
  return found;
}

/** How many imports lead from one source file to another; 999 when none do that stand in the text. */
function stepsTo(root: string, from: string, to: string): number {
  const seen = new Set([from]);
  let reached = [from];
  for (let steps = 0; reached.length > 0; steps += 1) {
    if (reached.includes(to)) return steps;
    reached = reached.flatMap((file) => importedBy(root, file)).filter((file) => !seen.has(file));
    for (const file of reached) seen.add(file);
    reached = [...new Set(reached)];
  }
  return 999;
}

const known = new Map<string, readonly string[]>();

function importedBy(root: string, file: string): readonly string[] {
  const found = known.get(file) ?? readImports(root, file);
  known.set(file, found);
  return found;
}

function readImports(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g)]
    .map(([, specifier = '']) => `${join(dirname(file), specifier)}.ts`)
    .filter((one) => existsSync(join(root, one)));
}
