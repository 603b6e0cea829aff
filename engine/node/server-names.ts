import { X509Certificate } from 'node:crypto';
import { hostname, networkInterfaces } from 'node:os';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** Addresses on which a server listens everywhere. */
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * The names under which a server may be asked: this machine's, those of its certificate, and those that whoever starts
 * it names. A page of another name that leads here (DNS rebinding) is not answered.
 * @param host the address that it listens on; on an intranet the addresses of this machine are its names too.
 * @param cert its certificate (PEM).
 */
export function serverNames(host: string, cert: string | undefined, others: readonly string[]): Set<string> {
  const names = [...LOOPBACK, ...others, ...(cert === undefined ? [] : certificateNames(cert))];
  if (EVERYWHERE.includes(host)) {
    names.push(hostname(), `${hostname()}.local`);
    for (const addresses of Object.values(networkInterfaces())) {
      for (const { address, family } of addresses ?? []) {
        names.push(family === 'IPv6' ? `[${address.replace(/%.*$/, '')}]` : address);
      }
    }
  } else names.push(host.includes(':') ? `[${host}]` : host);
  return new Set(names.map((name) => name.toLowerCase()));
}

function certificateNames(cert: string): string[] {
  const { subjectAltName = '' } = new X509Certificate(cert);
  return [...subjectAltName.matchAll(/(?:DNS|IP Address):([^,\s]+)/g)].map(([, name = '']) => name);
}

/** The name in a Host header without its port, in lower case; `undefined` when it is none. */
export const hostName = (header: string | undefined): string | undefined =>
  /^([\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.exec(header ?? '')?.[1]?.toLowerCase();
