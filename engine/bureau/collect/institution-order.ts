import type { CollectedDossier } from '../../form/index.js';
import type { CollectedSource } from './collected-source.js';

/** Pinyin, and numbers by their value: 第2 before 第10. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/**
 * The order of institutions in everything that is collected: by the folder in which their own workbooks lie (a county's,
 * as bureaus sort them), then by name; files of one institution by their names. An institution of which only others
 * speak goes to the county with whose name its own begins.
 */
export function institutionOrder(
  sources: readonly CollectedSource[],
): (one: CollectedDossier, other: CollectedDossier) => number {
  const counties = new Map<string, string>();
  for (const { file, institution, claims } of sources) {
    const [folder = ''] = file.includes('/') ? file.split('/') : [];
    if (!institution || claims.evaluation !== undefined || counties.has(institution.key)) continue;
    counties.set(institution.key, folder);
  }
  const folders = [...new Set(counties.values())].filter((folder) => folder !== '');
  const countyOf = ({ institution }: CollectedDossier): string =>
    institution === undefined
      ? ''
      : (counties.get(institution.key) ??
        folders.find((folder) => institution.name.startsWith(folder)) ??
        '');
  return (one, other) =>
    collator.compare(countyOf(one), countyOf(other)) ||
    collator.compare(one.institution?.name ?? '', other.institution?.name ?? '') ||
    (one.file < other.file ? -1 : one.file > other.file ? 1 : 0);
}
