import { open, stat } from 'node:fs/promises';
import { nativePath } from './native-path.js';

const COUNT = 512;

/** The beginning of a file; `undefined` for what is no plain file (a pipe, a device) or cannot be opened. */
export async function firstBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    if (!(await stat(nativePath(path))).isFile()) return undefined;
    const file = await open(nativePath(path), 'r');
    try {
      const { bytesRead, buffer } = await file.read({ buffer: new Uint8Array(COUNT), length: COUNT });
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
