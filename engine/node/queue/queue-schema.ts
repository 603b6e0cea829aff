/** The schema of PostgreSQL in which tasks and results stand, apart from a desk's tables. */
export const SCHEMA = 'banbiao_queue';
/** The schema of the jobs themselves, which is pg-boss's own. */
export const JOBS_SCHEMA = 'banbiao_jobs';

/**
 * Forward only, as a desk's schema: a released version is never changed, a new one is added behind it. Moments are the
 * server's, so that no clock of another machine counts.
 */
export const versions: readonly (readonly string[])[] = [
  [
    `CREATE TABLE ${SCHEMA}.setting (digest text PRIMARY KEY, details text NOT NULL)`,
    // Workbooks are compressed already.
    `CREATE TABLE ${SCHEMA}.file (
      digest text PRIMARY KEY, bytes bytea NOT NULL, created_at timestamptz NOT NULL DEFAULT now())`,
    `ALTER TABLE ${SCHEMA}.file ALTER COLUMN bytes SET STORAGE EXTERNAL`,
    `CREATE TABLE ${SCHEMA}.task (
      key text PRIMARY KEY, kind text NOT NULL, details text NOT NULL,
      setting text NOT NULL REFERENCES ${SCHEMA}.setting (digest),
      file text NOT NULL REFERENCES ${SCHEMA}.file (digest),
      job uuid NOT NULL, created_at timestamptz NOT NULL DEFAULT now())`,
    `CREATE INDEX task_file ON ${SCHEMA}.task (file)`,
    `CREATE TABLE ${SCHEMA}.result (
      key text PRIMARY KEY REFERENCES ${SCHEMA}.task (key) ON DELETE CASCADE,
      outcome text NOT NULL, answer text NOT NULL, finished_at timestamptz NOT NULL DEFAULT now())`,
    `CREATE TABLE ${SCHEMA}.output (
      key text NOT NULL REFERENCES ${SCHEMA}.result (key) ON DELETE CASCADE,
      n integer NOT NULL, name text NOT NULL, bytes bytea NOT NULL, PRIMARY KEY (key, n))`,
    `ALTER TABLE ${SCHEMA}.output ALTER COLUMN bytes SET STORAGE EXTERNAL`,
    `CREATE TABLE ${SCHEMA}.worker (
      id text PRIMARY KEY, queue text NOT NULL, named text NOT NULL, seen_at timestamptz NOT NULL DEFAULT now())`,
    `CREATE TABLE ${SCHEMA}.claim (
      job uuid PRIMARY KEY, queue text NOT NULL, key text NOT NULL, worker text NOT NULL)`,
  ],
];
