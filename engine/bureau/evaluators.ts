import type { Claims } from './claims.js';
import { grouped, nameKey } from './across/name-key.js';

/** An evaluation: a workbook, or a sheet of one, by a file name and what it claims. */
export interface ClaimingEvaluation {
  readonly file: string;
  readonly claims: Claims;
  /** Whose it counts as, where that is not what the sheet says: a list of institutions knows former names. */
  readonly institution?: { readonly key: string };
}

/** Whose evaluation it is, and of what. Two with the same expert and project are two versions of one. */
export interface Evaluator {
  readonly expert: string;
  /** A sampled project; empty for the evaluation of the institution as a whole. */
  readonly project: string;
  /** What the sheet does not say and the place of the file suggests. */
  readonly presumed: readonly ('expert' | 'project')[];
}

/** Folders and files in which somebody puts a version anew: 更正, 修改, 最终版, 定稿2. */
const OF_A_VERSION =
  /^[-（(【\s]*(更正|修改|改|修订|最终|终稿|定稿|最新|新版|补交|重交|第[一二三四五\d]+版)/u;
/** A file that names a sampled project: 项目3, 抽查项目2, 抽查1. */
const PROJECT_IN_NAME = /(?:抽查)?项目\s*[（(]?\s*(\d{1,3}|[一二三四五六七八九十]{1,3})|抽查\s*(\d{1,3})/u;

/**
 * Who speaks in each evaluation. The sheet decides; where it names nobody, the folder that tells experts apart stands
 * for the expert, and 项目3 in a file's name for the project, and both are said to be presumed. A file's name alone
 * never makes an expert of its own.
 */
export function evaluatorsOf<Item extends ClaimingEvaluation>(items: readonly Item[]): Map<Item, Evaluator> {
  const found = new Map<Item, Evaluator>();
  const evaluations = items.filter(({ claims }) => claims.evaluation !== undefined);
  const institutions = grouped(
    evaluations,
    ({ claims, institution }) => institution?.key ?? nameKey(claims.institution?.name ?? ''),
  );
  const apart = [...institutions.values()].map((ofOne) => ownFolders(ofOne.map(({ file }) => file)));
  const support = supportOf(apart);
  for (const [number, ofOne] of [...institutions.values()].entries()) {
    const folders = (apart[number] ?? []).map((own, index) =>
      expertsFolder(foldersOf(ofOne[index]?.file ?? ''), own, support),
    );
    // Beside one that names its expert, one that names nobody and lies in no folder of its own may be the same expert's.
    const [namedHere = ''] = ofOne.flatMap(({ claims }) => nameKey(claims.evaluation?.expert ?? '') || []);
    for (const [index, item] of ofOne.entries()) {
      const { expert = '', project = '' } = item.claims.evaluation ?? {};
      const folder = folders[index] || namedHere;
      const named = project === '' ? projectInName(item.file) : '';
      found.set(item, {
        expert: expert === '' ? folder : nameKey(expert),
        project: project === '' ? named : nameKey(project),
        presumed: [
          ...(expert === '' && folder !== '' ? (['expert'] as const) : []),
          ...(named === '' ? [] : (['project'] as const)),
        ],
      });
    }
  }
  return found;
}

const foldersOf = (file: string): string[] =>
  file
    .split('/')
    .slice(0, -1)
    .filter((folder) => !OF_A_VERSION.test(folder));

/** Of each file the first folder in which it differs from the others; empty where they lie in one. */
function ownFolders(files: readonly string[]): string[] {
  const paths = files.map(foldersOf);
  const [first = []] = paths;
  let common = 0;
  while (common < first.length && paths.every((path) => path[common] === first[common])) common += 1;
  return paths.map((path) => path[common] ?? '');
}

/** Of how many institutions a folder tells the experts apart. */
function supportOf(institutions: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const folders of institutions) {
    for (const folder of new Set(folders)) {
      if (folder !== '') support.set(folder, (support.get(folder) ?? 0) + 1);
    }
  }
  return support;
}

/**
 * The folder of an expert: of those on the way to the file the one that most institutions have as such. One of which a
 * single evaluation has come lies in no folder that is its own, and what lies twice within one expert's folder is not
 * told apart by the folders in it.
 */
function expertsFolder(
  folders: readonly string[],
  own: string,
  support: ReadonlyMap<string, number>,
): string {
  const weight = (folder: string): number => support.get(folder) ?? 0;
  return folders.reduce((best, folder) => (weight(folder) > weight(best) ? folder : best), own);
}

function projectInName(file: string): string {
  const found = PROJECT_IN_NAME.exec(file.slice(file.lastIndexOf('/') + 1));
  return found ? `项目${found[1] ?? found[2] ?? ''}` : '';
}
