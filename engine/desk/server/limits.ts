/** Work that takes memory while it lasts: so many at a time, the others wait in the order in which they came. */
export class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}

export interface CheckedUpload {
  readonly invitation: string;
  readonly bytes: Uint8Array;
  readonly named: string;
}

const KEPT_MILLISECONDS = 30 * 60_000;
const KEPT_BYTES = 64 * 2 ** 20;

/**
 * Workbooks that were checked and not handed in yet, so that they need not be chosen again. They are in memory only,
 * for half an hour, and the oldest go first when there are many.
 */
export class CheckedUploads {
  readonly #kept = new Map<string, CheckedUpload & { readonly until: number }>();

  constructor(private readonly now: () => number) {}

  keep(id: string, upload: CheckedUpload): void {
    this.#kept.set(id, { ...upload, until: this.now() + KEPT_MILLISECONDS });
    let bytes = [...this.#kept.values()].reduce((sum, one) => sum + one.bytes.length, 0);
    for (const [old, one] of this.#kept) {
      if (one.until > this.now() && bytes <= KEPT_BYTES) break;
      this.#kept.delete(old);
      bytes -= one.bytes.length;
    }
  }

  /** The workbook that an institution checked; nobody else's. */
  take(id: string, invitation: string): CheckedUpload | undefined {
    const found = this.#kept.get(id);
    if (!found || found.invitation !== invitation || found.until <= this.now()) return undefined;
    this.#kept.delete(id);
    return found;
  }
}
