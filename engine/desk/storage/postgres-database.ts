import type { PoolClient } from 'pg';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import type { Connection, Database, Row, SqlValue } from './database.js';

const CONNECTIONS = 8;
/** A connection that was cut is noticed by the statement that needs it, and the pool opens another. */
const ignored = (): void => undefined;

interface Querying {
  query(sql: string, values: unknown[]): Promise<{ rows: Row[] }>;
}

/**
 * A database on a PostgreSQL server.
 * @param address `postgres://user:password@host:port/name`
 * @throws DiagnosticError when it cannot be reached.
 */
export async function openPostgres(address: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: address, max: CONNECTIONS });
  pool.on('error', ignored);
  const withClient = async <Result>(use: (client: PoolClient) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect();
    client.on('error', ignored);
    try {
      return await use(client);
    } finally {
      client.off('error', ignored);
      client.release();
    }
  };
  const database: Database = {
    kind: 'postgres',
    all: connection(pool).all,
    transaction: (work) => withClient((client) => within(client, work, 'BEGIN')),
    snapshot: (work) =>
      withClient((client) => within(client, work, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')),
    close: () => pool.end(),
  };
  try {
    await database.all('SELECT 1 AS one');
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error ? error.message : String(error);
    throw new DiagnosticError([diagnostic('desk.no-database', 'error', {}, { reason })]);
  }
  return database;
}

async function within<Result>(
  client: PoolClient,
  work: (connection: Connection) => Promise<Result>,
  begin: string,
): Promise<Result> {
  await client.query(begin);
  try {
    const result = await work(connection(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(ignored);
    throw error;
  }
}

const connection = (client: Querying): Connection => ({
  async all(sql: string, values: readonly SqlValue[] = []) {
    const bound = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
    return (await client.query(sql, bound)).rows;
  },
});
