import type { Dossier, EntryPath } from '../form/index.js';
import {
  evaluatorOf,
  shownValue,
  within,
  type AnsweringRule,
  type Environment,
  type FactRecord,
  type Facts,
} from '../regulations/index.js';
import type { Binding } from './binding.js';
import { BoundFacts, DossierEntries, entryEnvironment, type PlacedRow } from './bound-facts.js';
import { FeedingEntries } from './feeding-entries.js';
import { rosterOf } from './entries.js';
import { nodesOfInput } from './nodes-of-input.js';
import { parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';

/** What a dossier says by the bindings of its forms; made while one goes through them. A form that is absent says nothing. */
export function* factsOfBindings(
  bindings: readonly Binding[],
  dossier: Dossier,
): Iterable<FactRecord<EntryPath>> {
  const entries = new DossierEntries(dossier);
  for (const binding of bindings) {
    const { each, where } = binding.about;
    // What is asked of each row is asked wherever the rows stand, as the sheet does.
    const about = (each && rosterOf(each.list)?.form) ?? binding.form;
    if (dossier.forms[about] === undefined) continue;
    const spokenOf = where && evaluatorOf(where.node);
    const rows = each ? entries.rows(each.list).all : [undefined];
    for (let at = 0; at < rows.length; at += 1) {
      const record = new BoundRecord(binding, entries, at);
      if (spokenOf && spokenOf(record.environment()) !== true) continue;
      yield record;
    }
  }
}

/** One binding of one dossier, or of one row; everything is worked out when it is asked for. */
export class BoundRecord implements FactRecord<EntryPath> {
  readonly subject;
  readonly rules;
  readonly names;
  readonly shape: object;
  private known?: BoundFacts;
  private own?: Environment;
  private readonly fed = new Map<string, Readonly<Record<string, readonly EntryPath[]>>>();

  constructor(
    private readonly binding: Binding,
    private readonly all: DossierEntries,
    private readonly at: number,
  ) {
    this.subject = binding.rules[0]?.subject ?? 'institution';
    [this.rules, this.names] = namesOf(binding);
    this.shape = binding;
  }

  environment(answering?: AnsweringRule): Environment {
    if (answering) return this.newEnvironment(answering);
    return (this.own ??= this.newEnvironment());
  }

  private newEnvironment(answering?: AnsweringRule): Environment {
    const env = entryEnvironment(this.all, answering);
    const { each } = this.binding.about;
    if (each) {
      const rows = this.all.rows(each.list);
      env.current[each.list] = { rows, row: rows.all[this.at], at: this.at };
    }
    return env;
  }

  get label(): string | undefined {
    const { label } = this.binding.about;
    return label === undefined || typeof label === 'string'
      ? label
      : shownValue(evaluatorOf(label.node)(this.environment()));
  }

  get on(): CalendarDay | undefined {
    for (const one of this.binding.about.on ?? []) {
      const day = this.all.valueOf(one, this.environment());
      if (typeof day === 'string') return parseCalendarDay(day);
    }
    return undefined;
  }

  get givesWay(): string | undefined {
    return this.binding.about.givesWay;
  }

  get round(): string | undefined {
    const { round } = this.binding.about;
    const value = round && this.all.valueOf(round, this.environment());
    return typeof value === 'string' ? value.trim() : undefined;
  }

  factsIn(answering: AnsweringRule): Facts {
    const env = this.environment(asksOthers(this.binding) ? answering : undefined);
    return new BoundFacts(this.binding.inputs, this.all, env);
  }

  /** The same as plain data, for those that look at single facts. */
  get values(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      Object.entries(this.binding.inputs).map(([name, bound]) => {
        if ('node' in bound) {
          const value = this.facts.of(name);
          return [name, value === undefined || typeof value === 'object' ? numberIn(value) : value];
        }
        return [name, 'parts' in bound ? undefined : this.facts.whole(name)];
      }),
    );
  }

  get entries(): Readonly<Record<string, readonly EntryPath[]>> {
    return this.feeding('all', (feeding, bound, rows) => feeding.of(bound, rows));
  }

  get each(): Readonly<Record<string, readonly EntryPath[]>> {
    return filledOnly(this.feeding('each', (feeding, bound, rows) => feeding.each(bound, rows)));
  }

  get blank(): Readonly<Record<string, readonly EntryPath[]>> {
    return filledOnly(this.feeding('blank', (feeding, bound, rows) => feeding.blank(bound, rows)));
  }

  private get facts(): BoundFacts {
    return (this.known ??= new BoundFacts(this.binding.inputs, this.all, this.environment()));
  }

  private feeding(
    which: string,
    of: (
      feeding: FeedingEntries,
      bound: Binding['inputs'][string],
      rows: readonly PlacedRow[],
    ) => readonly EntryPath[],
  ): Readonly<Record<string, readonly EntryPath[]>> {
    const before = this.fed.get(which);
    if (before) return before;
    const feeding = new FeedingEntries(this.all, this.environment());
    const found = Object.fromEntries(
      Object.entries(this.binding.inputs).map(([name, bound]) => {
        const rows = 'roster' in bound ? (this.facts.list(name)?.all ?? []) : [];
        return [name, of(feeding, bound, rows as readonly PlacedRow[])];
      }),
    );
    this.fed.set(which, found);
    return found;
  }
}

const filledOnly = (
  found: Readonly<Record<string, readonly EntryPath[]>>,
): Record<string, readonly EntryPath[]> =>
  Object.fromEntries(Object.entries(found).filter(([, paths]) => paths.length > 0));

const numberIn = (value: object | undefined): unknown =>
  value !== undefined && 'toNumber' in value && typeof value.toNumber === 'function'
    ? (value.toNumber as () => number)()
    : undefined;

const asking = new WeakMap<Binding, boolean>();
/** Whether inputs of a binding are what other rules answer. */
function asksOthers(binding: Binding): boolean {
  let asks = asking.get(binding);
  if (asks === undefined) {
    const nodes = Object.values(binding.inputs).flatMap(nodesOfInput);
    asks = nodes.some((node) => [...within(node)].some(({ op }) => op === 'answer'));
    asking.set(binding, asks);
  }
  return asks;
}

type Names = readonly [rules: readonly string[], inputs: ReadonlySet<string>];
const known = new WeakMap<Binding, Names>();
/** The rules and the inputs of a binding by name, the same each time. */
function namesOf(binding: Binding): Names {
  let names = known.get(binding);
  if (!names) {
    names = [binding.rules.map(({ id }) => id), new Set(Object.keys(binding.inputs))];
    known.set(binding, names);
  }
  return names;
}
