import { describe } from 'vitest';
import type { Tool } from './tools.js';

/** A suite that needs programs beyond npm; where one is absent it is reported as skipped, by name. */
export function describeWith(tools: readonly Tool[], name: string, suite: () => void): void {
  const missing = tools.filter((tool) => !tool.present()).map((tool) => tool.name);
  const title = missing.length > 0 ? `${name} (needs ${missing.join(', ')})` : name;
  describe.skipIf(missing.length > 0)(title, suite);
}
