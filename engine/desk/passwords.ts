import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { PASSWORD_COST } from './password-cost.js';

const LENGTH = 32;
const SHORTEST = 10;
const LONGEST = 200;

const derived = (
  password: string,
  salt: Uint8Array,
  { N, r, p }: { N: number; r: number; p: number },
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const settings = { N, r, p, maxmem: 256 * N * r };
    scrypt(password.normalize('NFKC'), salt, LENGTH, settings, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** A password as it is stored: `scrypt:N:r:p:salt:key`. */
export async function storedPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derived(password, salt, PASSWORD_COST);
  return [
    'scrypt',
    PASSWORD_COST.N,
    PASSWORD_COST.r,
    PASSWORD_COST.p,
    salt.toString('base64'),
    key.toString('base64'),
  ].join(':');
}

/** Stands for the password of an account that is not there, so that the answer takes as long. */
const NOBODY = `scrypt:${PASSWORD_COST.N}:${PASSWORD_COST.r}:${PASSWORD_COST.p}:${'A'.repeat(22)}==:${'A'.repeat(43)}=`;

/** Whether a password is the stored one; of an account that is not there it never is. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (stored ?? NOBODY).split(':');
  const given = await derived(password, Buffer.from(salt, 'base64'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  const expected = Buffer.from(key, 'base64');
  return stored !== undefined && given.length === expected.length && timingSafeEqual(given, expected);
}

/** Why a new password is not taken; empty when it is. */
export function passwordFault(password: string, login: string): string {
  if ([...password].length < SHORTEST) return `密码至少 ${SHORTEST} 个字符`;
  if (password.length > LONGEST) return `密码至多 ${LONGEST} 个字符`;
  if (password.toLowerCase() === login.toLowerCase()) return '密码不能和登录名相同';
  if (new Set(password).size < 4) return '密码里不同的字符太少';
  return '';
}
