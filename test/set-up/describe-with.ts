import { describe } from 'vitest';
import type { Tool } from './tools.js';

const known = new Map<Tool, boolean>();

/** Asked once of each process: what is installed meanwhile is of no use to it. */
function isPresent(tool: Tool): boolean {
  const found = known.get(tool) ?? tool.present();
  known.set(tool, found);
  return found;
}

/** A suite that needs programs beyond npm; where one is absent it is reported as skipped, by name. */
export function describeWith(tools: readonly Tool[], name: string, suite: () => void): void {
  const missing = tools.filter((tool) => !isPresent(tool)).map((tool) => tool.name);
  const title = missing.length > 0 ? `${name} (needs ${missing.join(', ')})` : name;
  describe.skipIf(missing.length > 0)(title, suite);
}
