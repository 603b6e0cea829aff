import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imports, inside, moduleOf, root, sources, type Import } from './modules.js';

/** Which modules a module may import, beside itself; nothing upward, nothing sideways. */
const CORE = ['engine/core'];
const PACKAGE = [...CORE, 'engine/ooxml'];
const MIDDLE = [...PACKAGE, 'engine/form', 'engine/regulations', 'engine/reports'];
const UPPER = [...MIDDLE, 'engine/workbook', 'engine/word', 'engine/pdf', 'engine/check'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  'engine/core': [],
  'engine/ooxml': CORE,
  'engine/form': PACKAGE,
  'engine/regulations': PACKAGE,
  'engine/reports': PACKAGE,
  'engine/workbook': MIDDLE,
  'engine/word': MIDDLE,
  'engine/pdf': MIDDLE,
  'engine/check': MIDDLE,
  'engine/bindings': MIDDLE,
  'engine/design': [...MIDDLE, 'engine/bindings', 'engine/check'],
  'engine/bureau': UPPER,
  'engine/printing': [...UPPER, 'engine/design'],
  'engine/formulas': [...MIDDLE, 'engine/workbook', 'engine/bindings', 'engine/design'],
  'engine/library': [...UPPER, 'engine/bindings', 'engine/design', 'engine/formulas', 'engine/printing'],
  'engine/index': ['engine/library', 'engine/check', 'engine/core', 'engine/regulations'],
  templates: [...CORE, 'engine/form', 'engine/regulations', 'engine/bindings', 'engine/design'],
  'templates/build': [...UPPER, 'templates', 'engine/node'],
  'engine/node': [...UPPER, 'engine/bureau', 'engine/library', 'engine/printing'],
  'engine/desk': [...UPPER, 'engine/bureau', 'engine/library', 'engine/node'],
  'engine/cli': [
    ...UPPER,
    'engine/bureau',
    'engine/desk',
    'engine/design',
    'engine/formulas',
    'engine/library',
    'engine/printing',
    'engine/node',
    'templates',
    'samples',
    'addin/server',
  ],
  // They use the library as any other program does.
  'samples/programs': [],
  samples: [...UPPER, 'engine/library', 'engine/node', 'templates'],
  addin: [...UPPER, 'engine/bureau', 'engine/design', 'engine/library', 'engine/printing', 'templates'],
};
/** Modules of which only the border may be imported; core is the common vocabulary and has none. */
const bordered =
  /^engine\/(ooxml|form|regulations|reports|workbook|word|pdf|check|bindings|design|formulas|bureau|printing|library|desk)$/;
const portable = /^(engine\/(?!node|cli|desk)|templates(?!\/build)|addin)/;

/** Files that import each other, directly or by way of others; each circle as the path round it. */
function circles(all: readonly Import[]): string[] {
  const imported = new Map<string, string[]>();
  for (const { from, to } of all) imported.set(from, [...(imported.get(from) ?? []), to]);
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || finished.has(file)) return;
    for (const next of imported.get(file) ?? []) visit(next, [...path, file]);
    finished.add(file);
  };
  for (const file of imported.keys()) visit(file, []);
  return found;
}

describe('the layers of the house', () => {
  it('are imported downward only, never sideways', () => {
    const wrong = inside.filter((one) => {
      const [from, to] = [moduleOf(one.from), moduleOf(one.to)];
      return from !== to && !(allowed[from] ?? []).includes(to);
    });
    expect(wrong.map((one) => `${one.from} → ${one.to}`)).toEqual([]);
  });

  it('are entered through their index.ts', () => {
    const wrong = inside.filter((one) => {
      const to = moduleOf(one.to);
      return to !== moduleOf(one.from) && bordered.test(to) && one.to !== `${to}/index.ts`;
    });
    expect(wrong.map((one) => `${one.from} → ${one.to}`)).toEqual([]);
  });

  it('are portable outside node, desk and cli: no Node modules, no exceljs', () => {
    const wrong = imports.filter((one) => portable.test(one.from) && /^(node:|exceljs$)/.test(one.specifier));
    expect(wrong.map((one) => `${one.from} → ${one.specifier}`)).toEqual([]);
  });

  it('are free of circles, even of types', () => {
    expect(circles(inside)).toEqual([]);
  });

  it('export by name', () => {
    const wrong = sources.filter((file) =>
      /^export \*|^export default/m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
