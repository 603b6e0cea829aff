import type { RunFormat } from '../tree/format.js';
import type { ChosenFace } from '../fonts/font-library.js';
import type { Definitions } from './definitions.js';
import type { LineEdges } from './line-height.js';
import type { MarkupMemory } from './markup-memory.js';
import { faceListName } from './face-lists.js';
import { points } from './literal.js';
import { printedSize } from './set-text.js';

/** Stroke that thickens a face without a bold of its own, in sizes. */
const IMITATED_BOLD = 0.025;
const SUPERSCRIPT_RAISE = 0.33;
const SUBSCRIPT_RAISE = -0.14;
const LINE_OF_UNDERLINE = 0.5;

/** The looks that occur in a document, each a Typst function of its own: `#r3("text")`. */
export class RunStyles {
  constructor(
    private readonly definitions: Definitions,
    private readonly memory: Pick<MarkupMemory, 'looks'>,
  ) {}

  name(chosen: ChosenFace, format: RunFormat, edges: LineEdges): string {
    let looks = this.memory.looks.get(format);
    if (!looks) this.memory.looks.set(format, (looks = new Map()));
    const key = `${chosen.face.number} ${chosen.imitateBold} ${edges.above} ${edges.below}`;
    const known = looks.get(key);
    if (known) {
      this.definitions.use(...known);
      return known[0];
    }
    const definition = lookOf(chosen, format, edges);
    const name = this.definitions.name('r', definition);
    looks.set(key, [name, definition]);
    return name;
  }
}

function lookOf(chosen: ChosenFace, format: RunFormat, edges: LineEdges): string {
  const size = printedSize(format);
  const settings = [
    `font: ${faceListName(chosen.face)}`,
    `size: ${points(size)}`,
    `top-edge: ${points(edges.above)}`,
    `bottom-edge: ${points(-edges.below)}`,
  ];
  const colour = format.colour ?? '#000000';
  if (format.colour) settings.push(`fill: rgb("${colour}")`);
  if (format.spacing !== 0) settings.push(`tracking: ${points(format.spacing)}`);
  const raise = format.raise + raiseOf(format);
  if (raise !== 0) settings.push(`baseline: ${points(-raise)}`);
  if (chosen.imitateBold) settings.push(`stroke: ${points(size * IMITATED_BOLD)} + rgb("${colour}")`);
  const look = settings.join(', ');
  const body = `text(${look}, body)`;
  const whole = decorated(body, format, size);
  return whole === body ? `text.with(${look})` : `body => ${whole}`;
}

const raiseOf = (format: RunFormat): number =>
  format.script === 'superscript'
    ? format.size * SUPERSCRIPT_RAISE
    : format.script === 'subscript'
      ? format.size * SUBSCRIPT_RAISE
      : 0;

function decorated(text: string, format: RunFormat, size: number): string {
  let body = text;
  if (format.highlight) body = `highlight(fill: rgb("${format.highlight}"), extent: 0pt, ${body})`;
  if (format.strike) body = `strike(${body})`;
  if (format.underline !== 'none') body = `underline(${underlineSettings(format, size)}, ${body})`;
  return body;
}

export function underlineSettings(format: RunFormat, size: number): string {
  const width = format.underline === 'thick' ? LINE_OF_UNDERLINE * 2 : LINE_OF_UNDERLINE;
  const dash =
    format.underline === 'dashed' || format.underline === 'dotted' ? `"${format.underline}"` : 'none';
  const colour = format.colour ?? '#000000';
  return `evade: false, offset: ${points(size * 0.15)}, stroke: (thickness: ${points(width)}, paint: rgb("${colour}"), dash: ${dash})`;
}
