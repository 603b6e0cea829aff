import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output of a run with one plain line of what passed and what failed, whatever is run. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test that was never brought to its end has not passed.
        counts[state === 'pending' ? 'failed' : state] += 1;
      }
      // Files that could not be loaded, and what was to be set up for several tests together.
      const suites = [module, ...module.children.allSuites()];
      counts.failed += suites.filter((suite) => suite.errors().length > 0).length;
    }
    if (counts.skipped > 0) process.stdout.write(`${counts.skipped} skipped\n`);
    process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  }
}
