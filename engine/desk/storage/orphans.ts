import * as z from 'zod';
import type { Database } from './database.js';

const digestRow = z.object({ digest: z.string() });
const SOME = 500;

/**
 * Which of some files no row knows: a desk that ended between the file and its row left it, and gave no receipt; or one
 * that ended between the row and the file when a round was destroyed.
 */
export async function unknownFiles(
  database: Database,
  digests: readonly string[],
): Promise<readonly string[]> {
  const unknown: string[] = [];
  for (let start = 0; start < digests.length; start += SOME) {
    const part = digests.slice(start, start + SOME);
    const places = part.map((_, index) => `$${index + 1}`).join(', ');
    const known = new Set(
      z
        .array(digestRow)
        .parse(await database.all(`SELECT digest FROM file WHERE digest IN (${places})`, part))
        .map(({ digest }) => digest),
    );
    unknown.push(...part.filter((digest) => !known.has(digest)));
  }
  return unknown;
}
