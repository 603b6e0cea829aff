import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';

const VALID_DAYS = '365';

/**
 * A certificate for this machine, made by openssl; the browser asks once whether to trust it.
 * @throws DiagnosticError when there is no openssl: then a certificate has to be given.
 */
export async function selfSignedCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'banbiao-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  try {
    await promisify(execFile)('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', VALID_DAYS],
      ...subject,
      ...['-keyout', key, '-out', cert],
    ]);
    return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
  } catch {
    throw new DiagnosticError([diagnostic('file.no-certificate', 'error')]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
