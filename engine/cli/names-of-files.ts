import { basename, extname } from 'node:path';
import { safeFileName } from '../reports/index.js';

/**
 * For each file of a call a name of its own: the file's without ending, numbered in the order of their paths where two
 * files bear the same, so that the order of the call does not matter.
 */
export function namesOfFiles(paths: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...new Set(paths)].sort().map((path) => {
      const plain = safeFileName(basename(path, extname(path)));
      let name = plain;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain}-${number}`;
      taken.add(name.toLowerCase());
      return [path, name];
    }),
  );
}
