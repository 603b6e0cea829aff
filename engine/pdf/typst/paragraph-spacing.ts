import type { Block, Paragraph } from '../tree/document-tree.js';

/**
 * Between two paragraphs Word keeps the larger of the spaces that they ask for, or the sum in documents that say so;
 * contextual spacing drops the space between paragraphs of one style.
 */
export function spacingBetween(
  previous: Block | undefined,
  paragraph: Paragraph,
  next: Block | undefined,
  added: boolean,
): { readonly before: number; readonly after: number } {
  const after = spaceAfter(paragraph, next);
  const asked = contextual(paragraph, previous) ? 0 : paragraph.format.before;
  const above = previous?.kind === 'paragraph' && !added ? spaceAfter(previous, paragraph) : 0;
  return { before: Math.max(0, asked - above), after };
}

const spaceAfter = (paragraph: Paragraph, next: Block | undefined): number =>
  contextual(paragraph, next) ? 0 : paragraph.format.after;

const contextual = ({ format }: Paragraph, neighbour: Block | undefined): boolean =>
  format.contextualSpacing && neighbour?.kind === 'paragraph' && neighbour.format.style === format.style;
