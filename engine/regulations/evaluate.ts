import { parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import { DataFacts } from './decision/environment.js';
import { judged } from './decision/judgement.js';
import type { Rule } from './define-rule.js';
import { UnreadableInput } from './input.js';
import type { Outcome } from './outcome.js';
import { valueOn, type DatedValue, type Parameter } from './parameter.js';

/** A bureau's figures of a new round, by the figure's id; they come with their document number. */
export type ParameterOverrides = Readonly<Record<string, readonly DatedValue<unknown>[]>>;

export interface EvaluationContext {
  /** The round's or application's day, which selects the figures; without it the latest ones hold. */
  readonly on?: CalendarDay;
  readonly overrides?: ParameterOverrides;
}

/** Thrown when an input is there but unreadable; names the rule and the input. */
export class RuleInputError extends TypeError {
  constructor(
    readonly rule: string,
    readonly input: string,
    cause: UnreadableInput,
  ) {
    super(`${rule}: ${input}: ${cause.message}`, { cause });
    this.name = 'RuleInputError';
  }
}

/**
 * Evaluates one rule on plain data (the shape of a worked case's `input`).
 * While an entry is blank that would tell, the answer is not-applicable and names it in `missing`.
 * @throws RuleInputError when an input is of the wrong type.
 */
export function evaluate(
  rule: Rule,
  data: Readonly<Record<string, unknown>>,
  context: EvaluationContext = {},
): Outcome {
  const figures = figuresOn(rule, context);
  return figures === undefined ? { outcome: 'not-applicable' } : evaluateWith(rule, data, valuesOf(figures));
}

/** The figures of a rule by the name of the parameter. */
export type Figures = Readonly<Record<string, DatedValue<unknown>>>;

/** The values alone, as a rule's body takes them. */
export const valuesOf = (figures: Figures): Record<string, unknown> =>
  Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]));

/** `evaluate`, with the values of the parameters at hand. */
export function evaluateWith(
  rule: Rule,
  data: Readonly<Record<string, unknown>>,
  parameters: Readonly<Record<string, unknown>>,
): Outcome {
  const inputs: Record<string, unknown> = {};
  for (const name in rule.inputs) {
    const input = rule.inputs[name];
    if (input === undefined) continue;
    try {
      inputs[name] = input.read(Object.hasOwn(data, name) ? data[name] : undefined);
    } catch (error) {
      if (error instanceof UnreadableInput) throw new RuleInputError(rule.id, name, error);
      throw error;
    }
  }
  return judged(rule, rule.decision, new DataFacts(inputs), parameters);
}

/** The first day on which a rule and all of its figures hold; none where no paper bears a date. */
export function firstDayOf({ provision: { instrument }, parameters }: Rule): CalendarDay | undefined {
  const days = [
    instrument.effective ?? '',
    ...Object.values(parameters).map(({ values }) => values[0]?.from ?? ''),
  ];
  return parseCalendarDay(days.reduce((latest, one) => (one > latest ? one : latest)));
}

/** The figures of a rule that hold on a day; `undefined` when the provision was not yet in force. */
export function figuresOn(rule: Rule, { on, overrides }: EvaluationContext): Figures | undefined {
  const effective = rule.provision.instrument.effective;
  if (on !== undefined && effective !== null && on < effective) return undefined;
  const figures: Record<string, DatedValue<unknown>> = {};
  for (const [name, parameter] of Object.entries(rule.parameters)) {
    const held = valueOn(withOverrides(parameter, overrides?.[parameter.id]), on);
    if (held === undefined) return undefined;
    figures[name] = held;
  }
  return figures;
}

const withOverrides = (
  parameter: Parameter<unknown>,
  added: readonly DatedValue<unknown>[] | undefined,
): Parameter<unknown> => (added ? { ...parameter, values: [...parameter.values, ...added] } : parameter);
