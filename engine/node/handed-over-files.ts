import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const MOST_FILES = 20;
const MOST_BYTES = 64 * 1024 * 1024;
const KEPT_FOR = 10 * 60_000;

interface Kept {
  readonly name: string;
  readonly contents: Buffer;
}

/**
 * Documents that a web view could not save: kept in memory for ten minutes under a name that cannot be guessed, until
 * the browser of the same machine fetches them. Nothing is written to disk.
 */
export class HandedOverFiles {
  readonly #kept = new Map<string, Kept>();

  /** The path to fetch the file from; `undefined` when it is too large. */
  async take(request: IncomingMessage, name: string): Promise<string | undefined> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > MOST_BYTES) return undefined;
      parts.push(part);
    }
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= MOST_FILES) this.#kept.delete(oldest);
    const key = randomUUID();
    this.#kept.set(key, { name, contents: Buffer.concat(parts) });
    setTimeout(() => this.#kept.delete(key), KEPT_FOR).unref();
    return `handover/${key}`;
  }

  find(key: string): Kept | undefined {
    return this.#kept.get(key);
  }
}
