import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { defineConfig, type Plugin } from 'vitest/config';
import { CountReporter } from './test/set-up/count-reporter.js';
import { OrderOfSuites } from './test/set-up/order-of-suites.js';
import { partsOfTheSuite, type Part } from './test/set-up/projects.js';
import { SHORT_LIVED } from './test/set-up/short-lived.js';

/** What stands in tests for a module of the program; the processes that suites start have the program's own. */
const STAND_INS: Readonly<Record<string, string>> = {
  '/fork-module.js': 'fork-bundled-module.ts',
  '/typst-pdf-engine.js': 'one-typst-engine.ts',
  '/collect-garbage.js': 'no-collecting.ts',
  '/password-cost.js': 'cheap-passwords.ts',
};
const standIns: Plugin = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId(specifier, importer) {
    const found = Object.entries(STAND_INS).find(([module]) => specifier.endsWith(module))?.[1];
    const standIn = found && join(import.meta.dirname, 'test/set-up', found);
    return importer === standIn ? undefined : standIn;
  },
};

/** Suites that run side by side each have an engine, a LibreOffice and a browser in memory: of many not all are used. */
const PROCESSORS = Math.min(availableParallelism(), 4);

// What runs in threads of this process.
setFlagsFromString(SHORT_LIVED.atAnyTime);

export default defineConfig(({ mode }) => {
  const parts = partsOfTheSuite(mode === 'long');
  const project = (name: Part, pool: 'threads' | 'forks', ...setUp: readonly string[]) => ({
    // A project has a mode of its own: without it the long forms of suites would never run.
    mode,
    plugins: [standIns],
    test: {
      name,
      pool,
      ...(pool === 'forks' ? { execArgv: [...SHORT_LIVED.atStart] } : {}),
      include: parts[name],
      // Suites share modules but no state; each would load the engine anew otherwise.
      isolate: false,
      // Vitest leaves one processor idle by itself, which is half of a machine with two. What computes all the time has
      // one worker for each processor; the others wait a quarter of theirs for LibreOffice, a browser, processes.
      maxWorkers: setUp.length === 0 ? PROCESSORS : PROCESSORS + 1,
      sequence: { groupOrder: setUp.length === 0 ? 0 : 1 },
      globalSetup: setUp.map((file) => `test/set-up/${file}.ts`),
      // A busy machine is no failure: what hangs is found out all the same.
      testTimeout: 900_000,
      hookTimeout: 900_000,
    },
  });
  return {
    test: {
      sequence: { sequencer: OrderOfSuites },
      // What is made of each source is kept between runs and shared by the parts of the suite.
      experimental: { fsModuleCache: true },
      reporters: ['default', new CountReporter()],
      projects: [
        project('unit', 'threads'),
        project('office', 'forks', 'build-program', 'install-tools'),
        project('browser', 'forks', 'build-program', 'install-tools'),
      ],
    },
  };
});
