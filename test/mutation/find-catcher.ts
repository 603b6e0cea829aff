/**
 * Runs suites until a test fails; the working directory is the project: `tsx test/mutation/find-catcher.ts SUITE…`, as
 * a child process that tells by messages what happens.
 */
import { join, relative } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';

/** The first test that failed, if any; or that something still goes on. */
export type CatcherMessage = Catcher | { readonly alive: true };

export interface Catcher {
  readonly suite?: string;
  readonly test?: string;
  /** How many suites had run by then. */
  readonly suites: number;
}

/** Suites that begin together; then twice as many, as starting takes as long as some suites. */
const AT_FIRST = 3;

const root = process.cwd();
const wanted = process.argv.slice(2);
const tell = (message: CatcherMessage): void => void process.send?.(message);

async function catcher(vitest: Vitest): Promise<Catcher> {
  const all = await vitest.globTestSpecifications();
  const specifications = wanted.flatMap((suite) =>
    all.filter(({ moduleId }) => moduleId === join(root, suite)),
  );
  let suites = 0;
  for (let from = 0, size = AT_FIRST; from < specifications.length; from += size, size *= 2) {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      specifications.slice(from, from + size),
    );
    for (const module of testModules) {
      if (module.state() === 'queued' || module.state() === 'skipped') continue;
      suites += 1;
      const failed = [...module.children.allTests('failed')][0];
      const suite = relative(root, module.moduleId);
      if (failed) return { suite, test: failed.fullName, suites };
      if (!module.ok()) return { suite, suites };
    }
    if (unhandledErrors.length > 0) return { suite: String(unhandledErrors[0]), suites };
    // What these left behind is no result of the next.
    vitest.state.filesMap.clear();
    vitest.state.idMap.clear();
  }
  return { suites };
}

const alive = (): void => tell({ alive: true });
const reporter = { onTestCaseResult: alive, onTestModuleCollected: alive, onTestModuleEnd: alive };
const vitest = await createVitest('test', { root, watch: false, bail: 1, reporters: [reporter] });
tell(await catcher(vitest));
await vitest.close();
process.exit();
