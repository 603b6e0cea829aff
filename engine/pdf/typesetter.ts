import * as z from 'zod';
import type { TypstSource } from './document-to-typst.js';

export interface TypesetOptions {
  /** PDF/A-2b. */
  readonly archive: boolean;
}

/** Where a marked row begins. */
export interface RowPlace {
  /** From 1, in what was typeset. */
  readonly page: number;
  /** What is printed as the page's number. */
  readonly number: number;
}

export interface RowPlaces {
  readonly rows: readonly RowPlace[];
  /** All pages of what was typeset. */
  readonly pages: number;
}

/** Compiles Typst markup: natively, or by WASM in browsers and where no native build exists. */
export interface Typesetter {
  readonly name: string;
  /** Whether it can write PDF/A. */
  readonly archives: boolean;
  /** @throws DiagnosticError `pdf.typesetting-failed` with the typesetter's own words. */
  typeset(
    source: TypstSource,
    options: TypesetOptions,
  ): Promise<{ readonly pdf: Uint8Array; readonly pages: number }>;
  /** Where the rows of the marked table stand. @throws DiagnosticError as above. */
  rowPlaces(source: TypstSource): Promise<RowPlaces>;
  /** Gives back the memory that is held for a next document, where there is a way to. */
  rest?(): Promise<void>;
}

const rowPlaces = z
  .tuple([
    z.object({
      rows: z.array(z.tuple([z.number().int().positive(), z.number().int()])),
      pages: z.number().int().positive(),
    }),
  ])
  .transform(([{ rows, pages }]): RowPlaces => ({
    rows: rows.map(([page, number]) => ({ page, number })),
    pages,
  }));

/** What the typesetter answers when it is asked for `<banbiao-row-places>`. */
export const readRowPlaces = (answer: unknown): RowPlaces => rowPlaces.parse(answer);
