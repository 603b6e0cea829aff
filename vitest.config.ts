import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { CountReporter } from './test/set-up/count-reporter.js';
import { partsOfTheSuite, type Part } from './test/set-up/projects.js';

/** Processes that tests start run what the run built once, instead of compiling from source for each of them. */
const bundledProcesses: Plugin = {
  name: 'bundled-processes',
  enforce: 'pre',
  resolveId: (specifier) =>
    specifier.endsWith('/fork-module.js')
      ? join(import.meta.dirname, 'test/set-up/fork-bundled-module.ts')
      : undefined,
};

export default defineConfig(({ mode }) => {
  const parts = partsOfTheSuite(mode === 'long');
  const project = (name: Part, pool: 'threads' | 'forks', order: number, ...setUp: readonly string[]) => ({
    // A project has a mode of its own: without it the long forms of suites would never run.
    mode,
    plugins: [bundledProcesses],
    test: {
      name,
      pool,
      include: parts[name],
      // Suites share modules but no state; each would load the engine anew otherwise.
      isolate: false,
      sequence: { groupOrder: order },
      globalSetup: setUp.map((file) => `test/set-up/${file}.ts`),
      testTimeout: 180_000,
      hookTimeout: 180_000,
    },
  });
  return {
    test: {
      // Vitest leaves one processor idle by itself, which is half of a machine with two.
      maxWorkers: 2,
      // What is made of each source is kept between runs and shared by the parts of the suite.
      experimental: { fsModuleCache: true },
      reporters: ['default', new CountReporter()],
      projects: [
        project('unit', 'threads', 0),
        project('program', 'forks', 1, 'build-program'),
        project('office', 'forks', 2, 'build-program', 'install-tools'),
        project('browser', 'forks', 3, 'build-program', 'install-tools'),
      ],
    },
  };
});
