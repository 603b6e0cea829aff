import { literal } from '../workbook/index.js';

/** An entry, or what is made of entries, as formulas speak of it: one cell, or every row of a column. */
export interface Value {
  readonly formula: string;
  /** Conditions under which it is there; blank entries leave a rule open. */
  readonly there: readonly string[];
  /** A column of a roster: formulas with it stand for each of its rows. */
  readonly rows: boolean;
}

/** A number, a formula, or an entry. */
export type Operand = Value | number | string;

/** One thing that a rule judges. Conditions are products of 0 and 1, so that they hold for rows as for one cell. */
export interface Case {
  readonly there: readonly string[];
  /** Where the rule speaks of it; always, when absent. */
  readonly applies?: readonly string[];
  readonly holds: string;
  readonly rows: boolean;
  /** Not keeping it is only warned of, though the rule otherwise forbids. */
  readonly onlyWarns?: boolean;
  readonly actual?: string;
  readonly permitted?: string;
}

const DECIMALS = 9;
/** What a case counts that is not kept: more than all cases of a sheet that are kept, or only warned of. */
export const UNKEPT = 1_000_000;
export const WARNED = 10_000;

export const formulaOf = (operand: Operand): string =>
  typeof operand === 'object' ? operand.formula : String(operand);
const thereOf = (...operands: readonly Operand[]): string[] => [
  ...new Set(operands.flatMap((one) => (typeof one === 'object' ? one.there : []))),
];
const hasRows = (...operands: readonly Operand[]): boolean =>
  operands.some((one) => typeof one === 'object' && one.rows);

const both = (...conditions: readonly string[]): string => conditions.map((one) => `(${one})`).join('*');
export const allOf = both;
export const anyOf = (...conditions: readonly string[]): string =>
  `((${conditions.map((one) => `(${one})`).join('+')})>0)`;
export const notSo = (condition: string): string => `(1-(${condition}))`;

const difference = (one: Operand, other: Operand): string =>
  `ROUND((${formulaOf(one)})-(${formulaOf(other)}),${DECIMALS})`;
export const reaches = (one: Operand, other: Operand): string => `${difference(one, other)}>=0`;
export const exceeds = (one: Operand, other: Operand): string => `${difference(one, other)}>0`;
export const same = (one: Operand, other: Operand): string => `${difference(one, other)}=0`;
export const among = (value: Operand, words: readonly (string | number)[]): string =>
  anyOf(
    ...words.map((word) =>
      typeof word === 'number' ? same(value, word) : `${formulaOf(value)}=${literal(word)}`,
    ),
  );

/** A value made of others, there when they are. */
export const made = (formula: string, ...from: readonly Operand[]): Value => ({
  formula,
  there: thereOf(...from),
  rows: hasRows(...from),
});

export const plus = (...parts: readonly Operand[]): Value =>
  made(`(${parts.map(formulaOf).join('+')})`, ...parts);
export const times = (...parts: readonly Operand[]): Value =>
  made(`(${parts.map(formulaOf).join('*')})`, ...parts);

/** The value, or nothing where it is blank: a blank does not leave the rule open. */
export const orZero = (value: Value): Value =>
  value.rows ? { ...value, there: [] } : { formula: `N(${value.formula})`, there: [], rows: false };

interface Shown {
  readonly actual?: Operand;
  readonly permitted?: Operand;
}

/** A case with conditions of one's own. */
export const caseOf = (
  holds: string,
  values: readonly Operand[],
  { actual, permitted }: Shown = {},
): Case => ({
  there: thereOf(...values),
  holds,
  rows: hasRows(...values),
  ...(actual === undefined ? {} : { actual: formulaOf(actual) }),
  ...(permitted === undefined ? {} : { permitted: formulaOf(permitted) }),
});

export const atLeast = (actual: Operand, permitted: Operand): Case =>
  caseOf(reaches(actual, permitted), [actual, permitted], { actual, permitted });
export const atMost = (actual: Operand, permitted: Operand): Case =>
  caseOf(reaches(permitted, actual), [actual, permitted], { actual, permitted });
export const moreThan = (actual: Operand, permitted: Operand): Case =>
  caseOf(exceeds(actual, permitted), [actual, permitted], { actual, permitted });
export const equal = (actual: Operand, permitted: Operand): Case =>
  caseOf(same(actual, permitted), [actual, permitted], { actual, permitted });
export const between = (actual: Operand, least: Operand, most: Operand): Case =>
  caseOf(both(reaches(actual, least), reaches(most, actual)), [actual, least, most], { actual });
export const oneOfWords = (actual: Value, words: readonly (string | number)[]): Case =>
  caseOf(among(actual, words), [actual], { actual, permitted: literal(words.join('、')) });

/** A total that is exactly the sum of its parts. */
export const addsUp = (total: Operand, parts: readonly Operand[]): Case => equal(total, plus(...parts));

/** The same, where a blank part counts as nothing. */
export const addsUpSoFar = (total: Operand, parts: readonly Value[]): Case =>
  addsUp(total, parts.map(orZero));

/** `part` of `whole` reaches so many percent, by multiplication. */
export const reachesShare = (part: Value, whole: Value, percentage: Operand): Case => ({
  ...caseOf(reaches(times(part, 100), times(whole, percentage)), [part, whole], {
    actual: `ROUND(${part.formula}*100/${whole.formula},2)`,
    permitted: percentage,
  }),
  applies: [`${whole.formula}<>0`],
});

/** The case, where the text speaks of it; what the condition asks must be there too. */
export const where = (one: Case, applies: string, ...asked: readonly Operand[]): Case => ({
  ...one,
  there: [...new Set([...one.there, ...thereOf(...asked)])],
  applies: [...(one.applies ?? []), applies],
  rows: one.rows || hasRows(...asked),
});

/** How many cases are judged, those that are not kept counting `UNKEPT`: 0 leaves the rule open. */
export function tally(cases: readonly Case[]): string {
  const each = cases.map(({ there, applies = [], holds, rows, onlyWarns }) => {
    const weight = onlyWarns ? WARNED : UNKEPT;
    if (rows) {
      const spokenOf = [...there, ...applies];
      return `SUMPRODUCT(${spokenOf.length === 0 ? '' : `${both(...spokenOf)}*`}(${weight}-${weight - 1}*(${holds})))`;
    }
    const judged = `IF(${holds},1,${weight})`;
    const spoken = applies.length === 0 ? judged : `IF(${both(...applies)},${judged},0)`;
    return there.length === 0 ? spoken : `IF(AND(${there.join(',')}),${spoken},0)`;
  });
  return `IFERROR(${each.join('+')},0)`;
}
