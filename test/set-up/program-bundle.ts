import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleProgram, entries } from '../../bundles.config.js';

const root = join(import.meta.dirname, '../..');

/** Where the bundle of a run stands; a run builds it anew from the sources as they are. */
export const BUNDLE = join(root, 'out/test-bundle');

/** The programs that show how the library is used. */
export const PROGRAMS = 'samples/programs';

/** What tests start in processes of their own: what is shipped, the programs that show it, and a process of the tests. */
const ENTRIES: Readonly<Record<string, string>> = {
  ...entries,
  ...Object.fromEntries(
    readdirSync(join(root, PROGRAMS))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [basename(name, '.ts'), `${PROGRAMS}/${name}`]),
  ),
  'attempts-process': 'test/word/attempts-process.ts',
};

/** The built file of a source file that is started as a process. @throws RangeError when it is none of them */
export function bundled(source: string): string {
  const [name] =
    Object.entries(ENTRIES).find(([, entry]) => source.replaceAll('\\', '/').endsWith(entry)) ?? [];
  if (name === undefined)
    throw new RangeError(`${source} is not among the entries of test/set-up/program-bundle.ts`);
  return join(BUNDLE, `${name}.js`);
}

/**
 * Builds the processes of the program once for all suites, as they are shipped: from source each would compile 2,000 files when it
 * starts, 4 s of CPU against 1 s.
 */
export const buildProgramBundle = (): Promise<void> => bundleProgram(BUNDLE, ENTRIES);
