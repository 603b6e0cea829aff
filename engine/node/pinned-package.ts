import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A version of a package of the npm registry that can be no other. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** Of its archive, as the registry states it. */
  readonly integrity: string;
}

/**
 * Contents of a package by name. Takes the npm registry or npm's cache.
 * @throws RangeError when the archive is another than the pinned one.
 */
export function readPinnedPackage(
  { name, version, integrity }: PinnedPackage,
  files: readonly string[],
): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-package-'));
  try {
    const packed = [
      'pack',
      '--silent',
      '--ignore-scripts',
      '--pack-destination',
      folder,
      `${name}@${version}`,
    ];
    const archive = execFileSync('npm', packed, { cwd: folder, encoding: 'utf8' }).trim();
    const found = `sha512-${createHash('sha512')
      .update(readFileSync(join(folder, archive)))
      .digest('base64')}`;
    if (found !== integrity) throw new RangeError(`${name} ${version} is ${found} instead of ${integrity}`);
    execFileSync('tar', ['-xzf', archive], { cwd: folder });
    return new Map(files.map((file) => [file, readFileSync(join(folder, 'package', file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
