import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** May be deleted at any time: everything in it is made again when it is asked for. */
const FOLDER = join(import.meta.dirname, '../../out/test-cache');

/** A key made of everything on which a result depends. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/**
 * What another program made of some contents, by key: made once for all suites, and kept between runs. Suites that
 * run side by side share the work; each makes what nobody else has begun, then waits for the others.
 * @param make makes the results of these keys together, some files for each key
 */
export function keptResults(
  keys: readonly string[],
  make: (keys: readonly string[]) => ReadonlyMap<string, Files>,
): ReadonlyMap<string, Files> {
  mkdirSync(FOLDER, { recursive: true });
  let missing = [...new Set(keys)].filter((key) => !existsSync(join(FOLDER, key)));
  while (missing.length > 0) {
    const own = missing.filter(claim);
    try {
      if (own.length > 0) for (const [key, files] of make(own)) keep(key, files);
    } finally {
      for (const key of own) rmSync(claimOf(key), { force: true });
    }
    if (own.length === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    const left = missing.filter((key) => !existsSync(join(FOLDER, key)));
    if (left.some((key) => own.includes(key)))
      throw new Error(`no result for ${left.length} of the contents`);
    missing = left;
  }
  return new Map(keys.map((key) => [key, read(key)]));
}

const claimOf = (key: string): string => join(FOLDER, `${key}.claim`);

/** Whether this process is to make the result: nobody else is about it who still lives. */
function claim(key: string): boolean {
  try {
    writeFileSync(claimOf(key), String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const owner = Number(readIfThere(claimOf(key)));
    if (owner > 0 && !lives(owner)) rmSync(claimOf(key), { force: true });
    return false;
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function lives(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}

function keep(key: string, files: Files): void {
  const draft = join(FOLDER, `${key}.${process.pid}`);
  mkdirSync(draft);
  for (const [name, contents] of files) writeFileSync(join(draft, name), contents);
  if (existsSync(join(FOLDER, key))) rmSync(draft, { recursive: true });
  else renameSync(draft, join(FOLDER, key));
}

function read(key: string): Files {
  const folder = join(FOLDER, key);
  return new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}
