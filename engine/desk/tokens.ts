import { createHmac, randomBytes } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFiles } from '../node/disk.js';
import { sha256 } from '../node/sha256.js';

/** 256 bits of chance, as a word for an address or a cookie. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** The id of a row; nobody can guess another. */
export const newId = (): string => randomBytes(12).toString('base64url');

/** What is stored of a token: whoever reads the database cannot use it. */
export const tokenHash = (token: string): string => sha256(new TextEncoder().encode(token));

/** Letters and digits that nobody confuses on paper or on the telephone. */
const CLEAR = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short code of an invitation, for receipts: 7K3FMQ. */
export function newCode(): string {
  let code = '';
  while (code.length < 6) {
    const [byte = 255] = randomBytes(1);
    if (byte < Math.floor(256 / CLEAR.length) * CLEAR.length) code += CLEAR[byte % CLEAR.length];
  }
  return code;
}

/**
 * The token of an institution's link. It is derived from a key that lies in the desk's folder and not in the database:
 * the sheet of links can be printed again, and a copy of the database alone opens none of them.
 * @param generation counts how often the link was renewed.
 */
export const linkToken = (key: Uint8Array, invitation: string, generation: number): string =>
  createHmac('sha256', key).update(`${invitation}\n${generation}`).digest('base64url');

/** The key of a desk's links, made at its first start. @throws DiagnosticError when it cannot be written */
export async function linkKey(folder: string): Promise<Uint8Array> {
  const path = join(folder, 'link.key');
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined && kept.length >= 32) return new Uint8Array(kept);
  const made = new Uint8Array(randomBytes(32));
  await diskFiles().write(path, made);
  await chmod(path, 0o600);
  return made;
}
