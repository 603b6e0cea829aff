import type { Block, Drawing, PageSetup, Picture, Shape, ShapeText } from '../tree/document-tree.js';
import type { Anchor, AnchorPosition, CurveStep, Point } from '../tree/drawing.js';
import { blocksHeight } from './kept-rows.js';
import { literal, points } from './literal.js';
import { strokeOf } from './stroke.js';
import type { Obstacle } from './obstacles.js';
import type { Surroundings, Typesetting } from './typesetting.js';
import { isOnlyText, verticalText } from './vertical-text.js';

/** Writes the blocks in a shape of that width. */
export type ShapeBlocks = (blocks: readonly Block[], width: number) => string;

/** A drawing as an expression of its own size. */
export function drawingBox(drawing: Drawing, typesetting: Typesetting, blocks: ShapeBlocks): string {
  switch (drawing.kind) {
    case 'picture':
      return image(drawing);
    case 'shape':
      return shape(drawing, typesetting, blocks);
    case 'group': {
      const members = drawing.members.map(
        ({ x, y, drawing: one }) =>
          `place(top + left, dx: ${points(x)}, dy: ${points(y)}, ${drawingBox(one, typesetting, blocks)})`,
      );
      return `box(width: ${points(drawing.width)}, height: ${points(drawing.height)}, { ${members.join('; ')} })`;
    }
  }
}

const image = (picture: Picture): string => {
  const description = picture.description ? `, alt: ${literal(picture.description)}` : '';
  return `image(${literal(`/${picture.image}`)}, width: ${points(picture.width)}, height: ${points(picture.height)}, fit: "stretch"${description})`;
};

const innerWidth = (width: number, { margins, inside }: ShapeText): number =>
  Math.max(1, width * (1 - 2 * inside.across) - margins.left - margins.right);

const ALIGNMENT = { top: 'top', center: 'horizon', bottom: 'bottom' } as const;

/** A shape is at least as high as it says, and as high as its text: no word is cut off. */
function shape(drawing: Shape, typesetting: Typesetting, blocks: ShapeBlocks): string {
  const { width, height, text, rotation } = drawing;
  let body = 'none';
  if (text && text.blocks.length > 0) {
    const { margins } = text;
    const inner = innerWidth(width, text);
    const written =
      text.vertical && isOnlyText(text.blocks)
        ? verticalText(text.blocks, typesetting)
        : `[${blocks(text.blocks, inner)}]`;
    const inset = `top: ${points(margins.top)}, bottom: ${points(margins.bottom)}, left: ${points(margins.left)}, right: ${points(margins.right)}`;
    body = `block(width: ${points(width * (1 - 2 * text.inside.across))}, inset: (${inset}), align(left, ${written}))`;
  }
  const drawn = outline(drawing);
  const { across, down } = text?.inside ?? { across: 0, down: 0 };
  const box =
    body === 'none'
      ? `box(width: ${points(width)}, height: ${points(height)}, ${drawn('height')})`
      : `{ let body = ${body}; let height = calc.max(height, measure(body).height / ${rounded(1 - 2 * down)}); box(width: ${points(width)}, height: height, { ${drawn('height')}; block(width: 100%, height: height, inset: (x: ${points(width * across)}, y: height * ${rounded(down)}), align(${ALIGNMENT[text?.verticalAlignment ?? 'top']} + left, body)) }) }`;
  const sized = `context { let height = ${points(height)}; ${box} }`;
  return rotation === 0 ? `box(${sized})` : `box(rotate(${rotation}deg, ${sized}))`;
}

/** The outline as a function of the name under which the shape's height is known. */
function outline({ outline: form, width, fill, line }: Shape): (height: string) => string {
  if (form.kind === 'none' || (!fill && !line)) return () => 'none';
  const look = `fill: ${fill ? `rgb("${fill}")` : 'none'}, stroke: ${line ? strokeOf(line) : 'none'}`;
  return (height) => {
    const at = ([x, y]: Point): string => `(${points(x * width)}, ${rounded(y)} * ${height})`;
    const step = (one: CurveStep): string => {
      if (one.step === 'close') return 'curve.close()';
      if (one.step === 'cubic') return `curve.cubic(${at(one.by[0])}, ${at(one.by[1])}, ${at(one.to)})`;
      return `curve.${one.step}(${at(one.to)})`;
    };
    const size = `width: ${points(width)}, height: ${height}`;
    const drawn =
      form.kind === 'ellipse'
        ? `ellipse(${size}, ${look})`
        : form.kind === 'rectangle'
          ? `rect(${size}, radius: ${rounded(form.radius)} * calc.min(${points(width)}, ${height}), ${look})`
          : `curve(${look}, ${form.steps.map(step).join(', ')})`;
    return `place(top + left, ${drawn})`;
  };
}

const rounded = (share: number): string => String(Math.round(share * 10_000) / 10_000);

/** The point that an anchored drawing's paragraph starts at, for `anchoredDrawing`. */
export const anchorMark = (name: string): string => `#[#metadata(none)<${name}>]`;

/** A drawing at its place on the page, over or under the text. */
export function anchoredDrawing(
  drawing: Drawing,
  anchor: Anchor,
  box: string,
  name: string,
  { width, place }: Surroundings,
  page: PageSetup,
): string {
  const inFlow = place === 'cell' || place === 'note';
  const horizontal = coordinate(anchor.horizontal, drawing.width, {
    page: page.width,
    start: page.left,
    end: page.width - page.right,
    flow: inFlow || page.columns ? width : undefined,
    text: 'origin.x',
  });
  const vertical = coordinate(anchor.vertical, drawing.height, {
    page: page.height,
    start: page.top,
    end: page.height - page.bottom,
    flow: undefined,
    text: 'origin.y',
  });
  return (
    `#place(left, context { let origin = locate(<${name}>).position(); let own = here().position(); ` +
    `move(dx: ${horizontal} - own.x, dy: ${vertical} - own.y, ${box}) })`
  );
}

interface Along {
  readonly page: number;
  readonly start: number;
  readonly end: number;
  /** Length of the flow, where it is not the page's. */
  readonly flow: number | undefined;
  readonly text: string;
}

function coordinate(position: AnchorPosition, size: number, along: Along): string {
  const { from, align, offset } = position;
  if (from === 'text' && align === undefined) return `${along.text} + ${points(offset)}`;
  if (from === 'text' && along.flow !== undefined)
    return `${along.text} + ${points(within(align, along.flow - size))}`;
  const [first, last] = {
    page: [0, along.page],
    before: [0, along.start],
    after: [along.end, along.page],
    margin: [along.start, along.end],
    text: [along.start, along.end],
  }[from] as [number, number];
  return points(first + (align === undefined ? offset : within(align, last - first - size)));
}

const within = (align: AnchorPosition['align'], room: number): number =>
  align === 'center' ? room / 2 : align === 'end' ? room : 0;

/** A box that its text makes higher keeps as much of the other text away. */
function heightOf(drawing: Drawing): number {
  if (drawing.kind !== 'shape' || !drawing.text) return drawing.height;
  const { blocks, margins, inside } = drawing.text;
  const needed = blocksHeight(blocks, innerWidth(drawing.width, drawing.text)) + margins.top + margins.bottom;
  return Math.max(drawing.height, needed / (1 - 2 * inside.down));
}

/**
 * Where text cannot stand because of a drawing: from the left edge of the flow and from the paragraph's top.
 * @param onPage how far down the text area the paragraph begins.
 * @returns `undefined` when the drawing's height on the page has no place in the flow that we know of.
 */
export function obstacleOf(
  drawing: Drawing,
  anchor: Anchor,
  { width, place }: Surroundings,
  page: PageSetup,
  onPage: number | undefined,
): Obstacle | undefined {
  const { distance, horizontal, vertical } = anchor;
  const height = heightOf(drawing);
  let top = vertical.offset;
  if (vertical.from === 'text') top = vertical.align === undefined ? top : 0;
  else {
    if (onPage === undefined) return undefined;
    const [first, last] = {
      page: [0, page.height],
      margin: [page.top, page.height - page.bottom],
      before: [0, page.top],
      after: [page.height - page.bottom, page.height],
    }[vertical.from] as [number, number];
    const free = last - first - height;
    top = first + (vertical.align === undefined ? vertical.offset : within(vertical.align, free));
    top -= page.top + onPage;
  }
  const vertically = { top: top - distance.top, bottom: top + height + distance.bottom };
  if (anchor.wrap === 'below') return { left: 0, right: width, ...vertically };
  const { from, align, offset } = horizontal;
  const flows = place !== 'body' || from === 'text' || page.columns !== undefined;
  const [first, last] = flows
    ? [0, width]
    : ({
        page: [-page.left, page.width - page.left],
        margin: [0, width],
        before: [-page.left, 0],
        after: [width, page.width - page.left],
        text: [0, width],
      }[from] as [number, number]);
  const left = first + (align === undefined ? offset : within(align, last - first - drawing.width));
  return { left: left - distance.left, right: left + drawing.width + distance.right, ...vertically };
}
