import type { CollectedDossier } from '../../form/index.js';
import { nameKey } from '../across/name-key.js';
import type { RosterInstitution } from '../roster/bureau-roster.js';
import type { CollectedSource } from './collected-source.js';

/** Pinyin, and numbers by their value: 第2 before 第10. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/**
 * The order of institutions in everything that is collected: that of the bureau's list, and of those that it lacks by the folder in which their own workbooks lie (a county's,
 * as bureaus sort them), then by name; files of one institution by their names. An institution of which only others
 * speak goes to the county with whose name its own begins.
 */
export function institutionOrder(
  sources: readonly CollectedSource[],
  roster: readonly RosterInstitution[] = [],
): (one: CollectedDossier, other: CollectedDossier) => number {
  const counties = new Map<string, string>();
  for (const { file, institution, claims } of sources) {
    // An archive stands where a folder does, but is no county.
    const [folder = ''] = file
      .split('/')
      .slice(0, -1)
      .filter((part) => !/\.zip$/i.test(part));
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
  const listed = new Map(roster.map(({ name }, index) => [nameKey(name), index]));
  const rank = ({ institution }: CollectedDossier): number =>
    listed.get(institution?.key ?? '') ?? listed.size;
  return (one, other) =>
    rank(one) - rank(other) ||
    collator.compare(countyOf(one), countyOf(other)) ||
    collator.compare(one.institution?.name ?? '', other.institution?.name ?? '') ||
    (one.file < other.file ? -1 : one.file > other.file ? 1 : 0);
}
