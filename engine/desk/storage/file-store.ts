import type { Connection } from './database.js';

/** Files by their SHA-256; the same contents are kept once. */
export interface FileStore {
  /** Keeps a file; when it returns, a power cut takes it no more. @throws DiagnosticError when it cannot be written */
  keep(bytes: Uint8Array): Promise<string>;
  /** @throws DiagnosticError when the file is gone or its bytes are no longer those of its digest. */
  read(digest: string): Promise<Uint8Array>;
  has(digest: string): Promise<boolean>;
  /** Removes a file for good. */
  remove(digest: string): Promise<void>;
}

/** The row of a file, written when its bytes are safe. */
export const noteFile = async (
  connection: Connection,
  { digest, size, at }: { readonly digest: string; readonly size: number; readonly at: string },
): Promise<void> => {
  await connection.all(
    'INSERT INTO file (digest, size, created_at) VALUES ($1, $2, $3) ON CONFLICT (digest) DO NOTHING',
    [digest, size, at],
  );
};
