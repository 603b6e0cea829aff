import { DossierEntries, entryEnvironment, type Binding } from '../bindings/index.js';
import { parseCalendarDay } from '../core/calendar-day.js';
import { ExactNumber } from '../core/exact-number.js';
import {
  askedOf,
  basisOf,
  limitTrees,
  speaks,
  strictly,
  treeValue,
  withInPlace,
  type AskedOf,
  type DesignDefinition,
  type LimitTree,
  type ShownLimit,
  type TurnedLimit,
} from '../design/index.js';
import { serialOfDay, type Dossier } from '../form/index.js';
import {
  evaluatorOf,
  type Expr,
  type Node,
  type ParameterOverrides,
  type Rule,
  type Value,
} from '../regulations/index.js';
import { designWords, type DesignRow, type Formulas, type ParameterRow } from '../workbook/index.js';
import type { CalculationCells } from './calculation-cells.js';
import { compilerOf } from './asked-rule.js';
import type { Compiler } from './compiler.js';
import { EntryCells } from './entry-cells.js';
import { FigureCells } from './figure-cells.js';
import { silences } from './in-force.js';
import { Inexpressible, noOf, yesOf, type Valued } from './valued.js';
import { shownFormula } from './word-formula.js';

/** Where the formulas of 设计测算 find what they speak of, and whose results they show. */
export interface DesignCells {
  readonly formulas: Formulas;
  readonly parameters: readonly ParameterRow[];
  /** Its computed entries are filled in. */
  readonly dossier: Dossier;
  readonly overrides: ParameterOverrides;
  /** Hidden cells for what would be too long. */
  readonly calculations: CalculationCells;
}

type Part = DesignRow['parts'][number];
type Result = number | string;

/** 设计测算 as plain formulas, from the same trees as the engine's limits, with the results that they give. */
export function designRowsOf({ limits }: DesignDefinition, cells: DesignCells): DesignRow[] {
  return limits.flatMap((definition) => {
    try {
      return 'shown' in definition
        ? new ShownRow(definition, cells).rows()
        : new TurnedRows(definition, cells).rows();
    } catch (error) {
      if (error instanceof Inexpressible) return [];
      throw error;
    }
  });
}

/** What rows of one limit have in common: its rules as they are asked of the dossier. */
class LimitRows {
  private readonly figures: FigureCells;
  protected readonly asked: readonly AskedOf[];

  constructor(
    protected readonly binding: Binding,
    protected readonly cells: DesignCells,
  ) {
    this.figures = new FigureCells(cells.parameters);
    this.asked = askedOf(binding, cells.dossier, { overrides: cells.overrides });
  }

  protected compiler(rule: Rule, calculations?: CalculationCells): Compiler {
    const cells = new EntryCells(this.cells.formulas);
    return compilerOf({ rule, bindings: [this.binding] }, this.binding, cells, this.figures, {
      calculations,
    });
  }

  /** What one rule permits: nothing where it does not speak of the case, 未知 while that or the limit is not known. */
  protected part(rule: Rule, valueOf: (c: Compiler) => Valued, node: Node): Part {
    const plain = this.written(rule, valueOf);
    const formula = plain.length < LONGEST ? plain : this.written(rule, valueOf, this.cells.calculations);
    return { formula, result: this.resultOf(rule, node), article: basisOf({ rule }).cited };
  }

  private written(rule: Rule, valueOf: (c: Compiler) => Valued, calculations?: CalculationCells): string {
    const c = this.compiler(rule, calculations);
    const value = valueOf(c);
    const shown =
      value.there.length === 0
        ? value.formula
        : `IF(AND(${value.there.join(',')}),${value.formula},${UNKNOWN})`;
    const { when } = rule.decision;
    const met = when && c.truth(when);
    const spoken = met ? `IF(${yesOf(met)},${shown},IF(${noOf(met)},"",${UNKNOWN}))` : shown;
    const silent = silences(rule, this.binding, c, this.figures);
    return silent.length === 0 ? spoken : `IF(OR(${silent.join(',')}),"",${spoken})`;
  }

  protected now(rule: Rule, found: Expr<'number', 'one'> | undefined): DesignRow['now'] {
    if (!found) return { formula: '""', result: '' };
    const { formula, there } = this.compiler(rule).value(found.node);
    const value = evaluatorOf(found.node)(entryEnvironment(new DossierEntries(this.cells.dossier)));
    return {
      formula: there.length === 0 ? formula : `IF(AND(${there.join(',')}),${formula},"")`,
      result: value instanceof ExactNumber ? value.toNumber() : '',
    };
  }

  private resultOf(rule: Rule, node: Node): Result {
    const asked = this.asked.find((one) => one.rule.id === rule.id);
    if (!asked || speaks(asked) === false) return '';
    if (speaks(asked) === undefined) return designWords.unknown;
    return shownResult(treeValue(asked, node)) ?? designWords.unknown;
  }
}

/** What Excel takes in a cell is 8,192 characters. */
const LONGEST = 8000;
const UNKNOWN = `"${designWords.unknown}"`;

function shownResult(value: Value): Result | undefined {
  if (value instanceof ExactNumber) return value.toNumber();
  if (typeof value !== 'string') return undefined;
  const day = parseCalendarDay(value);
  return (day && serialOfDay(day)) ?? value;
}

class TurnedRows extends LimitRows {
  constructor(
    private readonly definition: TurnedLimit,
    cells: DesignCells,
  ) {
    super(definition.binding, cells);
  }

  rows(): DesignRow[] {
    const { definition } = this;
    const { asked, follows, side, unit, title, sentence, id } = definition;
    const trees = limitTrees(definition);
    const [first] = trees;
    if (!first) return [];
    const comes = definition.enough !== undefined;
    const row: DesignRow = {
      id,
      title: title.zh,
      unit: unit.zh,
      side: comes ? 'least' : side,
      ...wordsOf(sentence.zh, first.included),
      included: first.included,
      isDay: asked.node.kind === 'day',
      whole: definition.whole === true,
      parts: this.parts(trees, (tree) =>
        comes ? { op: 'greatest', kind: 'number', of: [tree, zero] } : tree,
      ),
      strictest: side === 'most' ? 'MIN' : 'MAX',
      now: comes ? { formula: '0', result: 0 } : this.now(first.rule, definition.found),
      compares: comes || definition.found !== undefined,
      isLeft: false,
    };
    if (!follows) return [row];
    return [
      row,
      {
        ...row,
        id: `${id}-follows`,
        title: follows.title.zh,
        unit: follows.unit.zh,
        side: 'least',
        ...wordsOf(follows.sentence.zh, true),
        included: true,
        // The strictest limit asks for most of what follows from it.
        strictest: 'MAX',
        parts: this.parts(trees, (tree) => withInPlace(follows.of.node, asked.node, tree)),
        now: this.now(first.rule, follows.found),
        compares: follows.found !== undefined,
      },
    ];
  }

  private parts(trees: readonly LimitTree[], treeOf: (tree: Node) => Node): Part[] {
    return trees.map(({ rule, tree }) => {
      const node = treeOf(tree);
      return this.part(rule, (c) => c.value(node), this.asDays(node));
    });
  }

  /** A day less some days is a day; the engine reckons with days, the sheet with their numbers. */
  private asDays(node: Node): Node {
    if (this.definition.asked.node.kind !== 'day' || node.op !== 'minus') return node;
    const [day, less] = node.of;
    const back: Node = { op: 'minus', kind: 'number', of: [zero, less] };
    return { op: 'days-after', kind: 'day', of: [day, back] };
  }
}

class ShownRow extends LimitRows {
  constructor(
    private readonly definition: ShownLimit,
    cells: DesignCells,
  ) {
    super(definition.binding, cells);
  }

  rows(): DesignRow[] {
    const { id, title, unit, sentence, used } = this.definition;
    const [rule] = this.binding.rules;
    const permitted = rule?.decision.permitted;
    if (!rule || !permitted) return [];
    const left: Node | undefined = used && {
      op: 'minus',
      kind: 'number',
      of: [permitted, used.node],
    };
    return [
      {
        id,
        title: title.zh,
        unit: unit.zh,
        side: 'most',
        ...wordsOf(sentence.zh, true),
        included: true,
        isDay: false,
        // What is shown less what is used of it are projects, or words.
        whole: true,
        parts: [
          this.part(rule, (c) => (left ? c.value(left) : shownFormula(permitted, c)), left ?? permitted),
        ],
        strictest: 'MIN',
        now: this.now(rule, used),
        compares: false,
        isLeft: left !== undefined,
      },
    ];
  }
}

const zero: Node = { op: 'literal', kind: 'number', value: 0 };

function wordsOf(sentence: string, included: boolean): Pick<DesignRow, 'words'> {
  return { words: (included ? sentence : strictly(sentence)).replace('{limit}', '…') };
}
