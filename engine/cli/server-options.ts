import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { givenCertificate } from '../node/given-certificate.js';
import { ownCertificate } from '../node/self-signed-certificate.js';
import type { Call } from './command.js';
import { inWords } from './diagnostic-text.js';
import { disk } from './disk-of-command.js';

/** The port that `--port` names. @throws DiagnosticError when it is none */
export function portAsked(call: Pick<Call, 'value'>, otherwise: number): number {
  const value = call.value('port');
  if (value === undefined) return otherwise;
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new DiagnosticError([
    diagnostic('command.option-value', 'error', {}, { name: '--port', found: value, allowed: '0–65535' }),
  ]);
}

const text = async (path: string): Promise<string> => new TextDecoder().decode(await disk.read(path));

/**
 * The certificate of `--cert` and `--key`, or this machine's own; none with `--http`.
 * @throws DiagnosticError when one of the two is missing or they do not belong together
 */
export async function certificateAsked(call: Call): Promise<{ key: string; cert: string } | undefined> {
  const [key, cert] = [call.value('key'), call.value('cert')];
  if (key === undefined && cert === undefined) return call.has('http') ? undefined : ownCertificate();
  if (key === undefined || cert === undefined) {
    const [given, missing] = key === undefined ? ['--cert', '--key'] : ['--key', '--cert'];
    throw new DiagnosticError([diagnostic('serve.certificate-half', 'error', {}, { given, missing })]);
  }
  const files = { cert: { file: cert, text: await text(cert) }, key: { file: key, text: await text(key) } };
  const { notes, ...certificate } = givenCertificate(files.cert, files.key, Date.now());
  for (const note of notes) call.terminal.message(inWords(call, note));
  return certificate;
}

/** Waits until whoever started a server stops it. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
