import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../templates/index.js';

const root = join(import.meta.dirname, '../..');
const sources = ['engine', 'addin', 'templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
      return { path: relative(root, path).replaceAll('\\', '/'), text };
    }),
);

/** A line in each of these adds a form: the forms, the kits, the bindings, what is collected into it, whom its entries concern. */
const REGISTRY = ['index', 'kits', 'form-bindings', 'collections', 'kit-scopes'].map(
  (name) => `templates/${name}.ts`,
);
/** Forms that follow from others, or are compared with them, name these. */
const SPEAKERS = /^templates\/[^/]+\//;

describe.each([...registry.forms.keys()])('%s', (id) => {
  const mentions = sources
    .filter(({ path }) => !path.startsWith(`templates/${id}/`))
    .filter(({ text }) => new RegExp(`['"\`/]${id}['"\`/]`).test(text))
    .map(({ path }) => path);

  it('is its own folder and lines of the registry', () => {
    expect(mentions.filter((path) => !REGISTRY.includes(path) && !SPEAKERS.test(path))).toEqual([]);
    expect(mentions).toContain('templates/index.ts');
    expect(mentions).toContain('templates/kits.ts');
  });
});
