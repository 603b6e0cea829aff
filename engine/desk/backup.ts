import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { diskFiles, isFile, refused } from '../node/disk.js';
import type { DeskStorage } from './desk.js';
import type { Connection, SqlValue } from './storage/database.js';
import { folderFiles } from './storage/folder-files.js';
import { versions, TABLES } from './storage/schema.js';

/*
 * A backup is a folder: `tables/….jsonl`, a row each line, `files/ab/cd/…` as a desk keeps them, the key of the links,
 * and `backup.json`, which is written last. It belongs to no database: a desk on SQLite is restored to PostgreSQL and
 * the other way round. Files that an earlier backup into the same folder has are not copied again.
 */

const about = z.object({ format: z.literal(1), schema: z.number(), rows: z.record(z.string(), z.number()) });
const COMPLETE = 'backup.json';
const PAGE = 500;
/** By which columns the rows of a table stand in an order that both databases agree on. */
const ORDER: Readonly<Record<(typeof TABLES)[number], string>> = {
  setting: 'name COLLATE "binary"',
  account: 'id COLLATE "binary"',
  round: 'id COLLATE "binary"',
  institution: 'id COLLATE "binary"',
  invitation: 'id COLLATE "binary"',
  file: 'digest COLLATE "binary"',
  hand_in: 'id COLLATE "binary"',
  result: 'hand_in COLLATE "binary"',
  production: 'id COLLATE "binary"',
  event: 'n',
  log_head: 'id',
};

export interface BackedUp {
  readonly rows: number;
  readonly files: number;
}

/** Writes a backup of a desk that may be running. @throws DiagnosticError */
export async function backUp(storage: DeskStorage, folder: string): Promise<BackedUp> {
  const tables = join(folder, 'tables');
  await mkdir(tables, { recursive: true, mode: 0o700 }).catch((error: unknown) =>
    refused(error, folder, true),
  );
  const disk = diskFiles();
  const rows: Record<string, number> = {};
  const digests: string[] = [];
  await storage.database.snapshot(async (connection) => {
    for (const table of TABLES) {
      await disk.compose(join(tables, `${table}.jsonl`), async (sink) => {
        let count = 0;
        for await (const row of rowsOf(connection, table)) {
          await sink.append(new TextEncoder().encode(`${JSON.stringify(row)}\n`));
          if (table === 'file') digests.push(z.object({ digest: z.string() }).parse(row).digest);
          count += 1;
        }
        rows[table] = count;
      });
    }
  });
  const kept = folderFiles(join(folder, 'files'));
  for (const digest of digests) {
    if (!(await kept.has(digest))) await kept.keep(await storage.files.read(digest));
  }
  await disk.write(join(folder, 'link.key'), storage.linkKey);
  const complete = JSON.stringify({ format: 1, schema: versions.length, rows });
  await disk.write(join(folder, COMPLETE), new TextEncoder().encode(`${complete}\n`));
  return { rows: Object.values(rows).reduce((sum, count) => sum + count, 0), files: digests.length };
}

async function* rowsOf(
  connection: Connection,
  table: (typeof TABLES)[number],
): AsyncGenerator<Record<string, unknown>> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await connection.all(
      `SELECT * FROM ${table} ORDER BY ${ORDER[table]} LIMIT ${PAGE} OFFSET ${offset}`,
    );
    // Columns by their names, which databases give in orders of their own after a migration.
    for (const row of page)
      yield Object.fromEntries(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));
    if (page.length < PAGE) return;
  }
}

/** The key of a backup's links, for the folder of the desk that it is restored to. @throws DiagnosticError */
export async function keyOfBackup(folder: string): Promise<Uint8Array> {
  return diskFiles().read(join(folder, 'link.key'));
}

/**
 * Fills an empty desk from a backup.
 * @throws DiagnosticError when the desk is not empty, or the backup is not complete or of a newer program.
 */
export async function restore(storage: DeskStorage, folder: string): Promise<BackedUp> {
  const complete = await readFile(join(folder, COMPLETE), 'utf8').catch(() => undefined);
  const known = complete === undefined ? undefined : about.safeParse(JSON.parse(complete));
  if (!known?.success) throw new DiagnosticError([diagnostic('desk.no-backup', 'error', { file: folder })]);
  const { schema, rows: counts } = known.data;
  if (schema > versions.length) {
    throw new DiagnosticError([
      diagnostic('desk.newer-schema', 'error', { file: folder }, { found: schema, allowed: versions.length }),
    ]);
  }
  const { database, files } = storage;
  const taken = await database.all('SELECT id FROM account UNION ALL SELECT id FROM round');
  if (taken.length > 0) throw new DiagnosticError([diagnostic('desk.not-empty', 'error')]);
  // Files first, as when they are received.
  const kept = folderFiles(join(folder, 'files'));
  let copied = 0;
  for (const digest of await digestsIn(join(folder, 'files'))) {
    await files.keep(await kept.read(digest));
    copied += 1;
  }
  let rows = 0;
  await database.transaction(async (connection) => {
    await connection.all('DELETE FROM log_head');
    for (const table of TABLES) {
      let count = 0;
      for await (const row of linesOf(join(folder, 'tables', `${table}.jsonl`))) {
        await insert(connection, table, row);
        count += 1;
      }
      if (count !== counts[table])
        throw new DiagnosticError([diagnostic('desk.no-backup', 'error', { file: folder })]);
      rows += count;
    }
  });
  return { rows, files: copied };
}

const rowOfBackup = z.record(z.string().regex(/^[a-z_]+$/), z.union([z.string(), z.number(), z.null()]));

async function* linesOf(path: string): AsyncGenerator<Record<string, SqlValue>> {
  if (!(await isFile(path))) return;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (line !== '') yield rowOfBackup.parse(JSON.parse(line));
  }
}

async function insert(connection: Connection, table: string, row: Record<string, SqlValue>): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  // PostgreSQL has the row of a file with its bytes already.
  const twice =
    table === 'file' ? ' ON CONFLICT (digest) DO UPDATE SET created_at = excluded.created_at' : '';
  await connection.all(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})${twice}`,
    columns.map((column) => row[column] ?? null),
  );
}

/** The digests of the files in a folder of files. */
export async function digestsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.map((name) => name.split(/[\\/]/).at(-1) ?? '').filter((name) => /^[\da-f]{64}$/.test(name));
}

/** Puts the key of a backup's links into the folder of a desk that has none yet. */
export async function placeKey(folder: string, key: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) =>
    refused(error, folder, true),
  );
  await writeFile(join(folder, 'link.key'), key, { flag: 'wx', mode: 0o600 }).catch(() => {
    throw new DiagnosticError([diagnostic('desk.not-empty', 'error', { file: folder })]);
  });
}
