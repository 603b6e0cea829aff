import { ExactNumber } from '../core/exact-number.js';
import { filled, type Language } from '../core/messages/message.js';
import { rowsOf, type Dossier, type RosterRow } from '../form/index.js';
import {
  evaluate,
  figuresOn,
  normaliseName,
  rule as ruleById,
  sentenceValues,
  valuesOf,
  type EvaluationContext,
  type Outcome,
  type Rule,
  type RuleId,
} from '../regulations/index.js';
import { basisOf, type DesignBasis } from './design-basis.js';
import { deliveryWords, type DeliveryWords } from './delivery-words.js';
import type { TimetableDefinition } from './timetable-parts.js';

/** Where a form names its teachers, and the rules that speak of a plan carried out. */
export interface DeliveryDefinition {
  readonly form: string;
  readonly timetable: TimetableDefinition;
  readonly teachers: { readonly roster: string; readonly name: string };
  readonly rules: {
    /** Of sessions: how many percent are as declared. */
    readonly consistency: RuleId;
    /** The tiers of that, and the name of the figure of the best. */
    readonly tier: RuleId;
    readonly best: string;
    readonly hours: RuleId;
    readonly exchanged: RuleId;
    readonly consent: RuleId;
  };
}

/** A sentence about the plan as it was carried out, with the provision. */
export interface DeliveryLine {
  readonly words: string;
  readonly state: 'kept' | 'exceeded' | 'open';
  readonly basis: readonly DesignBasis[];
}

export interface Delivery {
  /** Percent of the declared sessions that were held as declared; absent where none was declared. */
  readonly consistency?: number;
  readonly lines: readonly DeliveryLine[];
  /** Each change. */
  readonly changes: readonly string[];
}

interface Held {
  readonly course: string;
  readonly teacher: string;
  readonly hours: number;
  readonly day: string;
  readonly mode: string;
}

const textOf = (row: RosterRow, column: string): string => {
  const value = row[column];
  return typeof value === 'string' ? value.trim() : '';
};

function sessionsOf({ form, schedule }: TimetableDefinition, dossier: Dossier): Held[] {
  return rowsOf(dossier.forms[form], schedule.roster).map((row): Held => {
    const hours = row[schedule.hours];
    return {
      course: textOf(row, schedule.course),
      teacher: textOf(row, schedule.teacher),
      hours: typeof hours === 'number' ? hours : 0,
      day: textOf(row, schedule.day),
      mode: textOf(row, schedule.mode),
    };
  });
}

const sum = (sessions: readonly Held[]): number =>
  ExactNumber.sum(sessions.map(({ hours }) => hours)).toNumber();
const sameSession = (one: Held, other: Held): boolean =>
  normaliseName(one.course) === normaliseName(other.course) &&
  normaliseName(one.teacher) === normaliseName(other.teacher) &&
  one.hours === other.hours &&
  one.mode === other.mode;

/** Sessions that were held as declared, each counted once; the day may differ. */
function matched(
  declared: readonly Held[],
  held: readonly Held[],
): { readonly kept: Held[]; readonly lost: Held[] } {
  const left = [...held];
  const kept: Held[] = [];
  const lost: Held[] = [];
  for (const one of declared) {
    const at = left.findIndex((other) => sameSession(one, other));
    if (at < 0) lost.push(one);
    else {
      kept.push(one);
      left.splice(at, 1);
    }
  }
  return { kept, lost };
}

const namesOf = (dossier: Dossier, form: string, roster: string, column: string): string[] =>
  rowsOf(dossier.forms[form], roster)
    .map((row) => textOf(row, column))
    .filter((name) => name !== '');
const missingIn = (names: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others.map(normaliseName));
  return names.filter((name) => !known.has(normaliseName(name)));
};

/**
 * A project as declared beside the same as carried out, by the rules that speak of it: how much is as declared, experts
 * and courses exchanged, hours dropped, what needs the bureau's consent.
 */
export function deliveryOf(
  { form, timetable, teachers, rules }: DeliveryDefinition,
  declared: Dossier,
  carriedOut: Dossier,
  context: EvaluationContext = {},
  language: Language = 'zh',
): Delivery {
  const say = deliveryWords[language];
  const [planned, held] = [sessionsOf(timetable, declared), sessionsOf(timetable, carriedOut)];
  const { kept, lost } = matched(planned, held);
  const experts = namesOf(declared, form, teachers.roster, teachers.name);
  const expertsGone = missingIn(experts, namesOf(carriedOut, form, teachers.roster, teachers.name));
  const coursesIn = (dossier: Dossier): string[] =>
    timetable.courses.flatMap(({ roster, name }) => namesOf(dossier, form, roster, name));
  const courses = coursesIn(declared);
  const coursesGone = missingIn(courses, coursesIn(carriedOut));
  const [hoursPlanned, hoursHeld] = [sum(planned), sum(held)];

  const ask = (id: RuleId, data: Readonly<Record<string, unknown>>): Asked | undefined => {
    const rule = ruleById(id);
    if (!rule) return undefined;
    const figures = valuesOf(figuresOn(rule, context) ?? {});
    return { rule, outcome: evaluate(rule, data, context), figures };
  };
  const consistency = ask(rules.consistency, {
    declared_sessions: planned.length,
    unchanged_sessions: kept.length,
  });
  const percent = typeof consistency?.outcome.value === 'number' ? consistency.outcome.value : undefined;
  const tier = ruleById(rules.tier);
  const best = tier && valuesOf(figuresOn(tier, context) ?? {})[rules.best];
  const hours = ask(rules.hours, {
    planned_hours: hoursPlanned,
    actual_hours: hoursHeld,
    reduction_approved: false,
  });
  const exchanged = ask(rules.exchanged, {
    experts_total: experts.length,
    experts_changed: expertsGone.length,
    courses_total: courses.length,
    courses_changed: coursesGone.length,
  });
  const changes = [
    ...expertsGone.map(say.expertGone),
    ...coursesGone.map(say.courseGone),
    ...lost.filter(({ course }) => !coursesGone.includes(course)).map(say.lost),
  ];
  const large = [hours, exchanged].some((one) => one?.outcome.outcome === 'violation');
  const consent = ruleById(rules.consent);
  return {
    ...(percent === undefined ? {} : { consistency: percent }),
    lines: [
      ...(percent === undefined || !consistency || !tier
        ? []
        : [
            {
              words: say.consistency(percent, planned.length, kept.length, String(best)),
              state: typeof best === 'number' && percent >= best ? ('kept' as const) : ('exceeded' as const),
              basis: [basisOf(consistency), basisOf({ rule: tier })],
            },
          ]),
      ...lineOf(
        exchanged,
        say.exchanged(expertsGone.length, experts.length, coursesGone.length, courses.length),
        say,
      ),
      ...lineOf(hours, say.hours(hoursPlanned, hoursHeld), say),
      ...(changes.length === 0 || !consent
        ? []
        : [
            {
              words: large ? say.large : say.small,
              state: large ? ('exceeded' as const) : ('open' as const),
              basis: [basisOf({ rule: consent })],
            },
          ]),
    ],
    changes,
  };
}

interface Asked {
  readonly rule: Rule;
  readonly outcome: Outcome;
  readonly figures: Readonly<Record<string, unknown>>;
}

function lineOf(asked: Asked | undefined, words: string, say: DeliveryWords): DeliveryLine[] {
  if (!asked || asked.outcome.outcome === 'not-applicable') return [];
  const broken = asked.outcome.outcome === 'violation';
  const { rule, outcome, figures } = asked;
  const said = filled(rule.message, sentenceValues(rule, outcome, figures));
  return [
    {
      words: broken ? say.broken(words, said) : words,
      state: broken ? 'exceeded' : 'kept',
      basis: [basisOf(asked)],
    },
  ];
}
