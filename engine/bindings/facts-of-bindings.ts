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
import { BoundFacts, DossierEntries, entryEnvironment, isSingle, type PlacedRow } from './bound-facts.js';
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
    const day = new DayAndRound(binding, entries);
    for (let at = 0; at < rows.length; at += 1) {
      const record = new BoundRecord(binding, entries, at, day);
      if (spokenOf && spokenOf(record.environment()) !== true) continue;
      yield record;
    }
  }
}

interface SpokenDay {
  readonly on: CalendarDay | undefined;
  readonly round: string | undefined;
}

/** The day and the round of which a binding speaks; where no row says its own, worked out once for all of them. */
class DayAndRound {
  private ofAll?: SpokenDay;
  private readonly isOfAll: boolean;

  constructor(
    private readonly binding: Binding,
    private readonly entries: DossierEntries,
  ) {
    const { on = [], round } = binding.about;
    this.isOfAll = on.every(isSingle) && (round === undefined || isSingle(round));
  }

  of(record: BoundRecord): SpokenDay {
    return this.isOfAll ? (this.ofAll ??= this.read(record.environment())) : this.read(record.environment());
  }

  private read(env: Environment): SpokenDay {
    const { on = [], round } = this.binding.about;
    const days = on.map((one) => this.entries.valueOf(one, env));
    const day = days.find((one) => typeof one === 'string');
    const named = round && this.entries.valueOf(round, env);
    return {
      on: typeof day === 'string' ? parseCalendarDay(day) : undefined,
      round: typeof named === 'string' ? named.trim() : undefined,
    };
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
  private fed?: Map<string, Readonly<Record<string, readonly EntryPath[]>>>;

  constructor(
    private readonly binding: Binding,
    private readonly all: DossierEntries,
    private readonly at: number,
    private readonly day = new DayAndRound(binding, all),
  ) {
    this.subject = binding.rules[0]?.subject ?? 'institution';
    const { rules, names } = namesOf(binding);
    this.rules = rules;
    this.names = names;
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
    return this.day.of(this).on;
  }

  get isRow(): boolean {
    return this.binding.about.each !== undefined;
  }

  get givesWay(): string | undefined {
    return this.binding.about.givesWay;
  }

  get round(): string | undefined {
    return this.day.of(this).round;
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
    const before = this.fed?.get(which);
    if (before) return before;
    const feeding = new FeedingEntries(this.all, this.environment());
    const found = Object.fromEntries(
      Object.entries(this.binding.inputs).map(([name, bound]) => {
        const rows = 'roster' in bound ? (this.facts.list(name)?.all ?? []) : [];
        return [name, of(feeding, bound, rows as readonly PlacedRow[])];
      }),
    );
    (this.fed ??= new Map()).set(which, found);
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

interface Names {
  readonly rules: readonly string[];
  /** Of the inputs. */
  readonly names: ReadonlySet<string>;
}
const known = new WeakMap<Binding, Names>();
/** The rules and the inputs of a binding by name, the same each time. */
function namesOf(binding: Binding): Names {
  let names = known.get(binding);
  if (!names) {
    names = { rules: binding.rules.map(({ id }) => id), names: new Set(Object.keys(binding.inputs)) };
    known.set(binding, names);
  }
  return names;
}
