import { diagnostic, DiagnosticError, type Place } from '../core/diagnostic.js';

/**
 * What reading one file may take in all. Work is counted and not seconds, so that a busy machine gives the same answer
 * as an idle one. The figures are far above every form of ours, and far below what five seconds or 512 MB hold.
 */
export interface ReadingLimits {
  /** Bytes of all parts that were inflated; a part that is read twice counts twice. */
  readonly inflated: number;
  /** XML elements of all parts. */
  readonly elements: number;
  /** Elements within elements; beyond it a tree would exhaust the stack. */
  readonly depth: number;
  /** Sheets of a workbook. */
  readonly sheets: number;
  /** Filled cells of a workbook. */
  readonly cells: number;
  /** Characters in filled cells; a shared text counts for every cell that shows it. */
  readonly characters: number;
  /** Defined names of a workbook. */
  readonly names: number;
  /** Merged, hidden and validated ranges of a workbook. */
  readonly ranges: number;
  /** Cells that spans of a document's tables cover. */
  readonly spans: number;
  /** Pixels of a document's pictures. */
  readonly pixels: number;
  /** Shapes, text boxes, pictures and notes of a document. */
  readonly drawings: number;
  /** Sections of a document, each with headers and footers of its own. */
  readonly sections: number;
}

export type Quantity = keyof ReadingLimits;

/**
 * A sheet of 1,048,576 formatted rows has some 2.1 million elements; our largest kit with its samples has 30,000 cells
 * and 700,000 characters.
 */
export const readingLimits: ReadingLimits = {
  inflated: 256 * 2 ** 20,
  elements: 5_000_000,
  depth: 400,
  sheets: 255,
  cells: 500_000,
  characters: 50_000_000,
  names: 50_000,
  ranges: 100_000,
  spans: 500_000,
  pixels: 40_000_000,
  drawings: 1_000,
  sections: 500,
};

/** The one account of everything that is read of a file. */
export class ReadingBudget {
  readonly #spent = new Map<Quantity, number>();

  constructor(
    private readonly place: Place = {},
    readonly limits: ReadingLimits = readingLimits,
  ) {}

  /** Takes so much of a quantity. @throws DiagnosticError `package.over-<quantity>` when there is not enough left. */
  spend(quantity: Quantity, amount = 1): void {
    const spent = (this.#spent.get(quantity) ?? 0) + amount;
    this.#spent.set(quantity, spent);
    if (!(spent <= this.limits[quantity])) this.refuse(quantity);
  }

  /** @throws DiagnosticError always, naming the quantity and how much of it is allowed. */
  refuse(quantity: Quantity): never {
    const limit = this.limits[quantity];
    throw new DiagnosticError([
      diagnostic(`package.over-${quantity}`, 'error', this.place, {
        limit: quantity === 'inflated' ? Math.round(limit / 2 ** 20) : limit,
      }),
    ]);
  }
}
