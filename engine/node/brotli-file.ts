import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const ENDING = '.br';

/** Where a file stands: under its name, or compressed, as the Windows package keeps its largest one. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
  readonly brotli: boolean;
}

/** Finds a file by its own name or with `.br`; `undefined` where neither is a file. */
export async function findFile(file: string): Promise<FoundFile | undefined> {
  for (const path of [file, `${file}${ENDING}`]) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) return { path, size: found.size, changed: found.mtimeMs, brotli: path !== file };
  }
  return undefined;
}

/** The contents, decompressed where they are stored so. */
export async function readFound({ path, brotli }: FoundFile): Promise<Buffer> {
  const stored = await readFile(path);
  return brotli ? promisify(brotliDecompress)(stored) : stored;
}
