import type { Anchor, AnchorPosition, PageSetup, Picture } from '../tree/document-tree.js';
import { literal, points } from './literal.js';

const image = (picture: Picture): string => {
  const description = picture.description ? `, alt: ${literal(picture.description)}` : '';
  return `image(${literal(`/${picture.image}`)}, width: ${points(picture.width)}, height: ${points(picture.height)}, fit: "stretch"${description})`;
};

export const inlinePicture = (picture: Picture): string => `box(${image(picture)})`;

/** The point that an anchored picture's paragraph starts at, for `anchoredPicture`. */
export const anchorMark = (name: string): string => `#[#metadata(none)<${name}>]`;

/** A picture at its place on the page, over or under the text, which does not make way for it. */
export function anchoredPicture(picture: Picture, anchor: Anchor, name: string, page: PageSetup): string {
  const horizontal = coordinate(anchor.horizontal, picture.width, {
    page: page.width,
    start: page.left,
    end: page.width - page.right,
    text: 'origin.x',
  });
  const vertical = coordinate(anchor.vertical, picture.height, {
    page: page.height,
    start: page.top,
    end: page.height - page.bottom,
    text: 'origin.y',
  });
  return (
    `#place(left, context { let origin = locate(<${name}>).position(); let own = here().position(); ` +
    `move(dx: ${horizontal} - own.x, dy: ${vertical} - own.y, ${image(picture)}) })`
  );
}

function coordinate(
  position: AnchorPosition,
  size: number,
  along: { readonly page: number; readonly start: number; readonly end: number; readonly text: string },
): string {
  if (position.from === 'text' && position.align === undefined)
    return `${along.text} + ${points(position.offset)}`;
  const [from, to] = position.from === 'page' ? [0, along.page] : [along.start, along.end];
  if (position.align === 'center') return points((from + to - size) / 2);
  if (position.align === 'end') return points(to - size);
  return points(from + (position.align === 'start' ? 0 : position.offset));
}
