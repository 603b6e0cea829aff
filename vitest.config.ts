import { configDefaults, defineConfig } from 'vitest/config';

/** Suites that take the npm registry and many minutes; they have npm scripts of their own. */
const LONG = ['test/cli/windows/windows-zip.test.ts'];

export default defineConfig(({ mode }) => ({
  test: {
    exclude: [...configDefaults.exclude, ...(mode === 'long' ? [] : LONG)],
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/set-up/global-set-up.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
}));
