import {
  type CollectedDossier,
  type Doubt,
  type EntryPath,
  type EntryValue,
  type FormData,
  type RosterRow,
} from '../../form/index.js';
import { grouped } from '../across/name-key.js';
import type { CollectedSource } from './collected-source.js';

export interface Decided {
  readonly sources: readonly CollectedDossier[];
  readonly doubts: readonly Doubt[];
}

export interface DuplicateSetting {
  /** Of several workbooks the one changed last holds. */
  readonly newest: boolean;
  /** An institution hands in several by right; only copies of one file are dropped. */
  readonly severalEach: boolean;
}

/**
 * Which workbooks count. Copies of one file count once. Of different workbooks of one institution nobody but the
 * bureau knows which holds: the entries in which they differ stay blank, unless the newest is asked for.
 */
export function decideDuplicates(
  given: readonly CollectedSource[],
  { newest, severalEach }: DuplicateSetting,
): Decided {
  const doubts: Doubt[] = [];
  const different: CollectedSource[] = [];
  for (const [first, ...copies] of grouped(given, ({ contents }) => contents).values()) {
    if (first === undefined) continue;
    different.push(first);
    for (const { file } of copies) {
      const origins = [{ file, path: whole(first) }];
      doubts.push({ code: 'collect.same-file', level: 'warning', values: { other: first.file }, origins });
    }
  }
  if (severalEach) return { sources: different, doubts };
  const sources: CollectedDossier[] = [];
  const own = grouped(different, ({ institution, kit, file, claims }) =>
    institution ? [kit, institution.key, ...claims.distinction].join('\n') : file,
  );
  for (const same of own.values()) {
    const [first] = same;
    if (first === undefined) continue;
    if (same.length === 1) {
      sources.push(first);
      continue;
    }
    const values = { institution: first.institution?.name ?? first.file, count: same.length };
    const origins = same.map((one) => ({ file: one.file, path: whole(one) }));
    const latest = newest ? latestOf(same) : undefined;
    if (latest) {
      sources.push(latest);
      doubts.push({
        code: 'collect.newest-taken',
        level: 'warning',
        values: { ...values, file: latest.file },
        origins,
      });
    } else {
      sources.push(agreed(same, first));
      doubts.push({ code: 'collect.institution-twice', level: 'error', values, origins });
    }
  }
  return { sources, doubts };
}

const whole = ({ institution, dossier }: CollectedDossier): EntryPath =>
  institution?.at ?? { form: Object.keys(dossier.forms)[0] ?? '', field: '' };

/** The one changed last; `undefined` when two were changed at the same moment. */
function latestOf(same: readonly CollectedSource[]): CollectedSource | undefined {
  const [first, second] = [...same].sort((one, other) => other.modified - one.modified);
  return first && first.modified !== second?.modified ? first : undefined;
}

/** The entries in which all agree. A roster is one entry: it is the same, or it is left out. */
function agreed(same: readonly CollectedSource[], first: CollectedSource): CollectedDossier {
  const forms = Object.fromEntries(
    Object.keys(first.dossier.forms).map((form): [string, FormData] => {
      const kept: Record<string, EntryValue | readonly RosterRow[]> = {};
      for (const id of Object.keys(first.dossier.forms[form] ?? {})) {
        const all = same.map(({ dossier }) => dossier.forms[form]?.[id]);
        const [value] = all;
        if (value !== undefined && all.every((one) => JSON.stringify(one) === JSON.stringify(value))) {
          kept[id] = value;
        }
      }
      return [form, kept];
    }),
  );
  return { ...first, dossier: { ...first.dossier, forms } };
}
