import {
  type CollectedDossier,
  type Doubt,
  type EntryPath,
  type EntryValue,
  type FormData,
  type RosterRow,
} from '../../form/index.js';
import { grouped } from '../across/name-key.js';
import { evaluatorsOf, type Evaluator } from '../evaluators.js';
import type { CollectedSource } from './collected-source.js';

export interface Decided {
  readonly sources: readonly CollectedDossier[];
  readonly doubts: readonly Doubt[];
}

export interface DuplicateSetting {
  /** Of several workbooks the one changed last holds. */
  readonly newest: boolean;
  /** An institution hands in several by right: of those that nothing tells apart, only copies of one file are dropped. */
  readonly severalEach: boolean;
}

/**
 * Which workbooks count. Copies of one file count once. Of different workbooks of one institution, and of one expert's
 * evaluations of one institution, nobody but the bureau knows which holds: the entries in which they differ stay
 * blank, unless the newest is asked for.
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
    doubts.push(...copies.map((copy) => sameAs(first, copy)));
  }
  const evaluators = evaluatorsOf(different);
  const presumed = different.filter((one) => evaluators.get(one)?.presumed.includes('expert'));
  if (presumed.length > 0) {
    doubts.push({
      code: 'collect.experts-presumed',
      level: 'info',
      values: { count: presumed.length },
      origins: [],
    });
  }
  const identity = (source: CollectedSource): string => {
    const { institution, kit, file, claims } = source;
    const evaluator = evaluators.get(source);
    if (institution === undefined) return file;
    const own = evaluator ? [evaluator.expert, evaluator.project] : claims.distinction;
    return !evaluator && severalEach && own.length === 0 ? file : [kit, institution.key, ...own].join('\n');
  };
  const sources: CollectedDossier[] = [];
  for (const same of grouped(different, identity).values()) {
    const [first] = same;
    if (first === undefined) continue;
    const evaluator = evaluators.get(first);
    const about = evaluator ? { evaluator } : {};
    if (same.length === 1) {
      sources.push({ ...first, ...about });
      continue;
    }
    const values = { institution: first.institution?.name ?? first.file, count: same.length };
    const origins = same.map((one) => ({ file: one.file, path: whole(one) }));
    const latest = newest ? latestOf(same) : undefined;
    if (latest) {
      sources.push({ ...latest, ...about });
      doubts.push({
        code: evaluator ? 'collect.newest-evaluation-taken' : 'collect.newest-taken',
        level: 'warning',
        values: { ...values, file: latest.file, ...(evaluator ? { expert: calledBy(evaluator) } : {}) },
        origins,
      });
    } else {
      const both = agreed(same, first);
      sources.push({ ...both, ...about });
      if (both.disputed.length === 0) {
        doubts.push(...same.slice(1).map((copy) => sameAs(first, copy)));
        continue;
      }
      const code = evaluator ? 'collect.evaluation-twice' : 'collect.institution-twice';
      const named = evaluator ? { ...values, expert: calledBy(evaluator) } : values;
      doubts.push({ code, level: 'error', values: named, origins });
    }
  }
  return { sources, doubts };
}

/** A copy, byte for byte or in everything that is entered. */
const sameAs = (first: CollectedSource, { file }: CollectedSource): Doubt => ({
  code: 'collect.same-file',
  level: 'warning',
  values: { other: first.file },
  origins: [{ file, path: whole(first) }],
});

/** Whose evaluations they are, in words. */
const calledBy = ({ expert, project, presumed }: Evaluator): string =>
  [
    expert === '' ? '没有写姓名的专家' : presumed.includes('expert') ? `文件夹“${expert}”的专家` : expert,
    ...(project === '' ? [] : [project]),
  ].join('，');

const whole = ({ institution, dossier }: CollectedDossier): EntryPath =>
  institution?.at ?? { form: Object.keys(dossier.forms)[0] ?? '', field: '' };

/** The one changed last; `undefined` when two were changed at the same moment. */
function latestOf(same: readonly CollectedSource[]): CollectedSource | undefined {
  const [first, second] = [...same].sort((one, other) => other.modified - one.modified);
  return first && first.modified !== second?.modified ? first : undefined;
}

/** The entries in which all agree. A roster is one entry: it is the same, or it is left out. */
function agreed(same: readonly CollectedSource[], first: CollectedSource) {
  const disputed: EntryPath[] = [];
  const ids = new Set(same.flatMap(({ dossier }) => Object.keys(dossier.forms)));
  const forms = Object.fromEntries(
    [...ids].map((form): [string, FormData] => {
      const kept: Record<string, EntryValue | readonly RosterRow[]> = {};
      for (const id of new Set(same.flatMap(({ dossier }) => Object.keys(dossier.forms[form] ?? {})))) {
        const [value, ...others] = same.map(({ dossier }) => dossier.forms[form]?.[id]);
        if (value !== undefined && others.every((one) => JSON.stringify(one) === JSON.stringify(value))) {
          kept[id] = value;
        } else disputed.push({ form, field: id });
      }
      return [form, kept];
    }),
  );
  return { ...first, dossier: { ...first.dossier, forms }, versions: same.map(({ file }) => file), disputed };
}
