import type { Binding } from '../bindings/index.js';
import type { DesignDefinition } from '../design/index.js';
import type { EntryPath } from '../form/index.js';
import type { RuleFinding } from '../regulations/index.js';
import {
  Formulas,
  type Calculations,
  type CheckRow,
  type DesignRow,
  type EntryLimit,
  type ParameterRow,
  type SheetCount,
  type WorkbookLayout,
} from '../workbook/index.js';
import { CalculationCells } from './calculation-cells.js';
import { compilerOf, rulesAsked } from './asked-rule.js';
import { checkRow, compiledRows, whyNoFormula, type CompiledRow } from './check-rows.js';
import { designRowsOf } from './design-rows.js';
import { EntryCells } from './entry-cells.js';
import { entryLimitsOf } from './entry-limits.js';
import { FigureCells, NamedFigureCells } from './figure-cells.js';
import type { FoundInDossier } from './found-in-dossier.js';
import { sheetCounts } from './sheet-counts.js';
import { dayOf, LAST_DAY } from './in-force.js';

/** What a kit's workbook says by itself of the rules that its forms ask. */
export interface KitFormulas {
  readonly checks: readonly CheckRow[];
  readonly limits: readonly EntryLimit[];
  /** 设计测算, where the kit has one. */
  readonly design: readonly DesignRow[];
  /** How many entries each sheet asks for and holds. */
  readonly counts: readonly SheetCount[];
  /** Hidden cells that the checks read. */
  readonly calculations: Calculations;
}

/** Results that are known of entries that differ in little. */
export interface FormulasBefore {
  readonly formulas: KitFormulas;
  /** Whether the result of a row of 检查 may be another. */
  mayDiffer(check: number): boolean;
  /** Whether those of 设计测算, and of the cells that it reads. */
  readonly mayDesignDiffer: boolean;
}

/**
 * Every formula of a kit; with what the engine found of a dossier, the results too.
 * @param before what need not be worked out anew
 */
export function kitFormulas(
  bindings: readonly Binding[],
  layout: WorkbookLayout,
  parameters: readonly ParameterRow[],
  found: FoundInDossier = { findings: () => [] },
  design?: DesignDefinition,
  before?: FormulasBefore,
): KitFormulas {
  const { rows, limits, counts, calculations } = compiledKit(bindings, layout, parameters);
  const further = new CalculationCells(calculations);
  const shownCounts = counts.map((count) => {
    const { required, filled } = found.required?.get(count.key) ?? { required: 0, filled: 0 };
    return {
      ...count,
      required: { ...count.required, result: required },
      filled: { ...count.filled, result: filled },
    };
  });
  const unfinished = new Set(
    shownCounts.filter(({ required, filled }) => filled.result < required.result).map(({ form }) => form),
  );
  const known = (index: number): CheckRow | undefined =>
    before?.mayDiffer(index) === false ? before.formulas.checks[index] : undefined;
  const asked = rows.filter((_, index) => !known(index)).map((row) => row.asked.rule.id);
  const ofRules = findingsOfRules(found.findings(asked.length < rows.length ? new Set(asked) : undefined));
  const checks = rows.map(
    (row, index) =>
      known(index) ?? checkRow(row, { ...found, findings: ofRules.get(row.asked.rule.id) ?? [], unfinished }),
  );
  if (before?.mayDesignDiffer === false) return { ...before.formulas, checks, counts: shownCounts };
  return {
    checks,
    counts: shownCounts,
    limits,
    design: design
      ? designRowsOf(design, {
          formulas: new Formulas(layout),
          parameters,
          dossier: found.dossier ?? { kit: layout.kit.id, forms: {} },
          overrides: found.overrides ?? {},
          calculations: further,
        })
      : [],
    calculations: { cells: further.cells, columns: further.columns },
  };
}

/** The findings that cite each rule: of a long register there are thousands, and a hundred rows ask for theirs. */
function findingsOfRules(
  findings: readonly RuleFinding<EntryPath>[],
): ReadonlyMap<string, readonly RuleFinding<EntryPath>[]> {
  const ofRules = new Map<string, RuleFinding<EntryPath>[]>();
  for (const finding of findings) {
    for (const rule of new Set(finding.citations.map((cited) => cited.rule))) {
      const own = ofRules.get(rule);
      if (own) own.push(finding);
      else ofRules.set(rule, [finding]);
    }
  }
  return ofRules;
}

/** The formulas of a kit, whatever is entered. */
interface CompiledKit extends Pick<KitFormulas, 'limits' | 'counts' | 'calculations'> {
  readonly rows: readonly CompiledRow[];
}
const compiled = new WeakMap<
  WorkbookLayout,
  Map<string, { bindings: readonly Binding[]; kit: CompiledKit }>
>();

/** The same layout with the same figures has the same formulas: of many dossiers they are written once. */
function compiledKit(
  bindings: readonly Binding[],
  layout: WorkbookLayout,
  parameters: readonly ParameterRow[],
): CompiledKit {
  const ofLayout =
    compiled.get(layout) ?? new Map<string, { bindings: readonly Binding[]; kit: CompiledKit }>();
  compiled.set(layout, ofLayout);
  const key = JSON.stringify(parameters.map(({ id, published, entered }) => [id, published, entered.length]));
  const known = ofLayout.get(key);
  if (known?.bindings === bindings) return known.kit;
  const asked = rulesAsked(bindings, layout.kit.forms);
  const formulas = new Formulas(layout);
  const calculations = new CalculationCells();
  const counts = sheetCounts(layout, formulas, calculations);
  const kit: CompiledKit = {
    counts,
    rows: compiledRows(asked, { formulas, figures: new FigureCells(parameters), calculations, counts }),
    limits: entryLimitsOf(asked, layout, formulas, new NamedFigureCells(parameters)),
    calculations,
  };
  ofLayout.set(key, { bindings, kit });
  return kit;
}

/** The day of a workbook for some rules, as a formula, and the entries that tell it; the last of all where no form says it. */
export function workbookDayOf(
  bindings: readonly Binding[],
  layout: WorkbookLayout,
  rules: ReadonlySet<string>,
): { readonly formula: string; readonly entries: readonly (readonly [form: string, field: string])[] } {
  const asked = rulesAsked(bindings, layout.kit.forms).filter(({ rule }) => rules.has(rule.id));
  const [found] = asked.flatMap((one) =>
    one.bindings.flatMap((binding) => (binding.about.on ? [{ one, binding }] : [])),
  );
  if (!found) return { formula: LAST_DAY, entries: [] };
  const { one, binding } = found;
  const c = compilerOf(one, binding, new EntryCells(new Formulas(layout)), new FigureCells([]));
  return {
    formula: dayOf(binding, c),
    entries: (binding.about.on ?? []).flatMap(({ node }) =>
      node.op === 'field' ? [[node.form, node.id] as const] : [],
    ),
  };
}

/** Why each rule that a kit asks has no formula, in Chinese, by its id; `undefined` of those that have one. */
export function reasonsWithoutFormula(
  bindings: readonly Binding[],
  layout: WorkbookLayout,
): ReadonlyMap<string, string | undefined> {
  const cells = {
    formulas: new Formulas(layout),
    figures: new FigureCells([]),
    calculations: new CalculationCells(),
    counts: [],
  };
  return new Map(
    rulesAsked(bindings, layout.kit.forms).map((asked) => [asked.rule.id, whyNoFormula(asked, cells)]),
  );
}
