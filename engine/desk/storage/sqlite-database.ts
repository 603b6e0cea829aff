import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { inTurn } from '../../core/in-turn.js';
import type { Connection, Database, Row, SqlValue } from './database.js';

/** The part of `node:sqlite` that is used; `@photostructure/sqlite` has the same. */
interface Statement {
  all(...values: readonly SqlValue[]): Row[];
}
interface SqliteFile {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
type SqliteModule = { readonly DatabaseSync: new (path: string) => SqliteFile };

/** Node's own SQLite from 22.13 on; the package with the same interface on Node 20. @throws DiagnosticError */
async function sqliteModule(): Promise<SqliteModule> {
  const builtIn = builtInSqlite();
  if (builtIn) return builtIn;
  try {
    return (await import('@photostructure/sqlite')) as unknown as SqliteModule;
  } catch {
    throw new DiagnosticError([diagnostic('desk.no-sqlite', 'error', {}, { version: process.version })]);
  }
}

function builtInSqlite(): SqliteModule | undefined {
  const { getBuiltinModule } = process as { getBuiltinModule?: (name: string) => unknown };
  // A prerelease of it stands in Node 22.5–22.12 behind a switch, and is not found here.
  // Node 22 says that it may still change; that is no news for whoever runs a desk.
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return getBuiltinModule?.('node:sqlite') as SqliteModule | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** How long one process waits while another writes: a backup beside the running desk. */
const BUSY_MILLISECONDS = 20_000;

/**
 * A database in one file. What is written is on the disk when a transaction ends; pages are read from a connection of
 * their own, which never sees half of one.
 * @throws DiagnosticError when there is no SQLite for this Node.
 */
export async function openSqlite(path: string): Promise<Database> {
  const { DatabaseSync } = await sqliteModule();
  const writer = prepared(new DatabaseSync(path));
  const reader = prepared(new DatabaseSync(path));
  reader.file.exec('PRAGMA query_only = ON');
  const turn = inTurn();

  const transaction = <Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> =>
    turn(async () => {
      writer.file.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(writer);
        writer.file.exec('COMMIT');
        return result;
      } catch (error) {
        rolledBack(writer.file);
        throw error;
      }
    });
  return {
    kind: 'sqlite',
    all: (sql, values) =>
      /^\s*SELECT\b/i.test(sql) ? reader.all(sql, values) : transaction((one) => one.all(sql, values)),
    transaction,
    async snapshot(work) {
      const snapshot = prepared(new DatabaseSync(path));
      try {
        snapshot.file.exec('BEGIN');
        return await work(snapshot);
      } finally {
        snapshot.file.close();
      }
    },
    close: () =>
      turn(() => {
        reader.file.close();
        writer.file.close();
      }),
  };
}

/** A full disk has rolled back by itself, which makes the second time an error of its own. */
function rolledBack(file: SqliteFile): void {
  try {
    file.exec('ROLLBACK');
  } catch {
    // What the transaction failed of is thrown.
  }
}

function prepared(file: SqliteFile): Connection & { readonly file: SqliteFile } {
  for (const pragma of [
    `busy_timeout = ${BUSY_MILLISECONDS}`,
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    // What is destroyed is overwritten, not only unlinked.
    'secure_delete = ON',
  ]) {
    file.exec(`PRAGMA ${pragma}`);
  }
  const statements = new Map<string, Statement>();
  return {
    file,
    async all(sql, values = []) {
      const statement = statements.get(sql) ?? file.prepare(sql.replace(/\$(\d+)/g, '?$1'));
      statements.set(sql, statement);
      return statement.all(...values);
    },
  };
}
