import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refused } from '../node/disk.js';
import type { Clock } from './moments.js';
import { momentOf, type Moment } from './moments.js';
import type { DeskProgram } from './program.js';
import type { Database } from './storage/database.js';
import type { FileStore } from './storage/file-store.js';
import { folderFiles } from './storage/folder-files.js';
import { migrate } from './storage/migrate.js';
import { openPostgres } from './storage/postgres-database.js';
import { openSqlite } from './storage/sqlite-database.js';
import { tableFiles } from './storage/table-files.js';
import { linkKey } from './tokens.js';

/** Where a desk keeps what it is given. */
export interface DeskStorage {
  readonly folder: string;
  readonly database: Database;
  readonly files: FileStore;
  /** From which the tokens of links are made. */
  readonly linkKey: Uint8Array;
}

/** Everything that use cases need. */
export interface Desk extends DeskStorage {
  readonly program: DeskProgram;
  readonly clock: Clock;
}

/** The moment, as it is stored. */
export const nowOf = ({ clock }: Pick<Desk, 'clock'>): Moment => momentOf(clock());

export interface StorageSetting {
  /** The key of the links lies here, and without `database` everything else. */
  readonly folder: string;
  /** `postgres://…` */
  readonly database?: string | undefined;
}

/** Opens what a desk keeps, made anew in an empty folder. @throws DiagnosticError */
export async function openStorage(
  { folder, database: address }: StorageSetting,
  clock: Clock = () => new Date(),
): Promise<DeskStorage> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) =>
    refused(error, folder, true),
  );
  const key = await linkKey(folder);
  const database =
    address === undefined ? await openSqlite(join(folder, 'desk.sqlite')) : await openPostgres(address);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  const files =
    address === undefined
      ? folderFiles(join(folder, 'files'))
      : tableFiles(database, () => momentOf(clock()));
  return { folder, database, files, linkKey: key };
}
