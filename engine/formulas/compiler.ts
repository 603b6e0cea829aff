import { rosterOf, wordsCalled } from '../bindings/index.js';
import { kindOfFigure, type FigurePath, type Node, type NodeOf, type Words } from '../regulations/index.js';
import { literal } from '../workbook/index.js';
import type { Sharing } from './calculation-cells.js';
import type { Compiling, Gathered, Scope } from './compiling.js';
import { conditionFormula } from './condition-formula.js';
import { dayFormula } from './day-formula.js';
import type { EntryCells } from './entry-cells.js';
import type { FigureCells } from './figure-cells.js';
import { listCondition, listFormula } from './list-formula.js';
import { numberFormula } from './number-formula.js';
import { truthInColumn, valueInColumn } from './calculation-columns.js';
import { Inexpressible, LOOKS_INTO_ROWS, noOf, UNKNOWN, yesOf, type Truth, type Valued } from './valued.js';
import { wordFormula } from './word-formula.js';

/** How long a formula may be before it gets a hidden cell of its own. */
const LONG = 400;

/** Writes trees as formulas of plain functions; what names stand for is said by the scope. */
export class Compiler implements Compiling {
  constructor(
    readonly cells: EntryCells,
    readonly figures: FigureCells,
    readonly scope: Scope,
    private readonly sharing: Sharing,
  ) {}

  private within(scope: Partial<Scope>): Compiler {
    return new Compiler(this.cells, this.figures, { ...this.scope, ...scope }, this.sharing);
  }

  /** @throws Inexpressible */
  value(node: Node): Valued {
    const made = this.written(node);
    const length = made.formula.length + made.there.join(',').length + (made.upper?.length ?? 0);
    const { calculations, columns } = this.sharing;
    if (!calculations || length < LONG) return made;
    if (made.rows !== undefined) return columns ? valueInColumn(made, calculations) : made;
    const put = (formula: string): string =>
      calculations.put(made.there.length === 0 ? formula : `IF(AND(${made.there.join(',')}),${formula},"")`);
    const cell = put(made.formula);
    const isText = node.kind !== 'number' && node.kind !== 'day';
    return {
      formula: cell,
      there: made.there.length === 0 ? [] : [isText ? `${cell}<>""` : `ISNUMBER(${cell})`],
      ...(made.upper === undefined ? {} : { upper: put(made.upper) }),
    };
  }

  /** @throws Inexpressible */
  truth(node: Node): Truth {
    const made = this.asked(node);
    const length = made.yes.length + (made.no?.length ?? 0) + made.there.join(',').length;
    const { calculations, columns } = this.sharing;
    if (!calculations || length < LONG) return made;
    if (made.rows !== undefined) return columns ? truthInColumn(made, calculations) : made;
    if (made.there.length === 0 && made.no === undefined)
      return { there: [], yes: `${calculations.put(`IF(${made.yes},1,0)`)}=1` };
    const known =
      made.no === undefined
        ? `IF(AND(${made.there.join(',')}),IF(${made.yes},1,0),"")`
        : `IF(${yesOf(made)},1,IF(${noOf(made)},0,""))`;
    const cell = calculations.put(known);
    return { there: [`ISNUMBER(${cell})`], yes: `${cell}=1` };
  }

  /** A list of the rule, or a roster that an expression of the binding gathers itself. */
  gathered(list: string): Gathered {
    const own = rosterOf(list);
    if (own) return this.roster(own.form, own.roster, this);
    const words = wordsCalled(list);
    if (words) throw new Inexpressible(words.why);
    const bound = this.scope.inputs[list];
    if (bound && 'records' in bound) {
      return {
        records: bound.records.map((of, at) => ({
          c: this.within({ record: { ...this.scope.record, [list]: { of, at } } }),
          ...(of.where ? { where: this.truth(of.where.node) } : {}),
          ...(of.times ? { times: this.value(of.times.node) } : {}),
        })),
      };
    }
    if (!bound || !('roster' in bound)) throw new Inexpressible(`表里没有${list}`);
    if (!('roster' in bound.roster)) throw new Inexpressible(bound.roster.why);
    const { form, roster } = bound.roster;
    const rows = `${form}/${roster}`;
    const row = this.within({ inside: [...this.scope.inside, rows] });
    const gathered = this.roster(form, roster, row);
    if (!bound.where || !('used' in gathered)) return gathered;
    // A row in which a certain column is filled is in use; saying it twice would make formulas too long.
    const used = asksForColumn(bound.where.node) ? '1' : gathered.used;
    return { ...gathered, used: `(${used})*(${yesOf(this.truth(bound.where.node))})` };
  }

  private roster(form: string, roster: string, row: Compiler): Gathered {
    return { rows: `${form}/${roster}`, form, roster, used: this.cells.used(form, roster), row };
  }

  /** A figure as its document has it, where it is no single value of 参数. */
  published(path: FigurePath): unknown {
    return this.figures.published(this.scope.rule, path);
  }

  wordsOf(words: Words): readonly (string | number)[] {
    return 'figure' in words ? (this.published(words) as readonly (string | number)[]) : words;
  }

  private written(node: Node): Valued {
    switch (node.op) {
      case 'literal':
        return {
          formula: literal(typeof node.value === 'boolean' ? (node.value ? '是' : '否') : node.value),
          there: [],
        };
      case 'unknown':
        return UNKNOWN;
      case 'figure':
        return { formula: this.figure(node), there: [] };
      case 'field':
        return this.cells.field(node.form, node.id, node.kind);
      case 'column': {
        const { form = '', roster = '' } = rosterOf(node.list) ?? {};
        return this.cells.column(form, roster, node.id, node.kind);
      }
      case 'input':
      case 'element': {
        const bound = this.bound(node);
        if (!bound) return UNKNOWN;
        return this.outside(node, this.value(bound.node));
      }
      case 'answer':
        return this.answer(node);
      default:
        if (node.kind === 'truth') return this.shownTruth(node);
        return (
          numberFormula(node, this) ??
          dayFormula(node, this) ??
          wordFormula(node, this) ??
          listFormula(node, this) ??
          unexpected(node)
        );
    }
  }

  private asked(node: Node): Truth {
    switch (node.op) {
      case 'literal':
        return { there: [], yes: node.value === true ? '1' : '0' };
      case 'unknown':
        return { there: [], yes: '0', no: '0' };
      case 'input':
      case 'element': {
        const bound = this.bound(node);
        return bound ? this.outside(node, this.truth(bound.node)) : { there: [], yes: '0', no: '0' };
      }
      case 'field':
      case 'column':
      case 'figure': {
        const { formula, rows } = this.written({ ...node, kind: 'text' } as Node);
        return {
          there: [],
          yes: `${formula}="是"`,
          no: `${formula}="否"`,
          ...(rows === undefined ? {} : { rows }),
        };
      }
      default:
        return conditionFormula(node, this) ?? listCondition(node, this) ?? unexpected(node);
    }
  }

  /** What an input, or a column of a list, stands for; `undefined` where the form has no entry for it. */
  bound(node: NodeOf<'input'> | NodeOf<'element'>): { readonly node: Node } | undefined {
    if (node.op === 'input') {
      const bound = this.scope.inputs[node.name];
      const one = bound && 'parts' in bound ? bound.parts[node.part ?? ''] : bound;
      return one && 'node' in one ? one : undefined;
    }
    const record = this.scope.record[node.list];
    if (record) return record.of.parts[node.name];
    const list = this.scope.inputs[node.list];
    return list && 'columns' in list ? list.columns[node.name] : undefined;
  }

  /** An input that speaks of a row has no meaning while rows of the same roster are gathered. */
  private outside<One extends Valued | Truth>({ op }: Node, one: One): One {
    if (op === 'input' && one.rows !== undefined && this.scope.inside.includes(one.rows))
      throw new Inexpressible(LOOKS_INTO_ROWS);
    return one;
  }

  private figure(node: NodeOf<'figure'>): string {
    const cell = this.figures.cell(this.scope.rule, node);
    if (cell !== undefined) return cell;
    const value = this.published(node);
    if (kindOfFigure(value) === 'day') return `DATE(${String(value).split('-').map(Number).join(',')})`;
    if (typeof value === 'number') return String(value);
    return kindOfFigure(value) === 'number' ? `(${String(value)})` : literal(value as string | boolean);
  }

  private answer({ rule: id, inputs }: NodeOf<'answer'>): Valued {
    const rule = this.figures.ruleCalled(id);
    const gives = rule.decision?.gives;
    if (!gives) throw new Inexpressible('要用另一条规定的结果，它不是公式');
    const bound = Object.fromEntries(Object.entries(inputs).map(([name, node]) => [name, { node }]));
    const asked = this.within({ rule, inputs: bound });
    const value = asked.value(gives);
    const when = rule.decision.when && asked.truth(rule.decision.when);
    return when ? { ...value, there: [...value.there, yesOf(when)] } : value;
  }

  private shownTruth(node: Node): Valued {
    const made = this.truth(node);
    if (made.rows !== undefined)
      return {
        formula: `(REPT("是",${yesOf(made)})&REPT("否",${noOf(made)}))`,
        there: made.there,
        rows: made.rows,
      };
    const there = made.no === undefined ? made.there : [`(${yesOf(made)})+(${noOf(made)})>0`];
    return { formula: `IF(${made.yes},"是","否")`, there };
  }
}

const asksForColumn = (where: Node): boolean =>
  where.op === 'filled' ? where.of[0].op === 'column' : where.op === 'all' && where.of.some(asksForColumn);

function unexpected(node: Node): never {
  throw new Inexpressible(node.op === 'call' ? node.why : `“${node.op}”没有对应的普通函数`);
}
