import { sameBytes } from '../../engine/core/same-bytes.js';

/** A file on the user's disk that the browser lets us read again and, when asked, write. */
export interface FileSource {
  getFile(): Promise<File>;
  createWritable?(): Promise<{
    write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
    close(): Promise<void>;
  }>;
}

const LOOK_EVERY = 1_000;

/** Looks at a file again and again, and tells when another program has saved it. */
export class FollowedFile {
  #timer: ReturnType<typeof setInterval> | undefined;
  #known: Uint8Array | undefined;
  #stamp = '';
  /** While we write, what stands on the disk is neither the old nor another program's. */
  #writing = false;

  constructor(
    private readonly source: FileSource,
    private readonly saved: (bytes: Uint8Array) => void,
  ) {}

  async start(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const { file, bytes } = await this.#read();
    this.#known = bytes;
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY);
    return { name: file.name, bytes };
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Writes the file unless its contents are others than those that were read last. @returns whether it was written */
  async write(bytes: Uint8Array): Promise<boolean> {
    const { bytes: now } = await this.#read();
    if (!this.#known || !sameBytes(now, this.#known)) {
      this.#known = now;
      this.saved(now);
      return false;
    }
    this.#writing = true;
    try {
      const writable = await this.source.createWritable?.();
      if (!writable) return false;
      await writable.write(new Uint8Array(bytes));
      await writable.close();
      this.#known = bytes;
      return true;
    } finally {
      this.#writing = false;
    }
  }

  async #look(): Promise<void> {
    try {
      if (this.#writing || stampOf(await this.source.getFile()) === this.#stamp) return;
      const { bytes } = await this.#read();
      if (this.#writing || (this.#known && sameBytes(bytes, this.#known))) return;
      this.#known = bytes;
      this.saved(bytes);
    } catch {
      // A program that is saving has the file for a moment; the next look finds it.
    }
  }

  async #read(): Promise<{ readonly file: File; readonly bytes: Uint8Array }> {
    const file = await this.source.getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.#stamp = stampOf(file);
    return { file, bytes };
  }
}

const stampOf = ({ lastModified, size }: File): string => `${String(lastModified)} ${String(size)}`;
