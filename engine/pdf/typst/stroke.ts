import type { Border } from '../tree/border.js';
import { points } from './literal.js';

/** A border line as a Typst stroke. A double line is drawn as one of its whole width, which Typst cannot split. */
export function strokeOf(border: Border): string {
  const dash = border.line === 'dashed' || border.line === 'dotted' ? `, dash: "${border.line}"` : '';
  return `(thickness: ${points(border.width)}, paint: rgb("${border.colour}")${dash})`;
}
