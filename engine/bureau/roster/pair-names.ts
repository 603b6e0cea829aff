import { didYouMean } from '../../core/did-you-mean.js';
import type { Doubt } from '../../form/index.js';
import { grouped, nameKey } from '../across/name-key.js';
import type { CollectedSource } from '../collect/collected-source.js';
import { evaluatorsOf } from '../evaluators.js';
import { mostFrequent } from './evaluation-counts.js';
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
  const paired = sources.map((source) => {
    const { institution } = source;
    const name = known.get(institution?.key ?? '');
    return institution === undefined || name === undefined
      ? source
      : { ...source, institution: { ...institution, name, key: nameKey(name) } };
  });
  return { sources: paired, doubts: [...doubtsOfList(roster), ...doubtsOfNames(sources, known)] };
}

/** A list that has an institution twice counts it twice. */
const doubtsOfList = (roster: readonly RosterInstitution[]): Doubt[] =>
  [...grouped(roster, ({ name }) => nameKey(name)).values()].flatMap(([first, ...again]): Doubt[] =>
    first === undefined || again.length === 0
      ? []
      : [
          {
            code: 'collect.twice-on-roster',
            level: 'warning',
            values: { name: first.name, count: again.length + 1 },
            origins: [],
          },
        ],
  );

/** What is written otherwise than on the list, each name once with all its files. */
const doubtsOfNames = (sources: readonly CollectedSource[], known: ReadonlyMap<string, string>): Doubt[] =>
  [...grouped(sources, ({ institution }) => institution?.key ?? '')].flatMap(([key, own]): Doubt[] => {
    const found = own[0]?.institution?.name ?? '';
    const origins = own.flatMap(({ file, institution }) =>
      institution ? [{ file, path: institution.at }] : [],
    );
    const name = known.get(key);
    if (name !== undefined) {
      return nameKey(name) === key
        ? []
        : [{ code: 'collect.paired-by-alias', level: 'info', values: { name, found }, origins }];
    }
    const near = likeName(key, known);
    return near === undefined
      ? [{ code: 'collect.not-on-roster', level: 'warning', values: { name: found }, origins }]
      : [{ code: 'collect.meant-on-roster', level: 'warning', values: { name: found, near }, origins }];
  });

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
 * Without a list: a name of which a kit is missing, and one so like it that the two may be one institution: it lacks
 * what the other has, or an expert's evaluation that most have. Each pair is asked about once.
 */
export function alikeNames(sources: readonly CollectedSource[]): Doubt[] {
  const named = [...grouped(sources, ({ institution }) => institution?.key ?? '')].map(([key, own]) => ({
    key,
    own,
    kits: new Set(own.map(({ kit }) => kit)).size,
    experts: experts(own).size,
  }));
  const most = Math.max(0, ...named.map(({ kits }) => kits));
  const usual = mostFrequent(named.filter(({ kits }) => kits === most).map((one) => one.experts)) ?? 0;
  const lacking = named.filter((one) => one.kits < most || one.experts < usual);
  const asked = new Set<string>();
  return named
    .filter(({ kits }) => kits < most)
    .flatMap(({ key, own }): Doubt[] => {
      const name = bare(key);
      const others = lacking.filter(
        (other) => other.key !== key && isLike(name, bare(other.key)) && completeEachOther(own, other.own),
      );
      const near = others.find((other) => bare(other.key) === name) ?? others[0];
      const [one] = own;
      const [other] = near?.own ?? [];
      if (!one?.institution || !other?.institution) return [];
      const pair = [key, other.institution.key].sort().join('\n');
      if (asked.has(pair)) return [];
      asked.add(pair);
      return [
        {
          code: 'collect.names-alike',
          level: 'warning',
          values: { one: one.institution.name, other: other.institution.name },
          // All that is written so: nothing else need be said of these files' names.
          origins: [...own, other].flatMap(({ file, institution }) =>
            institution ? [{ file, path: institution.at }] : [],
          ),
        },
      ];
    });
}

const isLike = (name: string, other: string): boolean =>
  Math.abs(name.length - other.length) <= SLIP && didYouMean(name, [other], SLIP) !== undefined;

const experts = (own: readonly CollectedSource[]): Set<string> =>
  new Set([...evaluatorsOf(own).values()].map(({ expert }) => expert));

/** Whether nothing would be there twice if both were one institution: no second application, no expert again. */
function completeEachOther(own: readonly CollectedSource[], others: readonly CollectedSource[]): boolean {
  const asOne = [own, others].map((side) =>
    side.map(({ file, kit, claims }) => ({ file, kit, claims, institution: { key: 'one' } })),
  );
  const evaluators = evaluatorsOf(asOne.flat());
  const [here = new Set(), there = new Set()] = asOne.map(
    (side) => new Set(side.map((item) => `${item.kit}\n${evaluators.get(item)?.expert ?? ''}`)),
  );
  return ![...here].some((one) => there.has(one));
}
