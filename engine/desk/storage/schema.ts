import type { Database } from './database.js';

/** A statement, where the two databases need different words both of them; empty where one needs none. */
type Step = string | Readonly<Record<Database['kind'], string>>;

/**
 * The schema, forward only: a released version is never changed, a new one is added behind it. Ids are random text,
 * moments are ISO text in UTC, so the same statements sort and compare them on both databases.
 */
export const versions: readonly (readonly Step[])[] = [
  [
    `CREATE TABLE setting (name text PRIMARY KEY, value text NOT NULL)`,
    `CREATE TABLE account (
      id text PRIMARY KEY, login text NOT NULL UNIQUE, name text NOT NULL, role text NOT NULL,
      password text NOT NULL, created_at text NOT NULL, disabled_at text)`,
    `CREATE TABLE session (
      token_hash text PRIMARY KEY, account text NOT NULL REFERENCES account (id), created_at text NOT NULL,
      seen_at text NOT NULL, ends_at text NOT NULL)`,
    `CREATE TABLE sign_in_failure (id text PRIMARY KEY, login text NOT NULL, address text NOT NULL, at text NOT NULL)`,
    `CREATE TABLE round (
      id text PRIMARY KEY, title text NOT NULL, bureau text NOT NULL, telephone text NOT NULL, kit text NOT NULL,
      purpose text NOT NULL, opens_at text NOT NULL, closes_at text NOT NULL, keep_until text NOT NULL,
      version integer NOT NULL, created_at text NOT NULL, destroyed_at text, destroyed text)`,
    `CREATE TABLE institution (
      id text PRIMARY KEY, name text NOT NULL, name_key text NOT NULL UNIQUE, contact text NOT NULL,
      phone text NOT NULL)`,
    `CREATE TABLE invitation (
      id text PRIMARY KEY, round text NOT NULL REFERENCES round (id),
      institution text NOT NULL REFERENCES institution (id), expert text NOT NULL, kit text NOT NULL,
      code text NOT NULL UNIQUE, generation integer NOT NULL, token_hash text NOT NULL UNIQUE, revoked_at text,
      extended_until text, state text NOT NULL, state_version integer NOT NULL, note text NOT NULL, due_at text,
      changed_at text NOT NULL, changed_by text NOT NULL, UNIQUE (round, institution, expert, kit))`,
    `CREATE TABLE file (digest text PRIMARY KEY, size integer NOT NULL, created_at text NOT NULL)`,
    {
      sqlite: '',
      postgres: `CREATE TABLE file_bytes (
        digest text PRIMARY KEY REFERENCES file (digest) ON DELETE CASCADE, bytes bytea NOT NULL)`,
    },
    // Workbooks are compressed already.
    { sqlite: '', postgres: 'ALTER TABLE file_bytes ALTER COLUMN bytes SET STORAGE EXTERNAL' },
    `CREATE TABLE hand_in (
      id text PRIMARY KEY, invitation text NOT NULL REFERENCES invitation (id), version integer NOT NULL,
      receipt text NOT NULL UNIQUE, digest text NOT NULL, named text NOT NULL, received_at text NOT NULL,
      late integer NOT NULL, handed_in_by text NOT NULL, state text NOT NULL, prior_state text NOT NULL,
      violations integer NOT NULL, missing integer NOT NULL, warnings integer NOT NULL,
      UNIQUE (invitation, version))`,
    `CREATE INDEX hand_in_state ON hand_in (state)`,
    `CREATE INDEX hand_in_digest ON hand_in (digest)`,
    `CREATE TABLE result (
      hand_in text PRIMARY KEY REFERENCES hand_in (id), setting text NOT NULL, record text NOT NULL, report text)`,
    `CREATE TABLE production (
      id text PRIMARY KEY, round text NOT NULL REFERENCES round (id), target text NOT NULL, title text NOT NULL,
      state text NOT NULL, made_at text NOT NULL, made_by text NOT NULL, drawn_on text NOT NULL,
      outputs text NOT NULL, message text NOT NULL)`,
    `CREATE TABLE event (
      n integer PRIMARY KEY, at text NOT NULL, who text NOT NULL, what text NOT NULL, round text NOT NULL,
      about text NOT NULL, detail text NOT NULL, hash text NOT NULL)`,
    `CREATE INDEX event_about ON event (about)`,
    `CREATE TABLE log_head (id integer PRIMARY KEY, n integer NOT NULL, hash text NOT NULL)`,
    `INSERT INTO log_head (id, n, hash) VALUES (1, 0, '')`,
  ],
  [
    // The day on which the result is filed with the authority above; empty where nobody said.
    `ALTER TABLE round ADD COLUMN files_on text NOT NULL DEFAULT ''`,
    // 集中面授 or 网络/远程, of an institution with both, which hands in for each.
    `ALTER TABLE institution ADD COLUMN nature text NOT NULL DEFAULT ''`,
  ],
];

/** The tables in an order in which each may be filled after those that it refers to. */
export const TABLES = [
  'setting',
  'account',
  'round',
  'institution',
  'invitation',
  'file',
  'hand_in',
  'result',
  'production',
  'event',
  'log_head',
] as const;
