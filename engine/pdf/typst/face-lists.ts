import type { LibraryFace } from '../fonts/font-library.js';
import { literal } from './literal.js';

/** The Typst variable that says in which files the typesetter finds a face's characters. */
export const faceListName = ({ number }: LibraryFace): string => `f${number}`;

/**
 * What those variables are in a document. Parts of a face are asked for together and in their order, so that text with
 * a rare character is one text all the same: each run of its own takes the typesetter as long as a line does.
 * @param faces those that the document uses, parts behind what they go on from.
 */
export function faceLists(faces: readonly LibraryFace[]): string {
  const ids = new Map<string, string[]>();
  for (const face of faces) {
    const name = faceListName(face);
    ids.set(name, [...(ids.get(name) ?? []), face.id]);
  }
  return [...ids]
    .map(([name, list]) => `#let ${name} = (${list.map((id) => `${literal(id)},`).join(' ')})`)
    .join('\n');
}
