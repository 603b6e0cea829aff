import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** For one user and for all together; a user who hands over more loses the oldest of the own files, never another's. */
const MOST_FILES = { own: 5, all: 60 } as const;
const MOST_BYTES = { file: 64 * 2 ** 20, own: 128 * 2 ** 20, all: 512 * 2 ** 20 } as const;
const KEPT_FOR = 10 * 60_000;

interface Kept {
  readonly user: string;
  readonly name: string;
  readonly contents: Buffer;
}

/**
 * Documents that a web view could not save: kept in memory for ten minutes under a name that cannot be guessed, until
 * the browser of the same machine fetches them. Nothing is written to disk.
 */
export class HandedOverFiles {
  readonly #kept = new Map<string, Kept>();

  /**
   * @param user whose file it is: a name that nobody else knows.
   * @returns the path to fetch the file from; `undefined` when it is too large, or there is no room left for all.
   */
  async take(request: IncomingMessage, name: string, user: string): Promise<string | undefined> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > MOST_BYTES.file) return undefined;
      parts.push(part);
    }
    this.#makeRoom(user, size);
    const all = [...this.#kept.values()];
    if (all.length >= MOST_FILES.all || bytesOf(all) + size > MOST_BYTES.all) return undefined;
    const key = randomUUID();
    this.#kept.set(key, { user, name, contents: Buffer.concat(parts) });
    setTimeout(() => this.#kept.delete(key), KEPT_FOR).unref();
    return `handover/${key}`;
  }

  find(key: string): Kept | undefined {
    return this.#kept.get(key);
  }

  /** Lets go of the user's own oldest files. */
  #makeRoom(user: string, size: number): void {
    const own = [...this.#kept].filter(([, kept]) => kept.user === user);
    while (
      own.length > 0 &&
      (own.length >= MOST_FILES.own || bytesOf(own.map(([, kept]) => kept)) + size > MOST_BYTES.own)
    ) {
      const [oldest] = own.splice(0, 1);
      if (oldest) this.#kept.delete(oldest[0]);
    }
  }
}

const bytesOf = (files: readonly Kept[]): number =>
  files.reduce((sum, { contents }) => sum + contents.length, 0);
