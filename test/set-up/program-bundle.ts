import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** Where the bundle of a run stands; a run builds it anew from the sources as they are. */
export const BUNDLE = join(root, 'out/test-bundle');

/** What tests start in processes of their own. */
const ENTRIES = [
  'engine/cli/main.ts',
  'engine/cli/demo.ts',
  'engine/cli/batch/batch-worker.ts',
  'engine/node/pdf-worker-process.ts',
  'test/word/attempts-process.ts',
] as const;

/** The built file of a source file that is started as a process. @throws RangeError when it is none of them */
export function bundled(source: string): string {
  const entry = ENTRIES.find((one) => source.replaceAll('\\', '/').endsWith(one));
  if (!entry) throw new RangeError(`${source} is not among the entries of test/set-up/program-bundle.ts`);
  return join(BUNDLE, `${entry.split('/').at(-1)?.replace(/\.ts$/, '') ?? ''}.js`);
}

/**
 * Builds the processes of the program once for all suites: from source each would compile 2,000 files when it
 * starts, 4 s of CPU against 1 s.
 */
export async function buildProgramBundle(): Promise<void> {
  mkdirSync(BUNDLE, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...ENTRIES],
    entryNames: '[name]',
    outdir: BUNDLE,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Libraries that were written for CommonJS call require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
  });
}
