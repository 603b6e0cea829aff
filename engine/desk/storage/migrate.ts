import * as z from 'zod';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import type { Database } from './database.js';
import { versions } from './schema.js';

/** One number for all desks, under which PostgreSQL lets one of several that start at once change the schema. */
const LOCK = 731_204;
const versionRow = z.object({ version: z.coerce.number() });

/**
 * Brings a database to the schema of this program, from nothing or from any earlier one.
 * @param to the version to stop at; the newest unless said (tests fill a database of an earlier release).
 * @throws DiagnosticError `desk.newer-schema` when a newer program wrote it; nothing is changed then.
 */
export async function migrate(database: Database, to = versions.length): Promise<void> {
  await database.transaction(async (connection) => {
    if (database.kind === 'postgres') {
      await connection.all(`SELECT pg_advisory_xact_lock(${LOCK})`);
      // SQLite's order of texts under SQLite's name: the language of a server's database would give another.
      await connection.all('CREATE COLLATION IF NOT EXISTS "binary" FROM "C"');
    }
    await connection.all('CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)');
    const [row] = await connection.all('SELECT max(version) AS version FROM schema_version');
    const { version } = versionRow.catch({ version: 0 }).parse(row);
    if (version > versions.length) {
      throw new DiagnosticError([
        diagnostic('desk.newer-schema', 'error', {}, { found: version, allowed: versions.length }),
      ]);
    }
    for (const [index, steps] of versions.entries()) {
      if (index < version || index >= to) continue;
      for (const step of steps) {
        const sql = typeof step === 'string' ? step : step[database.kind];
        if (sql !== '') await connection.all(sql);
      }
      await connection.all('INSERT INTO schema_version (version) VALUES ($1)', [index + 1]);
    }
  });
}
