import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suiteFolder } from './command-line.js';
import { bundled } from '../set-up/program-bundle.js';

const path = suiteFolder();
const clone = join(import.meta.dirname, '../..');

/** Runs the program in a process of its own, with other clocks and languages about it. */
function elsewhere(surroundings: Readonly<Record<string, string>>, ...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [bundled('engine/cli/main.ts'), ...words], {
    cwd: clone,
    env: { ...process.env, ...surroundings },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

const places = [
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C' },
] as const;

/** The kit of many pages with `npm run test:long`. */
const kits = import.meta.env.MODE === 'long' ? ['hz-hybrid', 'zj-projects'] : ['zj-projects'];

describe.each(kits)('the same entries of %s', (kit) => {
  it('give the same bytes of workbook, Word document and PDF in two processes', async () => {
    const contents = await Promise.all(
      places.map(async (surroundings, index) => {
        const folder = path(`${kit}-${index}`);
        elsewhere(surroundings, 'render', workbookOf(surroundings, kit, index), '-o', folder, '--quiet');
        const names = (await readdir(folder)).sort();
        const files = [workbookPath(kit, index), ...names.map((name) => join(folder, name))];
        const digests = await Promise.all(files.map((file) => readFile(file, 'base64')));
        return new Map(digests.map((bytes, at) => [files[at]?.replace(/.*\./, ''), bytes]));
      }),
    );
    expect([...(contents[0]?.keys() ?? [])]).toEqual(['xlsx', 'docx', 'pdf']);
    expect(contents[0]).toEqual(contents[1]);
  });
});

const workbookPath = (kit: string, index: number): string => path(`${kit}-${index}.xlsx`);

function workbookOf(surroundings: Readonly<Record<string, string>>, kit: string, index: number): string {
  elsewhere(surroundings, 'new', kit, '--sample', '-o', workbookPath(kit, index));
  return workbookPath(kit, index);
}
