import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { ServerCertificate } from './self-signed-certificate.js';

/** A file that was given on the command line, with its name. */
export interface GivenFile {
  readonly file: string;
  readonly text: string;
}

/** A certificate that a server can use, and what is to be said of it all the same. */
export interface GivenCertificate extends ServerCertificate {
  readonly notes: readonly Diagnostic[];
}

/**
 * A certificate and its private key, both as PEM, made sure to belong together.
 * @param now milliseconds since 1970; the certificate's time is compared with it.
 * @throws DiagnosticError that names each file that cannot be used, and why.
 */
export function givenCertificate(cert: GivenFile, key: GivenFile, now: number): GivenCertificate {
  const certificate = readCertificate(cert);
  const secret = readKey(key);
  const errors = [certificate, secret].filter((one) => 'code' in one);
  if ('code' in certificate || 'code' in secret) throw new DiagnosticError(errors);
  if (!certificate.checkPrivateKey(secret))
    throw new DiagnosticError([
      diagnostic('serve.key-of-another', 'error', { file: key.file }, { certificate: cert.file }),
    ]);
  const [from, until] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  const notes =
    now < from || now > until
      ? [
          diagnostic(
            'serve.certificate-expired',
            'warning',
            { file: cert.file },
            { from: day(from), until: day(until) },
          ),
        ]
      : [];
  return { key: key.text, cert: cert.text, notes };
}

function readCertificate({ file, text }: GivenFile): X509Certificate | Diagnostic {
  try {
    return new X509Certificate(text);
  } catch {
    return diagnostic('serve.certificate-unreadable', 'error', { file }, {});
  }
}

function readKey({ file, text }: GivenFile): KeyObject | Diagnostic {
  if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text))
    return diagnostic('serve.key-encrypted', 'error', { file }, {});
  try {
    return createPrivateKey(text);
  } catch {
    return diagnostic('serve.key-unreadable', 'error', { file }, {});
  }
}
