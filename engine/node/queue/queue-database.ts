import type PgBoss from 'pg-boss';
import type { PoolClient } from 'pg';
import * as z from 'zod';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { JOBS_SCHEMA, SCHEMA, versions } from './queue-schema.js';

export type SqlValue = string | number | Uint8Array | readonly string[];
type Row = Readonly<Record<string, unknown>>;

/** Where statements go: the database, or a transaction in it. */
export interface QueueConnection {
  all(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** The same as pg-boss takes it, so that a job changes within the transaction. */
  readonly asOfBoss: PgBoss.Db;
}

/** Tasks, files and results in PostgreSQL, with the jobs of pg-boss beside them. */
export interface QueueDatabase extends QueueConnection {
  readonly boss: PgBoss;
  /** The jobs of one version of the program: another would give other results. */
  readonly queue: string;
  transaction<Result>(work: (connection: QueueConnection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface QueueAddress {
  /** `postgres://user:password@host:port/name` */
  readonly address: string;
  /** Digest of the program with its forms and rules. */
  readonly program: string;
  /** Connections at most. */
  readonly connections: number;
  /** Whether this process looks after jobs that ran out of time; workers do. */
  readonly supervise?: boolean;
}

/** One number for all, under which one of several that start at once makes the schema. */
const LOCK = 731_205;
/**
 * A cut cable is silent: nothing is answered and nothing refused. A statement that takes longer is given up here, and
 * what a cut connection held is let go of there.
 */
const STATEMENT_MILLISECONDS = 60_000;
const IDLE_MILLISECONDS = 30_000;
const CONNECT_MILLISECONDS = 10_000;
/** A task is given back when its worker falls silent; this is the last resort. */
const JOB = { retryLimit: 3, retryDelay: 0, expireInSeconds: 6 * 3600 };

const ignored = (): void => undefined;

/**
 * Opens the queue of a program, made anew in a database that has none.
 * @throws DiagnosticError `queue.no-database`, `queue.newer-schema`
 */
export async function openQueueDatabase({
  address,
  program,
  connections,
  supervise = false,
}: QueueAddress): Promise<QueueDatabase> {
  const { default: pg } = await import('pg');
  const { default: Boss } = await import('pg-boss');
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    query_timeout: STATEMENT_MILLISECONDS,
    idle_in_transaction_session_timeout: IDLE_MILLISECONDS,
    keepAlive: true,
  });
  // A connection that was cut is noticed by the statement that needs it, and the pool opens another.
  pool.on('error', ignored);
  const withClient = async <Result>(use: (client: PoolClient) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect();
    client.on('error', ignored);
    let broken: Error | undefined;
    try {
      return await use(client);
    } catch (error) {
      broken = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      client.off('error', ignored);
      // After an error nobody knows what the connection still holds.
      client.release(broken);
    }
  };
  const queue = `program_${program.slice(0, 16)}`;
  const direct = connection(pool);
  const boss = new Boss({ db: direct.asOfBoss, schema: JOBS_SCHEMA, schedule: false, supervise });
  boss.on('error', ignored);
  try {
    await withClient(async (client) => {
      await client.query(`SELECT pg_advisory_lock(${LOCK})`);
      await migrate(connection(client));
      await boss.start();
      await boss.createQueue(queue, { name: queue, ...JOB });
      await client.query(`SELECT pg_advisory_unlock(${LOCK})`);
    });
  } catch (error) {
    await boss.stop({ graceful: false }).catch(ignored);
    await pool.end();
    if (error instanceof DiagnosticError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DiagnosticError([diagnostic('queue.no-database', 'error', {}, { reason })]);
  }
  return {
    ...direct,
    boss,
    queue,
    transaction: (work) => withClient((client) => within(client, work)),
    async close() {
      await boss.stop({ graceful: false }).catch(ignored);
      await pool.end();
    },
  };
}

const versionRow = z.object({ version: z.coerce.number() });

async function migrate(connection: QueueConnection): Promise<void> {
  await connection.all(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
  await connection.all(`CREATE TABLE IF NOT EXISTS ${SCHEMA}.schema_version (version integer PRIMARY KEY)`);
  const [row] = await connection.all(
    `SELECT coalesce(max(version), 0) AS version FROM ${SCHEMA}.schema_version`,
  );
  const { version } = versionRow.parse(row);
  if (version > versions.length) {
    throw new DiagnosticError([
      diagnostic('queue.newer-schema', 'error', {}, { found: version, allowed: versions.length }),
    ]);
  }
  for (const [index, steps] of versions.entries()) {
    if (index < version) continue;
    await connection.all('BEGIN');
    for (const step of steps) await connection.all(step);
    await connection.all(`INSERT INTO ${SCHEMA}.schema_version (version) VALUES ($1)`, [index + 1]);
    await connection.all('COMMIT');
  }
}

async function within<Result>(
  client: PoolClient,
  work: (connection: QueueConnection) => Promise<Result>,
): Promise<Result> {
  await client.query('BEGIN');
  try {
    const result = await work(connection(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(ignored);
    throw error;
  }
}

interface Querying {
  query(sql: string, values: unknown[]): Promise<{ rows: Row[] }>;
}

function connection(client: Querying): QueueConnection {
  const query = async (sql: string, values: readonly unknown[] = []): Promise<{ rows: Row[] }> =>
    client.query(
      sql,
      values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value)),
    );
  return {
    all: async (sql, values) => (await query(sql, values)).rows,
    asOfBoss: { executeSql: query },
  };
}
