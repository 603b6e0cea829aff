import {
  evaluateComputation,
  fieldValue,
  type Dossier,
  type Indicator,
  type MatrixSection,
} from '../../form/index.js';
import type { Formulas } from '../formula.js';
import type { WorkbookLayout } from '../layout/workbook-layout.js';
import type { MarginNote } from './margin-note.js';

/** The indicators that one first-level indicator heads, in the order of the paper. */
interface Block {
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** Beside every evaluation form: what each block adds up to. `dossier` comes with its computed entries. */
export function subtotalNotes(layout: WorkbookLayout, formulas: Formulas, dossier: Dossier): MarginNote[] {
  const forms = new Set(layout.sheets.map(({ form }) => form));
  return [...forms].flatMap((form) =>
    form.sections
      .filter((section) => section.kind === 'matrix')
      .flatMap(blocksOf)
      .map((block) => subtotal(form.id, block, formulas, dossier)),
  );
}

function blocksOf({ indicators = [] }: MatrixSection): Block[] {
  return [...new Set(indicators.map(({ firstLevel }) => firstLevel))].map((name) => ({
    name,
    indicators: indicators.filter(({ firstLevel }) => firstLevel === name),
  }));
}

/** Only of what is entered; the remark says how much that is. */
function subtotal(
  form: string,
  { name, indicators }: Block,
  formulas: Formulas,
  dossier: Dossier,
): MarginNote {
  const scores = indicators.map(({ scoreField }) => scoreField);
  const sum = { kind: 'sum', of: scores } as const;
  const value = evaluateComputation(sum, dossier, form);
  const filled = scores.filter((id) => fieldValue(dossier.forms[form], id) !== undefined).length;
  const points = indicators.reduce((all, one) => all + one.points, 0);
  const count = `COUNT(${scores.map((field) => formulas.reference({ form, field })).join(',')})`;
  const full = `满分${points}分，`;
  const whole = `${full}${scores.length}项已填齐`;
  const part = [`${full}共${scores.length}项，只计已填的`, '项'] as const;
  const none = `${full}共${scores.length}项，未填`;
  return {
    form,
    place: { first: scores[0] ?? '', last: scores.at(-1) ?? '' },
    caption: `${name}小计`,
    value: { formula: formulas.computation(sum, form), result: typeof value === 'number' ? value : '' },
    remark: {
      formula: `IF(${count}=0,"${none}",IF(${count}<${scores.length},"${part[0]}"&${count}&"${part[1]}","${whole}"))`,
      result: filled === 0 ? none : filled < scores.length ? `${part[0]}${filled}${part[1]}` : whole,
    },
  };
}
