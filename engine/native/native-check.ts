import type { EntryPath } from '../form/index.js';
import type { RuleFinding } from '../regulations/index.js';
import { stateWords, type CheckRow, type Formulas } from '../workbook/index.js';
import { tally, UNKEPT, WARNED, type Case } from './case.js';
import { CheckCells } from './check-cells.js';
import { dayFormula, figureOf, ruleCalled } from './figures.js';

/** A rule as a formula of plain functions, for the 检查 sheet; one or two lines state it. */
export interface NativeCheck {
  /** The rules that it stands for; of several, the one that applies. */
  readonly rules: readonly string[];
  readonly form: string;
  /** What is checked, in plain Chinese; {name} is a figure of the first rule. */
  readonly title: string;
  /** Each thing that the rule judges. */
  readonly cases: (cells: CheckCells) => Case | readonly Case[];
  readonly inForce?: InForce;
}

/** Which entries of a form tell the day whose figures hold, and the round. */
export interface InForce {
  /** The first that is filled in counts. */
  readonly days: readonly string[];
  readonly round?: string;
}

/** Checks of one form. */
export const checksOn =
  (form: string, inForce?: InForce) =>
  (rules: string | readonly string[], title: string, cases: NativeCheck['cases']): NativeCheck => ({
    rules: [rules].flat(),
    form,
    title,
    cases,
    ...(inForce === undefined ? {} : { inForce }),
  });

/** The tally, or nothing while the check is silent. */
function tallyInForce(check: NativeCheck, cells: CheckCells, cases: readonly Case[]): string {
  const counted = tally(cases);
  const silent = silences(check, cells);
  return silent.length === 0 ? counted : `IF(OR(${silent.join(',')}),0,${counted})`;
}

/** When a check says nothing: on a day before its figures hold, in a round whose days were never published. */
export function silences({ rules, inForce }: NativeCheck, cells: CheckCells): string[] {
  if (inForce === undefined) return [];
  const from = rules.map(firstDay).reduce((first, one) => (one < first ? one : first));
  const { provision, parameters } = ruleCalled(rules[0] ?? '');
  const { instrument } = provision;
  const day = dayOf(inForce, cells);
  const early = from === '' ? [] : [`${day}<${dayFormula(from)}`];
  const fixed = Object.values(parameters).some(({ values: [first] }) => /^\d{4}-/.test(String(first?.value)));
  const round = inForce.round === undefined ? '' : `TRIM(${cells.any(inForce.round).formula})`;
  const another =
    fixed && round !== '' && instrument.round !== undefined
      ? [`AND(${round}<>"",${round}<>"${instrument.round}")`]
      : [];
  return [...early, ...another];
}

const dayOf = ({ days }: InForce, cells: CheckCells): string =>
  days.reduceRight((otherwise, field) => {
    const { formula, there } = cells.number(field);
    return `IF(${there.join('')},${formula},${otherwise})`;
  }, dayFormula(LAST_DAY));

/** Which entries tell the day of a workbook for some rules, and that day as a formula; the last of all without them. */
export function workbookDay(
  checks: readonly NativeCheck[],
  forms: readonly string[],
  rules: ReadonlySet<string>,
  formulas: Formulas,
): { readonly formula: string; readonly entries: readonly (readonly [form: string, field: string])[] } {
  const check = checks.find(
    (one) => one.inForce && forms.includes(one.form) && one.rules.some((id) => rules.has(id)),
  );
  if (!check?.inForce) return { formula: dayFormula(LAST_DAY), entries: [] };
  const { form, inForce } = check;
  return {
    formula: dayOf(inForce, new CheckCells(formulas, form, check.rules[0] ?? '')),
    entries: inForce.days.map((field) => [form, field] as const),
  };
}

/** The first day on which a rule and all of its figures hold; empty where its paper bears no date. */
function firstDay(id: string): string {
  const { provision, parameters } = ruleCalled(id);
  const days = Object.values(parameters).map(({ values: [first] }) => first?.from ?? '');
  return [provision.instrument.effective ?? '', ...days].reduce((latest, one) =>
    one > latest ? one : latest,
  );
}

/** Without a day the latest figures hold. */
const LAST_DAY = '9999-12-31';

type Found = RuleFinding<EntryPath>;

/** What kind of failing the rule's document makes of it. */
export const failureOf = (check: NativeCheck): 'violation' | 'warning' =>
  ruleCalled(check.rules[0] ?? '').severity === 'violation' ? 'violation' : 'warning';

export const titleOf = ({ rules, title }: NativeCheck): string =>
  title.replace(/\{(\w+)\}/g, (_, name: string) => [figureOf(rules[0] ?? '', name)].flat().join('、'));

export const articleOf = ({ rules }: NativeCheck): string => articleOfRule(rules[0] ?? '');

/** Document and article of a rule. */
export function articleOfRule(id: string): string {
  const { instrument, article } = ruleCalled(id).provision;
  return `${instrument.number ?? `《${instrument.title}》`} ${article}`;
}

/** The row of the 检查 sheet, with the results that the engine found for the dossier. */
export function checkRow(check: NativeCheck, formulas: Formulas, findings: readonly Found[]): CheckRow {
  const cells = new CheckCells(formulas, check.form, check.rules[0] ?? '');
  const cases = [check.cases(cells)].flat();
  const failure = failureOf(check);
  const own = findings.filter(
    (one) => one.missing.length === 0 && one.citations.some(({ rule }) => check.rules.includes(rule)),
  );
  const failing = own.filter((one) => one.level !== undefined && one.outcome !== 'value');
  const [only] = cases;
  const single = cases.length === 1 && only?.rows === false && only.actual !== undefined ? only : undefined;
  const main = failing[0] ?? own[0];
  const worst = failing.some(({ level }) => level === failure) ? failure : 'warning';
  const whenJudged = (shown: string, found: string | number) => ({
    formula: shown,
    result: own.length === 0 ? '' : found,
  });
  return {
    id: check.rules.join(' '),
    title: titleOf(check),
    failure,
    tally: {
      formula: tallyInForce(check, cells, cases),
      result: failing.length > 0 ? failing.length * (worst === failure ? UNKEPT : WARNED) : own.length,
    },
    state: {
      result: stateWords[own.length === 0 ? 'not-applicable' : failing.length > 0 ? worst : 'pass'],
    },
    actual: single
      ? whenJudged(single.actual ?? '', plain(main?.actual))
      : whenJudged('', `${failing.length}处不符`),
    permitted: single ? whenJudged(single.permitted ?? '""', plain(main?.limit)) : whenJudged('', '0处不符'),
    article: articleOf(check),
  };
}

/** Numbers as numbers, so that cells hold what the formulas give. */
const plain = (shown: string | undefined): string | number =>
  shown !== undefined && /^-?\d+(\.\d+)?$/.test(shown) ? Number(shown) : (shown ?? '');

/** The checks of a kit's forms that a dossier's workbook shows. */
export const nativeChecksOf = (
  checks: readonly NativeCheck[],
  forms: readonly string[],
  formulas: Formulas,
  findings: readonly Found[],
): CheckRow[] =>
  checks.filter(({ form }) => forms.includes(form)).map((check) => checkRow(check, formulas, findings));
