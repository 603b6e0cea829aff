import type { TextGrid } from '../tree/document-tree.js';
import type { ParagraphFormat } from '../tree/format.js';

/** How far a line reaches above and below its base line. */
export interface LineEdges {
  readonly above: number;
  readonly below: number;
}

/** A line of exact height has its base line at four fifths (as LibreOffice sets it, and Word nearly so). */
const BASE_LINE = 0.8;

/**
 * How far the middle of a Chinese face stands above its base line, for a size of 1. On a grid every face is centred as
 * if it were one: Latin words between Chinese ones make the line no higher.
 */
const EAST_ASIAN_MIDDLE = 0.4325;

/** The edges of text of a face and size in a paragraph: the highest text of a line decides the line. */
export function lineEdges(
  face: { readonly ascent: number; readonly descent: number },
  size: number,
  format: Pick<ParagraphFormat, 'line' | 'snapToGrid'>,
  grid: TextGrid | undefined,
): LineEdges {
  const above = face.ascent * size;
  const below = face.descent * size;
  const { line } = format;
  if (line.rule === 'exact') return { above: line.points * BASE_LINE, below: line.points * (1 - BASE_LINE) };
  const height = above + below;
  if (line.rule === 'atLeast') return { above: Math.max(above, line.points - below), below };
  if (grid && format.snapToGrid) {
    const lines = Math.max(1, Math.ceil((height - 0.01) / grid.linePitch)) * grid.linePitch * line.multiple;
    const middle = EAST_ASIAN_MIDDLE * size;
    return { above: lines / 2 + middle, below: lines / 2 - middle };
  }
  return { above, below: below + height * (line.multiple - 1) };
}
