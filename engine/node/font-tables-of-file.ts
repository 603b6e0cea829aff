import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readTables, type FontTables } from '../pdf/index.js';

/**
 * The faces of a TTF, OTF, TTC or OTC file, of which only the directories are read: each table when it is asked for.
 * @throws RangeError when it is no font; Error when it cannot be read.
 */
export const tablesOfFile = (path: string): readonly FontTables[] =>
  readTables({
    size: withFile(path, (file) => fstatSync(file).size),
    read: (start, length) => withFile(path, (file) => piece(file, start, length)),
  });

function withFile<Result>(path: string, use: (file: number) => Result): Result {
  const file = openSync(path, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

function piece(file: number, start: number, length: number): DataView {
  const bytes = new Uint8Array(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, bytes, read, length - read, start + read);
    if (more === 0) throw new RangeError('The font ends too early');
    read += more;
  }
  return new DataView(bytes.buffer);
}
