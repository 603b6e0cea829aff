import * as z from 'zod';
import { parseCalendarDay } from '../core/calendar-day.js';
import { ExactNumber } from '../core/exact-number.js';
import type { Rule } from './define-rule.js';
import { evaluate, firstDayOf, type EvaluationContext } from './evaluate.js';
import type { Outcome, RuleValue } from './outcome.js';

const ruleValue: z.ZodType<RuleValue> = z.lazy(() =>
  z.union([
    z.number(),
    z.string(),
    z.boolean(),
    z.null(),
    z.array(ruleValue),
    z.record(z.string(), ruleValue),
  ]),
);

const ruleCase = z.strictObject({
  rule: z.string(),
  name: z.string(),
  input: z.record(z.string(), z.unknown()),
  /** The day whose figures hold; otherwise that of the run, or the first of the rule: what later notices set changes no old case. */
  on: z
    .string()
    .transform((text) => parseCalendarDay(text))
    .refine((day) => day !== undefined)
    .optional(),
  /** pass, violation, warning, info, not-applicable, or the computed value. */
  expect: ruleValue,
  why: z.string().optional(),
});

/** A worked case: what a rule must answer to some data. */
export type RuleCase = z.infer<typeof ruleCase>;

export interface CaseResult {
  readonly case: RuleCase;
  readonly passed: boolean;
  /** What the rule answered; `undefined` where it could not be asked. */
  readonly answered?: Outcome;
  /** Why it could not be asked: no such rule, an unreadable input. */
  readonly failure?: string;
}

export interface CaseReport {
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly CaseResult[];
}

/**
 * Reads cases from parsed JSON.
 * @throws z.ZodError naming every case that has not the shape {rule, name, input, on?, expect, why?}.
 */
export const readCases = (json: unknown): RuleCase[] => z.array(ruleCase).parse(json);

/** Runs worked cases; a case whose rule is unknown or whose input is unreadable fails, the others go on. */
export function runCases(
  cases: readonly RuleCase[],
  ruleById: (id: string) => Rule | undefined,
  context: EvaluationContext = {},
): CaseReport {
  const results = cases.map((each) => runCase(each, ruleById(each.rule), context));
  const passed = results.filter((one) => one.passed).length;
  return { passed, failed: results.length - passed, results };
}

function runCase(each: RuleCase, rule: Rule | undefined, context: EvaluationContext): CaseResult {
  if (rule === undefined) return { case: each, passed: false, failure: `No rule ${each.rule}` };
  try {
    const on = each.on ?? context.on ?? firstDayOf(rule);
    const answered = evaluate(rule, each.input, on === undefined ? context : { ...context, on });
    const found = answered.outcome === 'value' ? (answered.value ?? null) : answered.outcome;
    return { case: each, passed: sameValue(found, each.expect), answered };
  } catch (error) {
    return { case: each, passed: false, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Numbers are equal when their nine decimals are; structures when all their parts are. */
function sameValue(found: RuleValue, expected: RuleValue): boolean {
  if (typeof found === 'number' && typeof expected === 'number') {
    return ExactNumber.of(found).rounded(9).equals(ExactNumber.of(expected).rounded(9));
  }
  if (isStructure(found) && isStructure(expected) && Array.isArray(found) === Array.isArray(expected)) {
    const names = new Set([...Object.keys(found), ...Object.keys(expected)]);
    return [...names].every(
      (name) =>
        Object.hasOwn(found, name) &&
        Object.hasOwn(expected, name) &&
        sameValue(found[name] ?? null, expected[name] ?? null),
    );
  }
  return found === expected;
}

type Structure = Readonly<Record<string, RuleValue>>;

const isStructure = (value: RuleValue): value is RuleValue & Structure =>
  typeof value === 'object' && value !== null;
