import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../set-up/program-bundle.js';

const root = join(import.meta.dirname, '../..');
const library = join(root, 'engine/library/banbiao.ts');

/** Every `@example` of a file with the name that it explains. */
function examplesOf(file: string): { readonly name: string; readonly code: string }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: { name: string; code: string }[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example') continue;
      const name = (node as ts.NamedDeclaration).name?.getText(source) ?? 'declaration';
      found.push({ name, code: ts.getTextOfJSDocComment(tag.comment) ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const examples = examplesOf(library);

/** What the examples of methods may use: the library as the first example makes it. */
const START = `import { equal, ok } from 'node:assert/strict';
import { createBanbiao } from 'banbiao';
import { forms } from 'banbiao/forms';
import { nodePlatform } from 'banbiao/node';
const banbiao = createBanbiao({ forms, platform: nodePlatform() });
`;

/** The library as the run built it. */
const asBuilt: Plugin = {
  name: 'as-built',
  setup: ({ onResolve }) => {
    const files: Readonly<Record<string, string>> = {
      banbiao: 'engine/index.ts',
      'banbiao/node': 'engine/node/index.ts',
      'banbiao/forms': 'templates/index.ts',
    };
    onResolve({ filter: /^banbiao(\/|$)/ }, ({ path }) => ({
      path: bundled(files[path] ?? path),
      external: true,
    }));
  },
};

const programOf = ({ name, code }: (typeof examples)[number]): string =>
  name === 'createBanbiao' ? `import { ok } from 'node:assert/strict';\n${code}` : `${START}${code}`;

describe('the examples of the library', () => {
  // Within the package, so that its own name is found.
  mkdirSync(join(root, 'out'), { recursive: true });
  const folder = mkdtempSync(join(root, 'out/examples-'));

  beforeAll(() => {
    for (const example of examples) writeFileSync(join(folder, `${example.name}.ts`), programOf(example));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are there for every function of it', () => {
    expect(examples.map(({ name }) => name).sort()).toEqual(
      ['check', 'createBanbiao', 'fill', 'open', 'patch', 'print'].sort(),
    );
  });

  it('run as they stand', async () => {
    await build({
      entryPoints: examples.map(({ name }) => join(folder, `${name}.ts`)),
      outdir: folder,
      bundle: true,
      platform: 'node',
      format: 'esm',
      plugins: [asBuilt],
    });
    const program = examples.map(
      ({ name }) => `await import(${JSON.stringify(join(folder, `${name}.js`))});`,
    );
    const words = ['--input-type=module', '-e', program.join('\n')];
    expect(execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' })).toBe('');
  });
});
