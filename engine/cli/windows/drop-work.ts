import { dirname, join } from 'node:path';
import { isFolder } from '../../node/disk.js';
import type { DropVerb } from './drop-verbs.js';
import type { Dropped, ResultPlaces } from './result-places.js';

/** A command line to run, and what to open afterwards. */
export interface DropStep {
  readonly words: readonly string[];
  readonly result: string;
  /** It is one of several tries, into a folder of its own: nothing to collect is no failure. */
  readonly optional?: boolean;
}

/** What is to be done with what was dropped, and what to say first. */
export interface DropWork {
  readonly steps: readonly DropStep[];
  readonly notes: readonly string[];
}

/** The verbs that work on something. */
export type WorkVerb = Exclude<DropVerb, 'serve' | 'desk'>;

/** Documents are printed with the machine's official faces (Chinese Windows has 仿宋, 黑体, 楷体 and 宋体), a missing one with ours. */
const FONTS = ['--fonts', 'auto'] as const;

/** The command lines for dropped files and folders. */
export async function dropWork(
  verb: WorkVerb,
  paths: readonly string[],
  places: ResultPlaces,
): Promise<DropWork> {
  const dropped = await Promise.all(
    paths.map(async (path): Promise<Dropped> => ({ path, isFolder: await isFolder(path) })),
  );
  const folders = dropped.filter((one) => one.isFolder);
  const files = dropped.filter((one) => !one.isFolder);
  const work = new Work(places);
  if (verb === 'check') {
    for (const one of files) await work.add(one, '检查报告.html', checkFile);
    for (const one of folders) await work.add(one, '检查结果', checkFolder);
  } else if (verb === 'render') {
    for (const one of [...files, ...folders]) await work.add(one, '打印', renderStep);
  } else if (verb === 'collect') {
    work.leaveOut(files, '汇总只收文件夹，没有用到');
    for (const one of folders) await work.addEach(one, '汇总', collectSteps);
  } else if (files.length === 0 && folders.length > 0) {
    work.leaveOut(folders, '打包要工作簿和佐证材料文件夹一起选中，只有文件夹');
  } else if (folders.length > 1) {
    work.leaveOut(folders, '打包只收一个佐证材料文件夹，请放进同一个文件夹后再拖，没有打包');
  } else {
    const evidence = folders.map(({ path }) => path);
    for (const one of files)
      await work.add(one, '报送材料.zip', (path, zip) => packageStep(path, zip, evidence));
  }
  return work;
}

class Work implements DropWork {
  readonly steps: DropStep[] = [];
  readonly notes: string[] = [];

  constructor(private readonly places: ResultPlaces) {}

  add(dropped: Dropped, words: string, step: (path: string, result: string) => DropStep): Promise<void> {
    return this.addEach(dropped, words, (path, result) => Promise.resolve([step(path, result)]));
  }

  async addEach(
    dropped: Dropped,
    words: string,
    steps: (path: string, result: string) => Promise<readonly DropStep[]>,
  ): Promise<void> {
    const place = await this.places.placeFor(dropped, words);
    if (place === undefined) {
      this.notes.push(`“${dropped.path}”没有处理：结果没有地方放。请拖放里面的文件夹，不要拖整个系统盘。`);
      return;
    }
    if (place.elsewhere) {
      this.notes.push(
        `“${dropped.path}”旁边不能放结果（只读，或是整个盘），结果放在：${dirname(place.path)}`,
      );
    }
    this.steps.push(...(await steps(dropped.path, place.path)));
  }

  leaveOut(dropped: readonly Dropped[], why: string): void {
    if (dropped.length > 0) this.notes.push(`${why}：${dropped.map(({ path }) => path).join('、')}`);
  }
}

const checkFile = (path: string, report: string): DropStep => ({
  words: ['check', path, '--html', report],
  result: report,
});

const checkFolder = (path: string, results: string): DropStep => ({
  words: ['check', path, '-o', results],
  result: results,
});

const renderStep = (path: string, results: string): DropStep => ({
  words: ['render', path, '-o', results, ...FONTS],
  result: results,
});

function packageStep(path: string, zip: string, evidence: readonly string[]): DropStep {
  const from = evidence.flatMap((folder) => ['--evidence', folder]);
  return { words: ['package', path, ...from, '-o', zip, ...FONTS], result: zip };
}

/** One try for each kit into which something can be collected. */
async function collectSteps(path: string, results: string): Promise<readonly DropStep[]> {
  // All forms and rules: the other verbs start without them.
  const { collections, registry } = await import('../../../templates/index.js');
  const kits = [...registry.kits.values()].filter(({ forms }) =>
    collections.some(({ into }) => forms.includes(into)),
  );
  return kits.map(({ id, title }) => {
    const workbook = join(results, `${title}.xlsx`);
    return {
      words: ['collect', path, '--into', id, '-o', workbook, '--docx', '--pdf', ...FONTS],
      result: workbook,
      optional: true,
    };
  });
}
