import { didYouMean } from '../../core/did-you-mean.js';
import type { Doubt } from '../../form/index.js';
import { nameKey } from '../across/name-key.js';
import type { CollectedSource } from '../collect/collected-source.js';
import type { RosterInstitution } from './bureau-roster.js';

/** What people write behind a name and does not belong to it: （盖章）, （公章）, （原……）. */
const BEHIND = /\((盖章|公章|章|原.*?|曾用名.*?|总校|本部)\)/gu;

/** Names of institutions of one kind differ in their county alone: more than one sign is another institution. */
const SLIP = 1;

const bare = (key: string): string => key.replace(BEHIND, '');

/**
 * Sources under the names of the bureau's list: former names and listed spellings count as the name itself. A name that
 * the list does not have stays as it is, with the question whether the one most like it is meant; nothing is guessed.
 */
export function pairedWithRoster(
  sources: readonly CollectedSource[],
  roster: readonly RosterInstitution[],
): { readonly sources: readonly CollectedSource[]; readonly doubts: readonly Doubt[] } {
  const known = new Map(
    roster.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [nameKey(one), name] as const)),
  );
  const doubts: Doubt[] = [];
  const paired = sources.map((source) => {
    const { institution, file } = source;
    if (institution === undefined) return source;
    const name = known.get(institution.key);
    const origins = [{ file, path: institution.at }];
    if (name === undefined) {
      const near = likeName(institution.key, known);
      doubts.push(
        near === undefined
          ? { code: 'collect.not-on-roster', level: 'warning', values: { name: institution.name }, origins }
          : {
              code: 'collect.meant-on-roster',
              level: 'warning',
              values: { name: institution.name, near },
              origins,
            },
      );
      return source;
    }
    if (nameKey(name) !== institution.key) {
      const values = { name, found: institution.name };
      doubts.push({ code: 'collect.paired-by-alias', level: 'info', values, origins });
    }
    return { ...source, institution: { ...institution, name, key: nameKey(name) } };
  });
  return { sources: paired, doubts };
}

/** The listed name that is most like one that is not listed, when it is near enough to be asked about. */
function likeName(key: string, known: ReadonlyMap<string, string>): string | undefined {
  const own = bare(key);
  for (const [other, name] of known) if (bare(other) === own) return name;
  const near = didYouMean(own, known.keys(), SLIP) ?? formerName(key, known);
  return near === undefined ? undefined : known.get(near);
}

/** …教师发展学院(原…教师进修学校): the name of the list stands in the brackets behind the new one. */
const formerName = (key: string, known: ReadonlyMap<string, string>): string | undefined =>
  [...known.keys()].find((other) => key.includes(`(原${other})`) || key.includes(`(曾用名${other})`));

/**
 * Without a list: institutions of which one kit is there and the other is not, whose names are so alike that they may
 * be one. Each is asked about once.
 */
export function alikeNames(sources: readonly CollectedSource[]): Doubt[] {
  const kinds = new Map<string, Set<string>>();
  const first = new Map<string, CollectedSource>();
  for (const source of sources) {
    if (source.institution === undefined) continue;
    const { key } = source.institution;
    kinds.set(key, (kinds.get(key) ?? new Set()).add(source.kit));
    if (!first.has(key)) first.set(key, source);
  }
  const most = Math.max(0, ...[...kinds.values()].map((own) => own.size));
  const half = [...kinds].filter(([, own]) => own.size < most).map(([key]) => key);
  const asked = new Set<string>();
  return half.flatMap((key): Doubt[] => {
    const others = new Map(
      half.filter((other) => isOther(kinds, key, other)).map((other) => [bare(other), other]),
    );
    const near = others.get(bare(key)) ?? others.get(didYouMean(bare(key), others.keys(), SLIP) ?? '');
    const [one, other] = [first.get(key), first.get(near ?? '')];
    if (!one?.institution || !other?.institution) return [];
    const pair = [key, near].sort().join('\n');
    if (asked.has(pair)) return [];
    asked.add(pair);
    return [
      {
        code: 'collect.names-alike',
        level: 'warning',
        values: { one: one.institution.name, other: other.institution.name },
        origins: [one, other].flatMap(({ file, institution }) =>
          institution ? [{ file, path: institution.at }] : [],
        ),
      },
    ];
  });
}

/** Another name, of which no kit is there that this one has. */
const isOther = (kinds: ReadonlyMap<string, ReadonlySet<string>>, key: string, other: string): boolean =>
  other !== key && ![...(kinds.get(other) ?? [])].some((kit) => kinds.get(key)?.has(kit));
