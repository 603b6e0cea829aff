import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Paths whose bytes are no UTF-8 (names in GBK on a share, or unpacked from an old archive). Within the program such a
 * path is a text in which each byte that is none stands as a lone surrogate, U+DC80 to U+DCFF, as Python has it: so it
 * goes through every channel, and still leads to the file.
 */
const ESCAPED = /[\uDC80-\uDCFF]/;
const FIRST_ESCAPE = 0xdc00;
const REPLACEMENT = '\uFFFD';
const strict = new TextDecoder('utf-8', { fatal: true });

/** The path as the system takes it. */
export const nativePath = (path: string): string | Buffer => (ESCAPED.test(path) ? bytesOf(path) : path);

function bytesOf(path: string): Buffer {
  const parts: Buffer[] = [];
  for (const sign of path) {
    const code = sign.charCodeAt(0);
    const escaped = sign.length === 1 && code >= FIRST_ESCAPE + 0x80 && code <= FIRST_ESCAPE + 0xff;
    parts.push(escaped ? Buffer.from([code - FIRST_ESCAPE]) : Buffer.from(sign, 'utf8'));
  }
  return Buffer.concat(parts);
}

/** An entry of a folder: its name to show, and its name within the program's paths. */
export interface NamedEntry {
  readonly shown: string;
  readonly path: string;
}

/** The name of an entry from its bytes: UTF-8, or else what Chinese systems of old wrote (GB18030). */
export function entryNamed(bytes: Buffer): NamedEntry {
  try {
    const name = strict.decode(bytes);
    return { shown: name, path: name };
  } catch {
    const shown = new TextDecoder('gb18030').decode(bytes);
    return { shown, path: escapedName(bytes) };
  }
}

/** Bytes that are ASCII stay; all others become escapes, so that no part of them is taken for UTF-8. */
const escapedName = (bytes: Buffer): string =>
  [...bytes].map((byte) => String.fromCharCode(byte < 0x80 ? byte : FIRST_ESCAPE + byte)).join('');

/**
 * A path from a command line, where bytes that are no UTF-8 arrive as U+FFFD: the one entry of its folder that looks
 * so. The path itself where nothing, or more than one thing, does.
 */
export async function pathFromCommandLine(path: string): Promise<string> {
  const name = basename(path);
  if (!name.includes(REPLACEMENT)) return path;
  const entries = await readdir(dirname(path), { encoding: 'buffer' }).catch(() => []);
  const alike = entries.filter((entry) => entry.toString('utf8') === name);
  const [only] = alike;
  return only && alike.length === 1 ? join(dirname(path), entryNamed(only).path) : path;
}
