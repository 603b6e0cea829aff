import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';

/** The parts of a package by name, as text; parts that are no XML are left as they are. */
export type PackageText = Map<string, string | Uint8Array>;

export function packageText(file: Uint8Array): PackageText {
  const zip = openZip(file, zlibCompression);
  return new Map(
    zip.names.map((name) => {
      const bytes = zip.read(name);
      return [name, /\.(?:xml|rels)$/.test(name) ? new TextDecoder().decode(bytes) : bytes];
    }),
  );
}

const encoder = new TextEncoder();

export const packageFile = (parts: PackageText): Uint8Array =>
  writeZip(
    [...parts].map(([name, contents]) => ({
      name,
      contents: typeof contents === 'string' ? encoder.encode(contents) : contents,
    })),
    zlibCompression,
  );

/** The package with one part changed, or added. */
export function withPart(
  parts: PackageText,
  name: string,
  change: (text: string) => string | Uint8Array,
): PackageText {
  const old = parts.get(name);
  return new Map(parts).set(name, change(typeof old === 'string' ? old : ''));
}
