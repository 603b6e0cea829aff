import type { CollectedDossier } from '../../form/index.js';
import { nameKey } from '../across/name-key.js';
import type { RosterInstitution } from '../roster/bureau-roster.js';
import type { Counties } from './counties.js';

/** Pinyin, and numbers by their value: 第2 before 第10. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/**
 * The order of institutions in everything that is collected: that of the bureau's list, and of those that it lacks by
 * their counties (the folders in which their own workbooks lie, as bureaus sort them), then by name; files of one
 * institution by their names.
 */
export function institutionOrder(
  counties: Counties,
  roster: readonly RosterInstitution[] = [],
): (one: CollectedDossier, other: CollectedDossier) => number {
  const countyOf = ({ institution }: CollectedDossier): string =>
    institution === undefined ? '' : counties.ofInstitution(institution);
  const listed = new Map(roster.map(({ name }, index) => [nameKey(name), index]));
  const rank = ({ institution }: CollectedDossier): number =>
    listed.get(institution?.key ?? '') ?? listed.size;
  return (one, other) =>
    rank(one) - rank(other) ||
    collator.compare(countyOf(one), countyOf(other)) ||
    collator.compare(one.institution?.name ?? '', other.institution?.name ?? '') ||
    (one.file < other.file ? -1 : one.file > other.file ? 1 : 0);
}
