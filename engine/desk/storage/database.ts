/** What goes into a statement as `$1`, `$2` …; bytes are used by the table of files alone. */
export type SqlValue = string | number | null | Uint8Array;

/** A row as the database gives it; its readers say what it must be. */
export type Row = Readonly<Record<string, unknown>>;

/** Where statements go: a database, or a transaction in it. */
export interface Connection {
  /**
   * Runs one statement and answers its rows, of those that change something what `RETURNING` names.
   * @param sql the one text for SQLite and PostgreSQL, with `$1`, `$2` …
   */
  all(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
}

/** SQLite in a folder or PostgreSQL on a server; both answer the same to the same statements. */
export interface Database extends Connection {
  readonly kind: 'sqlite' | 'postgres';
  /**
   * Everything that `work` changes holds together, or nothing of it when it throws. Transactions that change the same
   * rows wait for each other.
   */
  transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  /** Lets `work` read everything as it is at one moment, while others go on writing. */
  snapshot<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
