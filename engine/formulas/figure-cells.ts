import { rule as ruleById, type FigurePath, type Rule } from '../regulations/index.js';
import {
  figureCells,
  figureNames,
  isEntered,
  type FigureReferences,
  type ParameterRow,
} from '../workbook/index.js';

/** Where formulas find the figures of rules: in the cell of 参数 that shows what is in force, or written out. */
export class FigureCells {
  constructor(private readonly rows: readonly ParameterRow[]) {}

  /** The cell of 参数 that holds the figure in force on the workbook's day; `undefined` of figures that no round sets anew. */
  cell(rule: Rule, { figure, path }: FigurePath): string | undefined {
    const id = rule.parameters[figure]?.id;
    return id === undefined || path.length > 0 ? undefined : this.referencesTo(id)?.adopted;
  }

  /** The figure as its document states it, the latest where there are several. */
  published(rule: Rule, { figure, path }: FigurePath): unknown {
    return path.reduce<unknown>(
      (value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step],
      rule.parameters[figure]?.values.at(-1)?.value,
    );
  }

  /** @throws RangeError when there is no such rule. */
  ruleCalled(id: string): Rule {
    const found = ruleById(id);
    if (!found) throw new RangeError(`No rule ${id}`);
    return found;
  }

  /** A condition that holds where the figure in force is one that somebody has set anew. */
  setAnew(id: string): string | undefined {
    const row = this.rows.find((one) => one.id === id);
    const cells = this.referencesTo(id);
    return row && cells && isEntered(row, cells);
  }

  protected referencesTo(id: string): FigureReferences | undefined {
    return figureCells(this.rows, id);
  }
}

/** The same by name: conditions of other sheets take no cells. */
export class NamedFigureCells extends FigureCells {
  protected override referencesTo(id: string): FigureReferences | undefined {
    return super.referencesTo(id) && figureNames(id);
  }
}
