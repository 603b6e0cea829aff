import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const built = join(import.meta.dirname, '../../dist/addin');
const LIMIT = 300_000;

/** A file and everything that it imports at once, not on demand. */
function atStart(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.js')) return seen;
  const code = readFileSync(join(built, file), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s?"\.\/([^"]+)"/g)) atStart(`assets/${name}`, seen);
  return seen;
}

function startOf(page: string): string[] {
  const html = readFileSync(join(built, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  return [...new Set(files.flatMap((file) => [...atStart(file)]))];
}

const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0);

describe('what the pane loads', () => {
  it.each(['pane.html', 'page.html'])(
    'at start of %s is far below 300 kB, without forms and rules',
    (page) => {
      const files = startOf(page);
      expect(files.length).toBeGreaterThan(2);
      expect(files.filter((file) => /worker|libraries|printer|typst/.test(file))).toEqual([]);
      expect(gzipped(files)).toBeLessThan(LIMIT / 5);
    },
  );

  it('with the first workbook is forms and rules and the libraries they need, no typesetter', () => {
    const worker = readdirSync(join(built, 'assets')).find((name) => name.startsWith('engine-worker'));
    const files = [...atStart(`assets/${worker ?? ''}`)];
    expect(files.map((file) => file.replace(/-[\w-]{8}\.js$/, '')).sort()).toEqual([
      'assets/engine-worker',
      'assets/libraries',
    ]);
  });
});
