import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Guard } from './guards.js';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the child's program, as it is or with one guard taken away; from source it would compile 2,000 files each time
 * it starts, and hold the compiler in the memory that is measured.
 * @returns the file to start.
 * @throws Error when the guard is no longer where it is said to be.
 */
export async function builtAttempts(name: string, guard?: Guard): Promise<string> {
  const outdir = join(root, 'out/hostile', name);
  let replaced = guard === undefined;
  await build({
    absWorkingDir: root,
    entryPoints: ['test/hostile/attempt-process.ts'],
    outdir,
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
    logLevel: 'warning',
    plugins: guard
      ? [
          {
            name: 'without-guard',
            setup({ onLoad }) {
              onLoad({ filter: new RegExp(`${guard.file.replace(/[.]/g, '\\.')}$`) }, ({ path }) => {
                const source = readFileSync(path, 'utf8');
                replaced = source.includes(guard.guard);
                return { contents: source.replace(guard.guard, () => guard.without), loader: 'ts' };
              });
            },
          },
        ]
      : [],
  });
  if (!replaced) throw new Error(`${guard?.file ?? ''} has no “${guard?.guard ?? ''}”`);
  return join(outdir, 'attempt-process.js');
}
