import type { TextGrid } from '../tree/document-tree.js';
import type { ParagraphFormat } from '../tree/format.js';

/** How far a line reaches above and below its base line. */
export interface LineEdges {
  readonly above: number;
  readonly below: number;
}

/** A line of exact height has its base line at four fifths (as LibreOffice sets it, and Word nearly so). */
const BASE_LINE = 0.8;

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
    return { above: above + (lines - height) / 2, below: below + (lines - height) / 2 };
  }
  return { above, below: below + height * (line.multiple - 1) };
}
