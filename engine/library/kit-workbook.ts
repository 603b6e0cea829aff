import { answerAskedFor, statementOf } from '../check/index.js';
import { withComputed, type Dossier, type KitDefinition } from '../form/index.js';
import { parseCalendarDay } from '../core/calendar-day.js';
import { kitFormulas, verdictNotes, workbookDayOf, type FormulasBefore } from '../formulas/index.js';
import {
  checklists,
  figuresEntered,
  roundFigures,
  tallyRules,
  type ChecklistItem,
  type EnteredFigure,
  type ParameterOverrides,
} from '../regulations/index.js';
import {
  buildSheets,
  checkIndexOf,
  dayEntered,
  Formulas,
  layoutWorkbook,
  MemorySheets,
  requiredOf,
  sheetNames,
  subtotalNotes,
  type BuiltSheet,
  type ChecklistAnswer,
  type ChecklistRow,
  type ParameterRow,
  type ResultsBefore,
  type WorkbookExtras,
  type WorkbookLayout,
} from '../workbook/index.js';
import { conditionsOf, isConcerned } from './concerned.js';
import { designDefinition } from './design-workbook.js';
import type { Forms } from './forms.js';
import type { BuildWorkbook } from './platform.js';

/**
 * The attestations and required documents of a kit, for its 核对清单. What an older workbook asked of somebody else
 * stays as long as it is answered.
 */
export function checklistOf(
  forms: Forms,
  kit: string,
  answers: WorkbookExtras['answers'] = [],
): ChecklistRow[] {
  const own = new Set(forms.kitChecklist(kit).map(({ id }) => id));
  const answered = new Set(answers.map(({ id }) => id));
  return [...checklists.values()]
    .filter(({ id }) => own.has(id) || answered.has(id))
    .map((item) => ({
      id: item.id,
      article: `${item.provision.instrument.number ?? item.provision.instrument.title} ${item.provision.article}`,
      quote: item.provision.quote,
      question: questionOf(item),
    }));
}

/** What is to be answered: the finding's sentence without the values that only an answer fills in. */
function questionOf(item: ChecklistItem): string {
  const scope = item.provision.scope === undefined ? '' : `适用：${item.provision.scope}。`;
  return `${statementOf(item)}。${answerAskedFor(item) === 'no' ? '（应为“否”）' : ''}${scope}`;
}

export interface KitWorkbookOptions {
  readonly rows?: number;
  readonly extras?: Pick<WorkbookExtras, 'answers' | 'unplaced' | 'lists'>;
  /** New figures for 参数. */
  readonly figures?: readonly Omit<EnteredFigure, 'cell'>[];
}

/** Rows that every roster has ready at least, and beyond those that are filled in. */
const READY_ROWS = 200;
const SPARE_ROWS = 50;

/** Rows for each roster of a workbook that holds a dossier: room for every row that there is, and some to go on. */
export function rowsFor({ forms }: Dossier): number {
  const longest = Math.max(
    0,
    ...Object.values(forms).flatMap((data) =>
      Object.values(data).map((value) => (Array.isArray(value) ? value.length : 0)),
    ),
  );
  return Math.max(READY_ROWS, longest + SPARE_ROWS);
}

/** A kit's workbook with its checklist, checks and figures, blank or filled. */
export const kitWorkbook = (
  forms: Forms,
  build: BuildWorkbook,
  kit: KitDefinition,
  dossier?: Dossier,
  { rows, extras = {}, figures = [] }: KitWorkbookOptions = {},
): Promise<Uint8Array> =>
  build(kit, forms.registry, dossier, {
    ...(rows === undefined ? {} : { rows }),
    extras: (layout) => ({
      ...extras,
      ...extrasOf(forms, kit, layout, dossier, { answers: extras.answers, figures }),
    }),
  });

/**
 * The same workbook as sheets: what its formulas show for these entries.
 * @param wanted names of the sheets that are asked for; others may be left out
 * @param since what need not be worked out anew
 */
export function kitSheets(
  forms: Forms,
  kit: KitDefinition,
  dossier: Dossier,
  answers: readonly ChecklistAnswer[] = [],
  wanted?: ReadonlySet<string>,
  since?: ResultsBefore,
): readonly BuiltSheet[] {
  const { registry } = forms;
  const layout = layoutWorkbook(kit, registry);
  const memory = new MemorySheets(wanted);
  buildSheets(layout, registry, memory, dossier, {
    answers,
    ...extrasOf(forms, kit, layout, dossier, { answers, since }),
  });
  return memory.sheets;
}

const extrasOf = (
  forms: Forms,
  kit: KitDefinition,
  layout: WorkbookLayout,
  dossier: Dossier | undefined,
  {
    answers,
    figures = [],
    since,
  }: Pick<KitWorkbookOptions, 'figures'> &
    Pick<WorkbookExtras, 'answers'> & { readonly since?: ResultsBefore | undefined } = {},
): WorkbookExtras => {
  // A day that several forms print is entered in one of them; the formulas read it where it is shown.
  const filled = dossier && withComputed(dossier, forms.registry);
  return {
    checklist: asked(forms, layout, filled, checklistOf(forms, kit.id, answers)),
    ...formulasOf(forms, layout, filled, figures, since && formulasBefore(forms, layout, since)),
  };
};

type ShownFormulas = Required<
  Pick<WorkbookExtras, 'checks' | 'counts' | 'design' | 'limits' | 'calculations' | 'margins' | 'parameters'>
>;

/** Of a file that is changed several times what it showed as it was opened is worked out once. */
const known = new WeakMap<Dossier, { readonly forms: Forms; readonly formulas: ShownFormulas }>();

function formulasBefore(
  forms: Forms,
  layout: WorkbookLayout,
  { dossier, rows }: ResultsBefore,
): FormulasBefore {
  const kept = known.get(dossier);
  const formulas = kept?.forms === forms ? kept.formulas : formulasOf(forms, layout, dossier);
  known.set(dossier, { forms, formulas });
  const checks = new Set([...(rows.get(sheetNames.check) ?? [])].map(checkIndexOf));
  return {
    formulas,
    mayDiffer: (check) => checks.has(check),
    mayDesignDiffer: rows.has(sheetNames.design) || rows.has(sheetNames.calculations),
  };
}

/** Which questions do not concern who fills in, as far as entries tell. */
function asked(
  forms: Forms,
  layout: WorkbookLayout,
  filled: Dossier | undefined,
  rows: readonly ChecklistRow[],
): ChecklistRow[] {
  const formulas = new Formulas(layout);
  return rows.map((row) => {
    const conditions = conditionsOf(forms, layout.kit.id, row.id);
    if (conditions.length === 0) return row;
    const formula = `OR(${conditions.map((one) => formulas.ruledOut(one)).join(',')})`;
    const result = filled !== undefined && !isConcerned(forms, filled, row.id);
    return { ...row, unconcerned: { formula, result } };
  });
}

/**
 * What a kit's workbook says by itself of rules, with the results that the engine finds for a dossier (its computed
 * entries filled in).
 */
export function formulasOf(
  forms: Forms,
  layout: WorkbookLayout,
  filled?: Dossier,
  figures: NonNullable<KitWorkbookOptions['figures']> = [],
  before?: FormulasBefore,
): ShownFormulas {
  const parameters = parametersOf(forms, layout, filled, figures);
  const overrides = overridesOf(figures);
  const shown = filled ?? { kit: layout.kit.id, forms: {} };
  return {
    ...kitFormulas(
      forms.bindings,
      layout,
      parameters,
      {
        findings: (only) => (filled ? tallyRules(forms.factsOf(filled), { overrides }, only) : []),
        dossier: filled,
        overrides,
        required: requiredOf(layout, forms.registry, shown),
      },
      designDefinition(forms, layout.kit.id),
      before,
    ),
    margins: [
      ...verdictNotes(forms.verdicts, layout, parameters, shown),
      ...subtotalNotes(layout, new Formulas(layout), shown),
    ],
    parameters,
  };
}

/** The figures of 参数 as rules use them; what is wrong with one, a check says. */
const overridesOf = (figures: NonNullable<KitWorkbookOptions['figures']>): ParameterOverrides =>
  figuresEntered(
    figures.map((one) => ({ ...one, cell: '' })),
    { sheet: sheetNames.parameters, dayOf: dayEntered },
  ).overrides;

/** The figures of a kit that rounds set anew, with what is entered and the day of the workbook. */
function parametersOf(
  forms: Forms,
  layout: WorkbookLayout,
  filled: Dossier | undefined,
  figures: NonNullable<KitWorkbookOptions['figures']>,
): ParameterRow[] {
  const { kit } = layout;
  return roundFigures(forms.kitRounds[kit.id] ?? []).map((figure) => {
    const { formula, entries } = workbookDayOf(forms.bindings, layout, figure.rules);
    const day = entries
      .map(([form, field]) => filled?.forms[form]?.[field])
      .find((value) => value !== undefined);
    return {
      ...figure,
      entered: figures
        .filter(({ id }) => id === figure.id)
        .map((one) => ({ ...one, usable: overridesOf([one])[one.id] !== undefined })),
      day: { formula, result: typeof day === 'string' ? parseCalendarDay(day) : undefined },
    };
  });
}
