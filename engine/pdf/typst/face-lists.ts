import type { LibraryFace } from '../fonts/font-library.js';
import { literal } from './literal.js';

/** The Typst variable that says in which files the typesetter finds a face's characters. */
export const faceListName = ({ number }: LibraryFace): string => `f${number}`;

/**
 * What those variables are. The parts of a face are asked for together, so that text with a rare character is one text
 * all the same: each run of its own takes the typesetter as long as a line does. All of them, whichever a document
 * uses: by looks that differ nothing that was laid out could be used again.
 * @param faces those that a document uses.
 */
export function faceLists(faces: readonly LibraryFace[], library: readonly LibraryFace[]): string {
  const used = new Set(faces.map(({ number }) => number));
  const lists = new Map<string, string>();
  for (const face of library) {
    if (!used.has(face.number)) continue;
    const name = faceListName(face);
    lists.set(name, `${lists.get(name) ?? ''}${literal(face.id)}, `);
  }
  return [...lists].map(([name, list]) => `#let ${name} = (${list})`).join('\n');
}
