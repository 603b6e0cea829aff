import { sizeInZip, type PackageEntry } from './submission-zip.js';

/** One zip of a submission that is too large for one. */
export interface PackagePart {
  readonly entries: readonly PackageEntry[];
  /** Its bytes at most. */
  readonly size: number;
}

interface Unit {
  readonly entries: readonly PackageEntry[];
  readonly size: number;
}

const END_OF_ZIP = 22;
const sizeOf = (entries: readonly PackageEntry[]): number =>
  entries.reduce((sum, entry) => sum + sizeInZip(entry), 0);

/**
 * Splits a package by its folders; a folder that is too large by its projects, and what is too large even so by its
 * files. A part exceeds the limit only where one file does so alone. The index goes into every part.
 */
export function splitPackage(
  entries: readonly PackageEntry[],
  index: readonly PackageEntry[],
  maximum: number | undefined,
): PackagePart[] {
  const whole = END_OF_ZIP + sizeOf(index) + sizeOf(entries);
  if (maximum === undefined || whole <= maximum) return [{ entries: [...index, ...entries], size: whole }];
  const room = maximum - END_OF_ZIP - sizeOf(index);
  const smaller = (split: (entries: readonly PackageEntry[]) => Unit[]) => (unit: Unit) =>
    unit.size <= room ? [unit] : split(unit.entries);
  const units = unitsOf(entries, 1)
    .flatMap(smaller((members) => unitsOf(members, 2)))
    .flatMap(smaller((members) => members.map((entry) => ({ entries: [entry], size: sizeOf([entry]) }))));
  const parts: Unit[] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    if (last && last.size + unit.size <= room) {
      parts[parts.length - 1] = { entries: [...last.entries, ...unit.entries], size: last.size + unit.size };
    } else parts.push(unit);
  }
  return parts.map((part) => ({
    entries: [...index, ...part.entries],
    size: END_OF_ZIP + sizeOf(index) + part.size,
  }));
}

/** Entries that share the first folders of their path, in order. */
function unitsOf(entries: readonly PackageEntry[], depth: number): Unit[] {
  const units = new Map<string, PackageEntry[]>();
  for (const entry of entries) {
    const folders = entry.path.split('/').slice(0, -1);
    const key = folders.slice(0, depth).join('/');
    units.set(key, [...(units.get(key) ?? []), entry]);
  }
  return [...units.values()].map((members) => ({ entries: members, size: sizeOf(members) }));
}
