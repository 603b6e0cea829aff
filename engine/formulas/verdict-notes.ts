import type { Binding, Verdict } from '../bindings/index.js';
import type { Dossier } from '../form/index.js';
import { articleOf, judged, type Outcome } from '../regulations/index.js';
import {
  Formulas,
  literal,
  type MarginNote,
  type ParameterRow,
  type WorkbookLayout,
} from '../workbook/index.js';
import { compilerOf } from './asked-rule.js';
import type { Compiling } from './compiling.js';
import { EntryCells } from './entry-cells.js';
import { FigureCells } from './figure-cells.js';
import { foundInDossier } from './found-in-dossier.js';
import { Inexpressible, noOf } from './valued.js';
import { shownFormula } from './word-formula.js';

/** A text as a formula, and as the engine finds it for a dossier. */
interface Said {
  readonly formula: string;
  readonly result: string | number;
}

/** What the scores of forms amount to by the rules that answer it, beside the forms. */
export function verdictNotes(
  verdicts: readonly Verdict[],
  layout: WorkbookLayout,
  parameters: readonly ParameterRow[],
  dossier: Dossier,
): MarginNote[] {
  const formulas = new Formulas(layout);
  return verdicts
    .filter(({ form }) => layout.kit.forms.includes(form))
    .map((verdict) => new VerdictNote(verdict, formulas, new FigureCells(parameters), dossier).note());
}

class VerdictNote {
  private readonly whole: boolean;

  constructor(
    private readonly verdict: Verdict,
    private readonly formulas: Formulas,
    private readonly figures: FigureCells,
    private readonly dossier: Dossier,
  ) {
    const data = dossier.forms[verdict.form];
    this.whole = verdict.needs.every((field) => typeof data?.[field] === 'number');
  }

  note(): MarginNote {
    const { form, place, caption, needs, answer, remarks, doubt } = this.verdict;
    const lines = remarks.map((one) =>
      typeof one === 'string'
        ? said(one)
        : joined([said(one.before), this.answerOf(one.answer), said(one.after)]),
    );
    const waiting = `${needs.length}项填齐后显示。`;
    const article = doubt && said(`依据：${articleOf(ruleOf(answer).provision)}`);
    const last = doubt && article ? [this.messageOf(doubt, article)] : [];
    const remark = joined([...lines, ...last], 'CHAR(10)', '\n');
    return {
      form,
      place,
      caption,
      value: this.onceWhole(this.answerOf(answer), said('')),
      remark: article
        ? this.onceWhole(remark, joined([said(waiting), article], 'CHAR(10)', '\n'))
        : joined([said(waiting), remark]),
    };
  }

  /** A text once every entry is there. */
  private onceWhole(then: Said, before: Said): Said {
    const { form, needs } = this.verdict;
    const cells = needs.map((field) => this.formulas.reference({ form, field })).join(',');
    return {
      formula: `IF(COUNT(${cells})<${needs.length},${before.formula},${then.formula})`,
      result: this.whole ? then.result : before.result,
    };
  }

  private answerOf(binding: Binding): Said {
    const gives = ruleOf(binding).decision?.gives;
    if (!gives) throw new RangeError(`${ruleOf(binding).id} answers nothing`);
    const value = this.outcomeOf(binding).value;
    return {
      formula: this.shown(gives, this.compilerOf(binding)),
      result: typeof value === 'number' || typeof value === 'string' ? value : '',
    };
  }

  /** The message of a rule that is not kept; otherwise another text. */
  private messageOf(binding: Binding, otherwise: Said): Said {
    const rule = ruleOf(binding);
    const { holds, actual, permitted } = rule.decision ?? {};
    if (!holds || !actual || !permitted) throw new RangeError(`${rule.id} says no message`);
    const c = this.compilerOf(binding);
    const { outcome, actual: found = '', limit = '' } = this.outcomeOf(binding);
    const broken = outcome !== 'pass' && outcome !== 'not-applicable';
    // A note follows what is entered; a figure in words would stay what it was.
    if (Object.keys(rule.parameters).some((name) => rule.message.includes(`{${name}}`)))
      throw new RangeError(`${rule.id} names a figure that a note cannot follow`);
    const words = rule.message.split(/(\{actual\}|\{limit\})/).map((part): Said => {
      if (part === '{actual}') return { formula: this.shown(actual, c), result: found };
      return part === '{limit}' ? { formula: this.shown(permitted, c), result: limit } : said(part);
    });
    const message = joined(words);
    return {
      formula: `IF(${noOf(c.truth(holds))},${message.formula},${otherwise.formula})`,
      result: broken ? message.result : otherwise.result,
    };
  }

  private compilerOf(binding: Binding): Compiling {
    const asked = { rule: ruleOf(binding), bindings: [binding] };
    return compilerOf(asked, binding, new EntryCells(this.formulas), this.figures);
  }

  private shown(node: Parameters<typeof shownFormula>[0], c: Compiling): string {
    const { formula, there, rows } = shownFormula(node, c);
    if (rows !== undefined) throw new Inexpressible('没有说明是哪一行');
    return there.length === 0 ? formula : `IF(AND(${there.join(',')}),${formula},"")`;
  }

  private outcomeOf(binding: Binding): Outcome {
    const rule = ruleOf(binding);
    const found = foundInDossier(rule, binding, this.dossier);
    return found && rule.decision
      ? judged(rule, rule.decision, found.facts, found.figures)
      : { outcome: 'not-applicable' };
  }
}

function ruleOf({ rules: [rule] }: Binding) {
  if (!rule) throw new RangeError('A verdict without a rule');
  return rule;
}

const said = (text: string): Said => ({ formula: literal(text), result: text });
const joined = (parts: readonly Said[], separator?: string, between = ''): Said => ({
  formula: parts.map(({ formula }) => formula).join(separator === undefined ? '&' : `&${separator}&`),
  result: parts.map(({ result }) => result).join(between),
});
