import { toA1 } from '../core/cell-address.js';
import { rosterOf, type Binding, type BoundRows } from '../bindings/index.js';
import { articleOf, childrenOf, type Node } from '../regulations/index.js';
import { definedName, type EntryLimit, type Formulas, type WorkbookLayout } from '../workbook/index.js';
import { compilerOf, LONGEST, type AskedRule } from './asked-rule.js';
import { failureOf, statementOf } from './check-rows.js';
import type { Compiling } from './compiling.js';
import { partsOfExtreme } from './condition-formula.js';
import { EntryCells } from './entry-cells.js';
import type { FigureCells } from './figure-cells.js';
import { silences } from './in-force.js';
import { both, Inexpressible, noOf, yesOf } from './valued.js';

/** A date with its duration, a part with its whole: what a rule says of more entries is no matter of one cell. */
const MOST_ENTRIES = 2;
/** Functions of a whole column; for a row alone they would say something else. */
const OF_COLUMNS = /\b(SUMPRODUCT|MATCH|FREQUENCY)\(/;
/** Excel takes no lists in braces and no cells of other sheets in a condition. */
const REFUSED = /[{!]/;

/** An entry, or the first row of a column. */
interface Entry {
  readonly form: string;
  readonly roster?: string;
  readonly id: string;
}
const keyOf = ({ form, roster = '', id }: Entry): string => `${form}/${roster}/${id}`;

/** Entries by the cells of their own sheet: columns by the first row, fields by name but the one that is judged. */
class LimitCells extends EntryCells {
  override readonly ofOneRow = true;

  constructor(
    formulas: Formulas,
    private readonly places: ReadonlyMap<string, string>,
    private readonly judged: Entry,
  ) {
    super(formulas);
  }

  override used(): string {
    throw new Inexpressible('不是一格的事');
  }

  protected override single(form: string, id: string): string {
    const isJudged = this.judged.roster === undefined && this.judged.form === form && this.judged.id === id;
    return isJudged ? (this.places.get(keyOf(this.judged)) ?? '') : definedName(form, id);
  }

  protected override range(form: string, roster: string, id: string): string {
    return this.places.get(keyOf({ form, roster, id })) ?? '';
  }

  /** One row alone: an error says nothing of others. A computed blank is text; before it, "0" makes a number. */
  protected override everyRow(cell: string, computed: boolean): string {
    return computed ? `(("0"&${cell})*1)` : cell;
  }
}

/** What the rules that a kit asks allow of single entries: the parts of a requirement that speak of one or two. */
export function entryLimitsOf(
  asked: readonly AskedRule[],
  layout: WorkbookLayout,
  formulas: Formulas,
  figures: FigureCells,
): EntryLimit[] {
  const places = placesOf(layout);
  return asked.flatMap((one) =>
    one.bindings.flatMap((binding) => limitsOf(one, binding, { places, formulas, figures })),
  );
}

interface LimitSources {
  readonly places: ReadonlyMap<string, string>;
  readonly formulas: Formulas;
  readonly figures: FigureCells;
}

/** Where what somebody enters stands: `$C$5`, or `$C5` of a roster's first row. */
function placesOf(layout: WorkbookLayout): ReadonlyMap<string, string> {
  const fields = layout.fields.map(({ form, field, row, column }): [string, string] => [
    keyOf({ form, id: field.id }),
    toA1({ row, column }).replace(/^([A-Z]+)/, '$$$1$$'),
  ]);
  const columns = layout.rosters.flatMap(({ form, section, firstRow, columns: own }) =>
    own.map(({ field, column }): [string, string] => [
      keyOf({ form, roster: section.id, id: field.id }),
      `$${toA1({ row: firstRow, column })}`,
    ]),
  );
  return new Map([...fields, ...columns]);
}

function limitsOf(asked: AskedRule, binding: Binding, sources: LimitSources): EntryLimit[] {
  const { holds, warning } = asked.rule.decision ?? {};
  const { each } = binding.about;
  if (!holds || asked.rule.states === undefined || (each && !('roster' in each))) return [];
  const parts = partsOf(holds, (judged) => compilerFor(asked, binding, sources, judged));
  return parts.flatMap(({ node, compiler, rows }) => {
    const entries = entriesUnder(node, compiler(NOBODY));
    if (entries === undefined || entries.length > MOST_ENTRIES) return [];
    return entries.flatMap((entry): EntryLimit[] => {
      const { role } = sources.formulas.entryOf(
        entry.form,
        entry.roster ?? entry.id,
        entry.roster === undefined ? undefined : entry.id,
      );
      const ofRow = each !== undefined || rows !== undefined;
      if (role !== 'entry' || (entry.roster !== undefined) !== ofRow) return [];
      const broken = brokenIn({ asked, binding, node, rows, entry, sources }, compiler(entry));
      if (broken === undefined) return [];
      return [
        {
          form: entry.form,
          entry: entry.id,
          ...(entry.roster === undefined ? {} : { roster: entry.roster }),
          statement: statementOf(asked.rule),
          article: articleOf(asked.rule.provision),
          failure: !warning && failureOf(asked.rule) === 'violation' ? 'violation' : 'warning',
          broken,
        },
      ];
    });
  });
}

const NOBODY: Entry = { form: '', id: '' };
type CompilerFor = (judged: Entry) => Compiling;

const compilerFor = (asked: AskedRule, binding: Binding, sources: LimitSources, judged: Entry): Compiling =>
  compilerOf(asked, binding, new LimitCells(sources.formulas, sources.places, judged), sources.figures);

interface Part {
  readonly node: Node;
  readonly compiler: CompilerFor;
  /** The rows of which it is said. */
  readonly rows?: BoundRows;
}

/** The conditions of which all must hold, rows and single entries that are judged alike each for itself. */
function partsOf(node: Node, compiler: CompilerFor, rows?: BoundRows): Part[] {
  if (node.op === 'all') return node.of.flatMap((one) => partsOf(one, compiler, rows));
  if (node.op === 'every') {
    const bound = compiler(NOBODY).scope.inputs[node.list];
    if (bound && 'roster' in bound) return rows ? [] : partsOf(node.of[0], compiler, bound);
    const list = compilerList(node.list, compiler(NOBODY));
    return list === undefined
      ? []
      : list.flatMap((_, at) =>
          partsOf(node.of[0], (judged) => {
            const own = compilerList(node.list, compiler(judged))?.[at];
            return own ?? compiler(judged);
          }),
        );
  }
  const [found, permitted] = node.op === 'compare' ? node.of : [];
  const extreme = found && node.op === 'compare' ? partsOfExtreme(found, node.sign) : undefined;
  const own = { compiler, ...(rows ? { rows } : {}) };
  if (!extreme || !permitted || node.op !== 'compare') return [{ node, ...own }];
  return extreme.map((part) => ({ node: { ...node, of: [part, permitted] as const }, ...own }));
}

/** The records of a list of single entries; `undefined` of rows. */
function compilerList(list: string, c: Compiling): readonly Compiling[] | undefined {
  const bound = c.scope.inputs[list];
  if (!bound || !('records' in bound)) return undefined;
  const gathered = c.gathered(list);
  return 'records' in gathered ? gathered.records.map(({ c: own }) => own) : undefined;
}

/** The records of a list of single entries, where which of them count is a matter of one cell. */
function recordsOf(list: string, c: Compiling): readonly Compiling[] | undefined {
  try {
    return compilerList(list, c);
  } catch (error) {
    if (error instanceof Inexpressible) return undefined;
    throw error;
  }
}

/** The entries of which a condition speaks; `undefined` where it gathers rows or only asks whether something is there. */
function entriesUnder(node: Node, c: Compiling): readonly Entry[] | undefined {
  if (node.op === 'filled' || node.op === 'known') return undefined;
  const found = new Map<string, Entry>();
  let gathers = false;
  const walk = (one: Node): void => {
    if (one.op === 'field') return void found.set(one.id, { form: one.form, id: one.id });
    if (one.op === 'column') {
      const { form = '', roster = '' } = rosterOf(one.list) ?? {};
      return void found.set(one.id, { form, roster, id: one.id });
    }
    if (one.op === 'input' || one.op === 'element') {
      const bound = c.bound(one);
      return bound && walk(bound.node);
    }
    if (one.op === 'alongside') {
      const at = c.scope.record[one.beside]?.at;
      const other = at === undefined ? undefined : compilerList(one.list, c)?.[at];
      const beside = other && entriesUnder(one.of[0], other);
      gathers ||= beside === undefined;
      return beside?.forEach((entry) => found.set(entry.id, entry));
    }
    if ('list' in one && one.op !== 'row-number') {
      // Of a list of single entries it is known which they are.
      const records = recordsOf(one.list, c);
      gathers ||= records === undefined;
      for (const record of records ?? []) {
        for (const part of childrenOf(one)) {
          for (const entry of entriesUnder(part, record) ?? []) found.set(entry.id, entry);
        }
      }
      if (records) return;
    }
    childrenOf(one).forEach(walk);
  };
  walk(node);
  return gathers ? undefined : [...found.values()];
}

interface Limited {
  readonly asked: AskedRule;
  readonly binding: Binding;
  readonly node: Node;
  readonly rows: BoundRows | undefined;
  readonly entry: Entry;
  readonly sources: LimitSources;
}

/** That a list has rows, which a row of it need not be asked. */
const saysThatRowsAre = (when: Node): boolean =>
  when.op === 'compare' &&
  when.sign === '>' &&
  when.of[0].op === 'count' &&
  when.of[0].where === undefined &&
  when.of[1].op === 'literal' &&
  when.of[1].value === 0;

/** Where the part is judged and not kept; a blank entry is never wrong, only missing. */
function brokenIn(
  { asked: { rule }, binding, node, rows, entry, sources }: Limited,
  c: Compiling,
): string | undefined {
  try {
    const when =
      rows && rule.decision?.when && saysThatRowsAre(rule.decision.when) ? undefined : rule.decision?.when;
    const spoken = [binding.about.where?.node, when, rows?.where?.node].flatMap((one) =>
      one ? [c.truth(one)] : [],
    );
    const silent = silences(rule, binding, c, sources.figures);
    const cell = sources.places.get(keyOf(entry)) ?? '';
    const judged = [`${cell}<>""`, ...(silent.length === 0 ? [] : [`NOT(OR(${silent.join(',')}))`])];
    const failed = both(...spoken.map(yesOf), noOf(c.truth(node)));
    const broken = `IF(AND(${judged.join(',')}),IFERROR(${failed}>0,FALSE),FALSE)`;
    // What Excel takes in a condition is as long as a formula at most; the row on 检查 judges it all the same.
    if (broken.length > LONGEST) return undefined;
    return REFUSED.test(broken.replace(/"[^"]*"/g, '')) || OF_COLUMNS.test(broken) ? undefined : broken;
  } catch (error) {
    if (error instanceof Inexpressible) return undefined;
    throw error;
  }
}
