import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'samples/pictures');
const named = [
  ...readFileSync(join(root, 'README.zh-CN.md'), 'utf8').matchAll(/\]\((samples\/pictures\/[^)]+)\)/g),
].map(([, path = '']) => path);

it('README.zh-CN.md shows every picture, and each is there', () => {
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const kept = readdirSync(folder).map((name) => `samples/pictures/${name}`);
  expect([...named].sort()).toEqual(kept.sort());
});

it('pictures are PNG of at most 150 kB, 1.5 MB together', () => {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const png = [0x89, 0x50, 0x4e, 0x47];
  expect(files.filter((file) => !png.every((byte, index) => readFileSync(file)[index] === byte))).toEqual([]);
  const sizes = files.map((file) => statSync(file).size);
  expect(sizes.filter((size) => size > 150_000)).toEqual([]);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_500_000);
});
