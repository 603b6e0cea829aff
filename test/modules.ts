import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** One import of a source file, even of types alone. */
export interface Import {
  readonly from: string;
  /** The file, or the name of a library. */
  readonly to: string;
  readonly specifier: string;
}

/** The folder that a file belongs to, as layers and the picture in ARCHITECTURE.md name it. */
export function moduleOf(file: string): string {
  const parts = file.split('/');
  if (parts[0] === 'templates' && parts[1]?.startsWith('build-')) return 'templates/build';
  if (parts[0] === 'samples' && parts[1] === 'programs') return 'samples/programs';
  if (parts[0] !== 'engine') return parts[0] ?? '';
  return parts.length === 2 ? 'engine/index' : `engine/${parts[1]}`;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => ({
    from: file,
    specifier,
    to: specifier.startsWith('.')
      ? relative(root, join(root, dirname(file), specifier))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : specifier,
  }));
}

/** Every source file of the product. */
export const sources: readonly string[] = ['engine', 'templates', 'addin', 'samples'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts')),
);

export const imports: readonly Import[] = sources.flatMap(importsOf);

/** Imports of other source files. */
export const inside: readonly Import[] = imports.filter(
  (one) => one.specifier.startsWith('.') && !one.specifier.endsWith('.json'),
);
