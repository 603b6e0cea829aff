import { createPrivateKey, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { diskFiles } from './disk.js';

const VALID_DAYS = 365;
const DAY = 86_400_000;
const TAG = { boolean: 1, integer: 2, bits: 3, octets: 4, text: 12, moment: 23, sequence: 0x30, set: 0x31 };
/** Object identifiers, encoded. */
const OID = {
  ecdsaWithSha256: '06082a8648ce3d040302',
  commonName: '0603550403',
  subjectAlternativeName: '0603551d11',
  basicConstraints: '0603551d13',
  keyUsage: '0603551d0f',
  extendedKeyUsage: '0603551d25',
  serverAuthentication: '06082b06010505070301',
} as const;
const LOCALHOST_ADDRESS = Buffer.from([127, 0, 0, 1]);

export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}
export interface OwnCertificate extends ServerCertificate {
  /** Where the certificate lies, for whoever is to trust it. */
  readonly file: string;
}

/**
 * The certificate of this machine: made once, kept in the user's own folder and renewed when it runs out, so that it
 * has to be trusted once a year and not at every start.
 */
export async function ownCertificate(folder = join(homedir(), '.banbiao')): Promise<OwnCertificate> {
  const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const kept = await Promise.all([readFile(keyFile, 'utf8'), readFile(file, 'utf8')]).catch(() => undefined);
  if (kept && isGood(kept[0], kept[1])) return { key: kept[0], cert: kept[1], file };
  const { key, cert } = selfSignedCertificate([...new Set(['localhost', hostname().toLowerCase()])]);
  const disk = diskFiles();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await disk.write(keyFile, new TextEncoder().encode(key));
  await chmod(keyFile, 0o600);
  await disk.write(file, new TextEncoder().encode(cert));
  return { key, cert, file };
}

function isGood(key: string, cert: string): boolean {
  try {
    const certificate = new X509Certificate(cert);
    return (
      certificate.checkPrivateKey(createPrivateKey(key)) && Date.parse(certificate.validTo) > Date.now() + DAY
    );
  } catch {
    return false;
  }
}

/** A self-signed certificate (X.509 v3, P-256) for the names given and 127.0.0.1. */
export function selfSignedCertificate(names: readonly string[]): ServerCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(
    der(TAG.set, sequence(hex(OID.commonName), der(TAG.text, Buffer.from(names[0] ?? 'localhost')))),
  );
  const algorithm = sequence(hex(OID.ecdsaWithSha256));
  const now = Date.now();
  const body = sequence(
    der(0xa0, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    sequence(moment(now - DAY), moment(now + VALID_DAYS * DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions(names))),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, algorithm, der(TAG.bits, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines(certificate)}\n-----END CERTIFICATE-----\n`,
  };
}

/** It signs for a server and nothing else: trusting it lets nobody issue further certificates. */
function extensions(names: readonly string[]): Buffer[] {
  const extension = (id: string, value: Buffer, critical = true): Buffer =>
    sequence(hex(id), ...(critical ? [der(TAG.boolean, Buffer.from([0xff]))] : []), der(TAG.octets, value));
  const dnsNames = names.map((name) => der(0x82, Buffer.from(name)));
  return [
    extension(OID.basicConstraints, sequence()),
    extension(OID.keyUsage, der(TAG.bits, Buffer.from([7, 0x80]))),
    extension(OID.extendedKeyUsage, sequence(hex(OID.serverAuthentication))),
    extension(OID.subjectAlternativeName, sequence(...dnsNames, der(0x87, LOCALHOST_ADDRESS)), false),
  ];
}

const lines = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const sequence = (...parts: Buffer[]): Buffer => der(TAG.sequence, ...parts);
/** `260305120000Z` */
const moment = (time: number): Buffer =>
  der(TAG.moment, Buffer.from(`${new Date(time).toISOString().replace(/^..|[-:T]|\..*/g, '')}Z`));

/** Distinguished encoding: tag, length, contents. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const contents = Buffer.concat(parts);
  const { length } = contents;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), contents]);
  const digits = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, contents]);
}
