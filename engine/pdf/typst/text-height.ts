import type { ParagraphFormat, RunFormat } from '../tree/format.js';
import type { Line } from './lay-out-lines.js';
import { lineEdges, type LineEdges } from './line-height.js';
import { rounded } from './literal.js';
import { printedSize } from './set-text.js';
import type { Surroundings } from './typesetting.js';

/**
 * How high the typesetter sets a line of text, in points; `undefined` where the line holds more than text.
 * @param strut the edges of a line without text, by the format of its break.
 */
export function textHeight(
  { items, room }: Line,
  format: ParagraphFormat,
  { grid }: Pick<Surroundings, 'grid'>,
  strut: (run: RunFormat) => LineEdges,
): number | undefined {
  if (room.above > 0) return undefined;
  let [above, below] = [0, 0];
  let empty = true;
  for (const item of items) {
    if (item.kind === 'character') {
      // A character of another width stands in a box, which has its base line elsewhere.
      if (item.format.scale !== 1) return undefined;
      const edges = lineEdges(item.height, printedSize(item.format), format, grid);
      above = Math.max(above, rounded(edges.above));
      below = Math.max(below, -rounded(-edges.below));
      empty = false;
    } else if (item.kind !== 'break' && (item.kind !== 'tab' || item.leader)) return undefined;
  }
  if (!empty) return above + below;
  const [only, second] = items;
  return only?.kind === 'break' && second === undefined ? strutHeightOf(strut(only.format)) : undefined;
}

/** How high the box of those edges is that holds a line open. */
export const strutHeightOf = ({ above, below }: LineEdges): number => rounded(above + below);

/** What stands one below the other; not known where one of them is not. */
export const heightOfAll = (heights: readonly (number | undefined)[]): number | undefined =>
  heights.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
