import { basename, dirname, extname, join } from 'node:path';
import { isFolder } from '../../node/disk.js';
import { collections, registry } from '../../../templates/index.js';

/** What a .cmd file does with what is dropped on it. */
export type DropVerb = 'check' | 'render' | 'collect' | 'package';

/** A command line to run, and what to open afterwards. */
export interface DropStep {
  readonly words: readonly string[];
  readonly result: string;
  /** It is one of several tries, into a folder of its own: nothing to collect is no failure. */
  readonly optional?: boolean;
}

/** Documents are printed with the machine's own fonts: Chinese Windows has 仿宋, 黑体, 楷体 and 宋体. */
const FONTS = ['--fonts', 'system'] as const;

/** The command lines for dropped files and folders; results lie beside what was dropped. */
export async function dropSteps(verb: DropVerb, paths: readonly string[]): Promise<DropStep[]> {
  const folders: string[] = [];
  const files: string[] = [];
  for (const path of paths) ((await isFolder(path)) ? folders : files).push(path);
  switch (verb) {
    case 'check':
      return [...files.map(checkFile), ...folders.map(checkFolder)];
    case 'render':
      return [...files, ...folders].map(renderStep);
    case 'collect':
      return folders.flatMap(collectSteps);
    case 'package':
      return files.map((file) => packageStep(file, folders[0]));
  }
}

const beside = (path: string, words: string): string =>
  join(dirname(path), `${basename(path, extname(path))} ${words}`);

const besideFolder = (path: string, words: string): string =>
  join(dirname(path), `${basename(path)} ${words}`);

function checkFile(file: string): DropStep {
  const report = beside(file, '检查报告.html');
  return { words: ['check', file, '--html', report], result: report };
}

function checkFolder(folder: string): DropStep {
  const results = besideFolder(folder, '检查结果');
  return { words: ['check', folder, '-o', results], result: results };
}

function renderStep(path: string): DropStep {
  const results = extname(path) === '' ? besideFolder(path, '打印') : beside(path, '打印');
  return { words: ['render', path, '-o', results, ...FONTS], result: results };
}

function packageStep(file: string, evidence: string | undefined): DropStep {
  const zip = beside(file, '报送材料.zip');
  const from = evidence === undefined ? [] : ['--evidence', evidence];
  return { words: ['package', file, ...from, '-o', zip, ...FONTS], result: zip };
}

/** One try for each kit into which something can be collected. */
function collectSteps(folder: string): DropStep[] {
  const kits = [...registry.kits.values()].filter(({ forms }) =>
    collections.some(({ into }) => forms.includes(into)),
  );
  return kits.map(({ id, title }) => {
    const workbook = join(besideFolder(folder, '汇总'), `${title}.xlsx`);
    return {
      words: ['collect', folder, '--into', id, '-o', workbook, '--docx', '--pdf', ...FONTS],
      result: workbook,
      optional: true,
    };
  });
}
