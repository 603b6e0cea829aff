import * as z from 'zod';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { sha256 } from '../../node/sha256.js';
import type { Database } from './database.js';
import { noteFile, type FileStore } from './file-store.js';

const bytesRow = z.object({ bytes: z.instanceof(Uint8Array) });

/** Files in a table of PostgreSQL, where several desks and workers find them. */
export const tableFiles = (database: Database, now: () => string): FileStore => ({
  async keep(bytes) {
    const digest = sha256(bytes);
    await database.transaction(async (connection) => {
      await noteFile(connection, { digest, size: bytes.length, at: now() });
      await connection.all(
        'INSERT INTO file_bytes (digest, bytes) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING',
        [digest, bytes],
      );
    });
    return digest;
  },
  async read(digest) {
    const [row] = await database.all('SELECT bytes FROM file_bytes WHERE digest = $1', [digest]);
    const found = bytesRow.safeParse(row);
    const bytes = found.success ? new Uint8Array(found.data.bytes) : undefined;
    if (bytes === undefined || sha256(bytes) !== digest) {
      throw new DiagnosticError([diagnostic('desk.file-damaged', 'error', {}, { digest })]);
    }
    return bytes;
  },
  async has(digest) {
    return (await database.all('SELECT 1 AS one FROM file_bytes WHERE digest = $1', [digest])).length > 0;
  },
  async remove(digest) {
    await database.all('DELETE FROM file_bytes WHERE digest = $1', [digest]);
  },
});
