import type { Server } from 'node:net';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';

/**
 * Lets a server listen.
 * @param port 0 for any that is free.
 * @returns the port.
 * @throws DiagnosticError when the port is taken or forbidden, or the machine has no such address.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return failure('serve.port-taken', { port, other: port < 65_535 ? port + 1 : 3000 });
    case 'EACCES':
      return failure('serve.port-forbidden', { port });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return failure('serve.address-unknown', { host });
    default:
      return error;
  }
}

const failure = (
  code: 'serve.port-taken' | 'serve.port-forbidden' | 'serve.address-unknown',
  values: Readonly<Record<string, string | number>>,
): DiagnosticError => new DiagnosticError([diagnostic(code, 'error', {}, values)]);
