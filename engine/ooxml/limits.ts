/** What a package may at most contain; whatever exceeds it is refused before it takes memory or time. */
export interface PackageLimits {
  /** Bytes of the file itself. */
  readonly fileSize: number;
  readonly entryCount: number;
  /** Bytes of all entries together once inflated. */
  readonly totalSize: number;
  /** Bytes of one entry once inflated. */
  readonly partSize: number;
  /** Inflated bytes for each compressed byte of one entry; only asked of entries larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly nameLength: number;
}

/**
 * Generous for real files: a sheet of 1,048,576 formatted rows inflates to some 100 MB at a ratio near 30 to 100; a
 * bomb reaches 1,000.
 */
export const packageLimits: PackageLimits = {
  fileSize: 200 * 2 ** 20,
  entryCount: 10_000,
  totalSize: 256 * 2 ** 20,
  partSize: 128 * 2 ** 20,
  ratio: 400,
  ratioFrom: 8 * 2 ** 20,
  nameLength: 512,
};
