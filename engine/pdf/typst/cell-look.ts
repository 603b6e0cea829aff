import { sameBorders, type ResolvedCell } from './table-borders.js';

/** What decides the look of a cell beside its margins. */
export interface CellLook {
  readonly aligned: string;
  readonly left: number;
  readonly right: number;
  readonly borders: ResolvedCell['borders'];
  readonly fill: string | undefined;
  readonly breakable: boolean;
}

export const sameLook = (one: CellLook, other: CellLook): boolean =>
  one.aligned === other.aligned &&
  one.left === other.left &&
  one.right === other.right &&
  one.fill === other.fill &&
  one.breakable === other.breakable &&
  sameBorders(one.borders, other.borders);
