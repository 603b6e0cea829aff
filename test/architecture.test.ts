import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inside, moduleOf, root } from './modules.js';

const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

/** The rows of the table under a heading; the first column is a folder or a task. */
const table = (heading: string): string[][] =>
  (page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter(
      (line) => line.startsWith('| ') && !line.startsWith('| Folder') && !line.startsWith('| To change'),
    )
    .map((line) => line.split('|').map((part) => part.trim()))
    .map(([, ...parts]) => parts);

const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

/** The arrows of the picture: `a & b --> c & d`. */
const arrows = (/```mermaid\n([^]*?)```/.exec(page)?.[1] ?? '').split('\n').flatMap((line) => {
  const [from, to] = line.split('-->').map((side) => side.split('&').map((name) => name.trim()));
  return to ? (from ?? []).flatMap((one) => to.map((other) => [one, other] as const)) : [];
});

/** What a folder imports directly or by way of others. */
function closureOf(edges: readonly (readonly [string, string])[]): Set<string> {
  const all = new Set(edges.map(([from, to]) => `${from} → ${to}`));
  for (let size = -1; size !== all.size;) {
    size = all.size;
    for (const one of [...all]) {
      const [from = '', over = ''] = one.split(' → ');
      for (const [start, to] of edges) if (start === over) all.add(`${from} → ${to}`);
    }
  }
  return all;
}

/** Programs that build what is kept, and the entry of the library, are no part of the picture. */
const drawn = (module: string): boolean =>
  !['templates/build', 'engine/index', 'samples/programs'].includes(module);
const nameOf = (module: string): string => module.replace('engine/', '');

describe('ARCHITECTURE.md', () => {
  it('is one page', () => {
    expect(page.split('\n').length).toBeLessThan(150);
  });

  it('names every folder of the engine, and those of the top', () => {
    const named = table('The folders').map(([folder = '']) => folder.replaceAll('`', ''));
    expect(named.filter((folder) => folder.startsWith('engine/')).sort()).toEqual(foldersIn('engine').sort());
    expect(named.filter((folder) => !folder.startsWith('engine/'))).toEqual([
      'templates',
      'samples',
      'addin',
      'test',
    ]);
  });

  it('names nothing that is not there', () => {
    const before = /^\| (zip and XML|pages that|many workbooks|check, print|a form's part)/;
    const paths = page
      .split('\n')
      .filter((line) => !before.test(line))
      .flatMap((line) => [...line.matchAll(/`((?:engine|templates|samples|addin|test)(?:\/[\w.-]+)*)`/g)])
      .map((match) => match[1] ?? '');
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...page.matchAll(/`npm run ([\w:-]+)`/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('draws the imports that there are: each follows from the picture, and each arrow is one', () => {
    const real = [
      ...new Set(
        inside
          .map(({ from, to }) => [moduleOf(from), moduleOf(to)] as const)
          .filter(([from, to]) => from !== to && drawn(from) && drawn(to) && to !== 'package.json')
          .map(([from, to]) => `${nameOf(from)} → ${nameOf(to)}`),
      ),
    ];
    const picture = closureOf(arrows);
    expect(real.filter((one) => !picture.has(one))).toEqual([]);
    expect(arrows.map(([from, to]) => `${from} → ${to}`).filter((one) => !real.includes(one))).toEqual([]);
  });
});
