import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';

/** One small change of a source file that should make some test fail. */
export interface Mutant {
  /** From the root of the project. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where in the text the change begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

const root = join(import.meta.dirname, '../..');
/** How the mutant reaches the processes that load sources. */
const VARIABLE = 'BANBIAO_MUTANT';

/** From now on the sources have this change; none without one. */
export function tryMutant(mutant: Mutant | undefined): void {
  if (mutant) process.env[VARIABLE] = JSON.stringify(mutant);
  else Reflect.deleteProperty(process.env, VARIABLE);
}

/** The text of a source file with the mutant that is tried; `undefined` where the file is as it was. */
export function textWithMutant(path: string): string | undefined {
  const said = process.env[VARIABLE];
  if (said === undefined) return undefined;
  const mutant = JSON.parse(said) as Mutant;
  const file = join(root, mutant.file);
  if (path !== file) return undefined;
  const text = readFileSync(file, 'utf8');
  return text.slice(0, mutant.start) + mutant.after + text.slice(mutant.end);
}

/** Puts the mutant in place of the source when it is loaded; no file is changed. */
export const mutantPlugin: Plugin = {
  name: 'mutant',
  enforce: 'pre',
  load: (id) => textWithMutant(id.replace(/\?.*$/, '')),
  // What was made of a source as it stands on the disk is kept between runs; a mutant is not.
  configureVitest: ({ experimental_defineCacheKeyGenerator: defineKey }) => {
    defineKey(({ id }) => (textWithMutant(id) === undefined ? undefined : false));
  },
};
