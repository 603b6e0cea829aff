import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { suiteFolder } from '../cli/command-line.js';
import { dossierOf } from '../cli/sample-dossier.js';
import { fill, workbookOf } from './bureau-folder.js';
import { allNames, digests } from './folder-contents.js';
import { bundled } from '../set-up/program-bundle.js';

const path = suiteFolder();
const MAIN = bundled('engine/cli/main.ts');

/** Runs the program in a process of its own that was started in a folder of the user. */
function startedIn(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, results: stdout.split('\n'), messages: stderr };
}

it('a folder is checked and printed from wherever the program is started, by relative names', async () => {
  fill(path('报送/各机构'), { '订单.xlsx': await workbookOf(dossierOf('zj-order-lawful')) });
  mkdirSync(path('报送/别处'));
  const checked = startedIn(path('报送'), 'check', '各机构', '-o', '检查', '--quiet');
  expect(checked).toMatchObject({ code: 0, messages: '' });
  expect(checked.results).toContain(join('检查', '汇总.html'));
  const print = ['--docx', '--quiet'];
  const printed = startedIn(path('报送'), 'render', '各机构', '-o', '打印', ...print);
  expect(printed).toMatchObject({ code: 0, messages: '' });
  expect(allNames(path('报送/打印')).filter((name) => name.endsWith('.docx'))).toHaveLength(1);
  const again = startedIn(path('报送/别处'), 'render', '../各机构', '-o', './打印', ...print);
  expect(again).toMatchObject({ code: 0, messages: '' });
  const documents = (folder: string) =>
    Object.entries(digests(folder)).filter(([name]) => name.endsWith('.docx'));
  expect(documents(path('报送/别处/打印'))).toEqual(documents(path('报送/打印')));
});
