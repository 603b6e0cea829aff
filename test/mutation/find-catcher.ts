/**
 * Runs the suites that are related to one source file until a test fails; the working directory is the project, with
 * the file as it is to be tried: `tsx test/mutation/find-catcher.ts FILE [SUITE]`, as a child process that tells by
 * messages what happens. With a suite it runs that one alone.
 */
import { join, relative } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { PARTS } from '../set-up/projects.js';

/** The first test that failed, if any; or that something still goes on. */
export type CatcherMessage = Catcher | { readonly alive: true };

export interface Catcher {
  readonly suite?: string;
  readonly test?: string;
  /** How many suites had run by then. */
  readonly suites: number;
}

const root = process.cwd();
const [file = '', only] = process.argv.slice(2);
const tell = (message: CatcherMessage): void => void process.send?.(message);

/**
 * Suites in the order in which they run, those of a group together: what answers soon first, and in each part of the
 * suite those first that stand nearest to the file.
 */
function groups(specifications: readonly TestSpecification[]): TestSpecification[][] {
  const [, module = ''] = file.split('/');
  return PARTS.flatMap((part) => {
    const own = specifications.filter(({ project }) => project.name === part);
    const near = own.filter(({ moduleId }) => relative(root, moduleId).startsWith(`test/${module}/`));
    return [near, own.filter((one) => !near.includes(one))].filter((group) => group.length > 0);
  });
}

async function catcher(vitest: Vitest): Promise<Catcher> {
  vitest.config.related = [join(root, file)];
  let suites = 0;
  const related = await vitest.getRelevantTestSpecifications();
  const wanted = related.filter(({ moduleId }) => only === undefined || relative(root, moduleId) === only);
  for (const group of groups(wanted)) {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(group);
    for (const module of testModules) {
      if (module.state() === 'queued' || module.state() === 'skipped') continue;
      suites += 1;
      const failed = [...module.children.allTests('failed')][0];
      const suite = relative(root, module.moduleId);
      if (failed) return { suite, test: failed.fullName, suites };
      if (!module.ok()) return { suite, suites };
    }
    if (unhandledErrors.length > 0) return { suite: String(unhandledErrors[0]), suites };
    // What a group left behind is no result of the next.
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
