import type { EntryPath } from '../form/index.js';
import type { RuleFinding } from '../regulations/index.js';
import { stateWords, type CheckRow, type Formulas } from '../workbook/index.js';

/** A rule as a formula of plain functions, for the 检查 sheet. */
export interface NativeCheck {
  /** The rules that it stands for; of several, the one that applies. */
  readonly rules: readonly string[];
  readonly form: string;
  /** What is checked, in plain Chinese. */
  readonly title: string;
  readonly article: string;
  readonly fails: 'violation' | 'warning';
  build(cells: NativeCells): NativeFormulas;
}

/** Formulas without the equals sign. */
export interface NativeFormulas {
  /** Cells that must be filled in first. */
  readonly needs: readonly string[];
  /** True where the rule speaks of the case; always, when absent. */
  readonly applies?: string;
  readonly actual: string;
  readonly permitted: string;
  readonly holds: string;
}

/** Rows of a roster that native checks look at; Excel slows down over whole columns. */
const MOST_ROWS = 500;

/** How checks address the entries of one form. */
export class NativeCells {
  constructor(
    private readonly formulas: Formulas,
    private readonly form: string,
  ) {}

  /** The cell of a field. */
  field(field: string): string {
    return this.formulas.reference({ form: this.form, field });
  }
  /** The cells of a roster's column. */
  column(roster: string, column: string): string {
    const at = (row: number): string =>
      this.formulas.reference({ form: this.form, roster, row, column } satisfies EntryPath);
    return `${at(0)}:${at(MOST_ROWS - 1)}`;
  }
  /** Row numbers 1 … n for array arithmetic. */
  numbers(extra: number): string {
    return `ROW($1:$${MOST_ROWS + extra})`;
  }
}

type Found = RuleFinding<EntryPath>;

/** The row of the 检查 sheet, with the results that the engine found for the dossier. */
export function checkRow(check: NativeCheck, formulas: Formulas, findings: readonly Found[]): CheckRow {
  const { needs, applies, actual, permitted, holds } = check.build(new NativeCells(formulas, check.form));
  const blank = needs.map((cell) => `${cell}=""`).join(',');
  const open = `"${stateWords['not-applicable']}"`;
  const judged = `IF(${holds},"${stateWords.pass}","${stateWords[check.fails]}")`;
  const guarded = applies === undefined ? judged : `IF(${applies},${judged},${open})`;
  const whenOpen = (formula: string): string => {
    const inner = applies === undefined ? formula : `IF(${applies},${formula},"")`;
    return blank === '' ? inner : `IF(OR(${blank}),"",${inner})`;
  };
  const own = findings.filter((one) => check.rules.includes(one.rule) && one.missing.length === 0);
  const worst = own.find((one) => one.outcome === check.fails) ?? own[0];
  return {
    id: check.rules.join(' '),
    title: check.title,
    state: {
      formula: blank === '' ? guarded : `IF(OR(${blank}),${open},${guarded})`,
      result: worst ? stateOf(worst, check.fails) : stateWords['not-applicable'],
    },
    actual: { formula: whenOpen(actual), result: '' },
    permitted: { formula: whenOpen(permitted), result: '' },
    article: check.article,
  };
}

const stateOf = ({ outcome }: Found, fails: NativeCheck['fails']): string =>
  outcome === fails ? stateWords[fails] : stateWords.pass;

/** The checks of a kit's forms that a dossier's workbook shows. */
export const nativeChecksOf = (
  checks: readonly NativeCheck[],
  forms: readonly string[],
  formulas: Formulas,
  findings: readonly Found[],
): CheckRow[] =>
  checks.filter(({ form }) => forms.includes(form)).map((check) => checkRow(check, formulas, findings));
