import {
  fieldsOf,
  parsePath,
  rowsOf,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FormRegistry,
} from '../form/index.js';
import { findingWord } from './finding-word.js';
import type { Finding } from './finding.js';
import { rootCauses, type RootCause } from './root-causes.js';

/** A change of one entry that settles findings, as a check of a changed copy showed. */
export interface Settling {
  readonly path: EntryPath;
  readonly value: EntryValue;
  /** What is gone then, and nothing new has come. */
  readonly settled: readonly Finding[];
}

/** Checks the entries with one of them changed; everything else as it was. */
export type CheckedWith = (path: EntryPath, value: EntryValue) => readonly Finding[];

/** Changes that are tried for one cause at most: each is a check of the whole. */
const MOST_TRIED = 4;

/**
 * The change of one entry that settles most of what has a cause in common. Nothing is promised that a check of the
 * changed copy did not show: whatever brings a new finding of any level settles nothing.
 */
export function settlingOf(
  { first, others }: RootCause,
  all: readonly Finding[],
  { dossier, registry }: { readonly dossier: Dossier; readonly registry: FormRegistry },
  checkedWith: CheckedWith,
): Settling | undefined {
  const group = [first, ...others];
  const before = new Set(all.map(sameThing));
  let best: Settling | undefined;
  for (const { path, value } of changesFor(group, dossier, registry).slice(0, MOST_TRIED)) {
    const now = checkedWith(path, value);
    const left = new Set(now.map(sameThing));
    if (now.some((one) => isOpen(one) && !before.has(sameThing(one)))) continue;
    const settled = group.filter((one) => !left.has(sameThing(one)));
    if (settled.length > (best?.settled.length ?? 0)) best = { path, value, settled };
  }
  return best;
}

/** The cause to which a finding belongs. */
export const causeOf = (finding: Finding, all: readonly Finding[]): RootCause =>
  rootCauses(all).find(({ first, others }) => first === finding || others.includes(finding)) ?? {
    first: finding,
    others: [],
  };

const isOpen = (one: Finding): boolean => findingWord(one) !== 'info';

/** A finding whatever its figures are: what is still too high after a change is no new finding. */
const sameThing = ({ code, places }: Finding): string =>
  [code, ...places.map(({ form, entry }) => `${form ?? ''}/${entry ?? ''}`)].join('\n');

/** Values that findings ask for, each at one entry: the number to reach, or the highest of those that are permitted. */
function changesFor(
  group: readonly Finding[],
  dossier: Dossier,
  registry: FormRegistry,
): { path: EntryPath; value: EntryValue }[] {
  const found = new Map<string, { path: EntryPath; value: EntryValue }>();
  for (const finding of group) {
    for (const { form, entry } of finding.places) {
      if (form === undefined || entry === undefined) continue;
      const path = parsePath(form, entry);
      const now = valueOf(dossier, path);
      if (isComputed(path, registry) || now === undefined) continue;
      for (const value of wanted(finding, now)) {
        if (value !== now) found.set(`${form}/${entry}=${String(value)}`, { path, value });
      }
    }
  }
  return [...found.values()];
}

const NUMBERS = /^\d+(?:\.\d+)?(?:、\d+(?:\.\d+)?)*$/;

function wanted({ arithmetic = [], permitted = '' }: Finding, now: EntryValue): EntryValue[] {
  if (typeof now === 'string') return permitted === '' || permitted.includes('、') ? [] : [permitted];
  if (typeof now !== 'number') return [];
  const listed = NUMBERS.test(permitted) ? permitted.split('、').map(Number) : [];
  const below = listed.filter((one) => one <= now);
  const [only, ...others] = arithmetic;
  const target = others.length === 0 ? only?.right.number : undefined;
  const excess = others.length === 0 ? only?.excess : undefined;
  return [
    ...(below.length > 0 ? [Math.max(...below)] : []),
    ...(only?.left.number === now && target !== undefined ? [target] : []),
    // The entry is a part of what is compared: the whole of the excess comes off it.
    ...(only?.left.number !== now && excess !== undefined && now - excess >= 0
      ? [Number((now - excess).toFixed(6))]
      : []),
  ];
}

function valueOf(dossier: Dossier, path: EntryPath): EntryValue | undefined {
  const data = dossier.forms[path.form];
  if ('field' in path) {
    const value = data?.[path.field];
    return typeof value === 'object' ? undefined : value;
  }
  return rowsOf(data, path.roster)[path.row]?.[path.column];
}

function isComputed(path: EntryPath, registry: FormRegistry): boolean {
  const form = registry.forms.get(path.form);
  const id = 'field' in path ? path.field : path.column;
  const found =
    form &&
    fieldsOf(form).find(
      ({ field, roster }) => field.id === id && roster?.id === ('field' in path ? undefined : path.roster),
    );
  return found?.field.computed !== undefined;
}
