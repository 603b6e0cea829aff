import type { CalendarDay } from '../../core/calendar-day.js';
import type { Place } from '../../core/diagnostic.js';
import {
  pathText,
  valueAt,
  type CollectedForm,
  type CollectedList,
  type Collection,
  type Comparison,
  type Dossier,
  type Doubt,
  type EntryPath,
  type EntryValue,
  type FormData,
  type Origin,
  type OwnColumn,
} from '../../form/index.js';
import { evaluate, rule, type RuleContext } from '../../regulations/index.js';
import { contradictions } from '../across/contradictions.js';
import type { CollectedDoubt } from './collected-doubt.js';
import type { CollectedSource } from './collected-source.js';
import { Counties } from './counties.js';
import { decideDuplicates } from './decide-duplicates.js';
import { institutionOrder } from './institution-order.js';
import { namesInFiles } from './names-in-files.js';
import { withoutOtherRounds } from './other-round.js';
import type { RosterInstitution } from '../roster/bureau-roster.js';
import { unevenEvaluations } from '../roster/evaluation-counts.js';
import { alikeNames, pairedWithRoster } from '../roster/pair-names.js';
import { sourceFindings } from './source-findings.js';

/** An entry of the collected workbook with one of the cells that it comes from. */
export interface TracedEntry {
  readonly at: EntryPath;
  readonly value: EntryValue | undefined;
  readonly how: string;
  readonly origin?: Place & { readonly value: EntryValue | undefined };
}

export interface CollectedKit {
  readonly dossier: Dossier;
  readonly traced: readonly TracedEntry[];
  readonly doubts: readonly CollectedDoubt[];
  readonly lists: readonly CollectedList[];
  readonly method: readonly string[];
  readonly ownColumns?: readonly OwnColumn[];
}

/** A collection just made, with the sources by the names under which they were taken. */
export interface FreshCollection extends CollectedKit {
  readonly sources: readonly CollectedSource[];
  readonly counties: Counties;
}

export interface CollectSetting {
  readonly kit: string;
  readonly collections: readonly Collection[];
  readonly comparison: Comparison;
  readonly newest: boolean;
  readonly context: RuleContext;
  /** Entries that somebody gives: the name of the city, who answers for it. */
  readonly given: Readonly<Record<string, FormData>>;
  /** The bureau's list of institutions, when it has one: names, order, and what is expected. */
  readonly roster?: readonly RosterInstitution[];
}

/** Fills forms of one kit from workbooks; every entry leads back to the cells that it comes from. */
export function collectForms(all: readonly CollectedSource[], setting: CollectSetting): FreshCollection {
  const { collections, comparison, newest, context, given, roster = [] } = setting;
  const { sources, doubts: pairing } =
    roster.length > 0 ? pairedWithRoster(all, roster) : { sources: all, doubts: alikeNames(all) };
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const forms: Record<string, FormData> = {};
  const traced: TracedEntry[] = [];
  const consulted: Place[] = [];
  const doubts: CollectedDoubt[] = [];
  const lists: CollectedList[] = [];
  const ownColumns: OwnColumn[] = [];
  const counties = new Counties(sources, roster);
  const order = institutionOrder(counties, roster);
  for (const collection of collections) {
    const drawnOn = sources.filter(({ dossier }) =>
      collection.from.some((id) => dossier.forms[id] !== undefined),
    );
    const ofRound = withoutOtherRounds(drawnOn, collection.otherRound ?? []);
    const decided = decideDuplicates(ofRound.sources, { newest, severalEach: collection.severalEach });
    const inOrder = [...decided.sources].sort(order);
    const collected = collection.collect(inOrder, (id, input, on) => answer(id, input, on, context));
    forms[collection.into] = { ...collected.data, ...given[collection.into] };
    consulted.push(...(collected.consulted ?? []).map((origin) => placeOf(origin, byFile)));
    traced.push(...tracedEntries(collected, collection.into, byFile));
    lists.push(...collected.lists);
    ownColumns.push(...(collected.ownColumns ?? []));
    doubts.push(
      ...[
        ...ofRound.doubts,
        ...decided.doubts,
        ...collected.doubts,
        ...unevenEvaluations(inOrder, roster),
      ].map((doubt) => placed(doubt, byFile)),
    );
  }
  doubts.push(...pairing.map((doubt) => placed(doubt, byFile)));
  const limits = leaderLimitsOf(collections, comparison);
  const ofSources = sourceFindings(
    sources.map((source) => ({
      ...source,
      findings: source.findings.filter(({ code }) => !limits.includes(code)),
    })),
    [...traced.flatMap(({ origin }) => origin ?? []), ...consulted],
  );
  doubts.push(...ofSources);
  const asked = new Set(pairing.flatMap(({ origins }) => origins.map(({ file }) => file)));
  doubts.push(...namesInFiles(sources, asked).map((doubt) => placed(doubt, byFile)));
  doubts.push(
    ...contradictions([...sources], comparison, context, limits.length > 0 ? 1 : 2).filter(
      ({ diagnostic, places }) =>
        !SAID_BEFORE.has(diagnostic.code) &&
        !(diagnostic.code === 'batch.spellings' && places.every(({ file = '' }) => asked.has(file))),
    ),
  );
  return {
    sources,
    counties,
    dossier: { kit: setting.kit, forms },
    traced,
    doubts: withoutRepetition(withoutEffects(doubts, ofSources)),
    lists,
    method: collections.flatMap(({ method }) => method),
    ownColumns,
  };
}

/** Said by the collection itself, in its own words. */
const SAID_BEFORE = new Set(['batch.same-file', 'batch.institution-twice', 'batch.evaluation-twice']);

function answer(
  id: string,
  input: Readonly<Record<string, unknown>>,
  on: CalendarDay | undefined,
  context: RuleContext,
) {
  const found = rule(id);
  if (!found) throw new RangeError(`No rule ${id}`);
  const { outcome, value, limit } = evaluate(found, input, {
    ...context,
    ...(on === undefined ? {} : { on }),
  });
  return {
    outcome,
    ...(typeof value === 'string' || typeof value === 'number' ? { value: String(value) } : {}),
    ...(limit === undefined ? {} : { limit }),
  };
}

function tracedEntries(
  { data, entries }: CollectedForm,
  form: string,
  byFile: ReadonlyMap<string, CollectedSource>,
): TracedEntry[] {
  const dossier: Dossier = { kit: '', forms: { [form]: data } };
  return entries.flatMap(({ at, origins, how = '' }): TracedEntry[] => {
    const value = valueAt(dossier, at);
    if (origins.length === 0) return [{ at, value, how: how === '' ? '由程序编排' : how }];
    return origins.map((origin) => {
      const source = byFile.get(origin.file);
      const found = source && valueAt(source.dossier, origin.path);
      return { at, value, how, origin: { ...placeOf(origin, byFile), value: found } };
    });
  });
}

const placeOf = ({ file, path }: Origin, byFile: ReadonlyMap<string, CollectedSource>): Place => ({
  file,
  ...byFile.get(file)?.placeOf(path),
  form: path.form,
  entry: pathText(path),
});

const placed = (doubt: Doubt, byFile: ReadonlyMap<string, CollectedSource>): CollectedDoubt => ({
  diagnostic: { code: doubt.code, level: doubt.level, values: doubt.values, place: {} },
  places: doubt.origins.map((origin) => placeOf(origin, byFile)),
  ...(doubt.at ? { at: doubt.at } : {}),
});

/**
 * The limits of leaders that a collection of projects says leader by leader, with their files: neither the check of a
 * source nor that of the summary says them again.
 */
const leaderLimitsOf = (
  collections: readonly Collection[],
  { project: { leaderLimits } }: Comparison,
): readonly string[] =>
  leaderLimits
    .map(({ rule: id }) => id)
    .filter((id) => collections.some(({ saidBefore = [] }) => saidBefore.some((one) => one === id)));

/** A score that is missing because what stands there is none is one fact: its own check says what stands there. */
function withoutEffects(
  doubts: readonly CollectedDoubt[],
  causes: readonly CollectedDoubt[],
): CollectedDoubt[] {
  const cell = ({ file = '', form = '', entry = '' }: Place): string => `${file}\n${form}\n${entry}`;
  const faulty = new Set(causes.flatMap(({ places }) => places.map(cell)));
  return doubts.filter(
    ({ diagnostic: { code }, places }) =>
      code !== 'collect.score-missing' || !places.every((place) => faulty.has(cell(place))),
  );
}

/** Two collections that draw on the same workbooks say the same of them. */
function withoutRepetition(doubts: readonly CollectedDoubt[]): CollectedDoubt[] {
  const seen = new Set<string>();
  return doubts.filter(({ diagnostic, places, at }) => {
    const key = JSON.stringify([diagnostic, places, at]);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
