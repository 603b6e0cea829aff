import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { givenCertificate } from '../../engine/node/given-certificate.js';
import { selfSignedCertificate } from '../../engine/node/self-signed-certificate.js';
import { banbiao, suiteFolder } from './command-line.js';

const path = suiteFolder();
const DAY = 86_400_000;
const { key, cert } = selfSignedCertificate(['localhost']);
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const file = (name: string, text: string): string => {
  writeFileSync(path(name), text);
  return path(name);
};
const CERT = file('cert.pem', cert);
const KEY = file('key.pem', key);
const OTHER = file('other.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
const LOCKED = file(
  'locked.pem',
  privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'geheim' }).toString(),
);
const WORDS = file('words.txt', '没有证书');

describe('serve refuses, with what to do,', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a certificate that is none', ['--cert', WORDS, '--key', KEY], ['serve.certificate-unreadable']],
    ['a key that is none', ['--cert', CERT, '--key', WORDS], ['serve.key-unreadable']],
    [
      'a certificate and a key that changed places, both at once',
      ['--cert', KEY, '--key', CERT],
      ['serve.certificate-unreadable', 'serve.key-unreadable'],
    ],
    ['a key with a password', ['--cert', CERT, '--key', LOCKED], ['serve.key-encrypted']],
    ['the key of another certificate', ['--cert', CERT, '--key', OTHER], ['serve.key-of-another']],
    ['a certificate without its key', ['--cert', CERT], ['serve.certificate-half']],
    ['a key without its certificate', ['--key', KEY, '--http'], ['serve.certificate-half']],
    ['a certificate that is not there', ['--cert', path('none.pem'), '--key', KEY], ['file.not-found']],
    ['an address of another machine', ['--http', '--host', '192.0.2.1'], ['serve.address-unknown']],
    ['a name that is no address', ['--http', '--host', 'no such host'], ['serve.address-unknown']],
  ])('%s', async (_, words, codes) => {
    const { code, messages } = await banbiao('serve', '--port', '0', ...words, '--verbose');
    expect(code).toBeGreaterThan(1);
    for (const one of codes) expect(messages).toContain(`[${one}]`);
    expect(messages).not.toContain('program.defect');
    expect(messages.split('怎样改：')).toHaveLength(codes.length + 1);
  });

  it('a port that another program has, and names a free one to try', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { messages } = await banbiao('serve', '--http', '--port', String(port), '--verbose');
    await new Promise((resolve) => other.close(resolve));
    expect(messages).toContain('[serve.port-taken]');
    expect(messages).toContain(`端口 ${String(port)} 已被占用`);
    expect(messages).toContain(`--port ${String(port === 65_535 ? 3000 : port + 1)}`);
  });
});

describe('a certificate that was given', () => {
  const files = [
    { file: 'cert.pem', text: cert },
    { file: 'key.pem', text: key },
  ] as const;

  it('is used as it is, and nothing is said of it in its time', () => {
    expect(givenCertificate(...files, Date.now() + DAY)).toEqual({ cert, key, notes: [] });
  });

  it.each([
    ['not yet valid', -30 * DAY],
    ['has run out', 500 * DAY],
  ])('is used, but it is said that it is %s', (_, after) => {
    expect(givenCertificate(...files, Date.now() + after).notes).toMatchObject([
      { code: 'serve.certificate-expired', level: 'warning', place: { file: 'cert.pem' } },
    ]);
  });
});
