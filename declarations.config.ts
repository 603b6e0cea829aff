/**
 * `npm run declarations`, called before packing: the declarations of the library's three entries into dist/types, and of
 * the engine's other modules only those that they speak of.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = import.meta.dirname;
const folder = join(root, 'dist/types');
const entries = ['engine/index.d.ts', 'engine/node/index.d.ts', 'templates/index.d.ts'];

rmSync(folder, { recursive: true, force: true });
const compiler = join(dirname(ts.sys.getExecutingFilePath()), 'tsc.js');
execFileSync(
  process.execPath,
  [compiler, '-p', join(root, 'tsconfig.build.json'), '--emitDeclarationOnly', '--outDir', folder],
  { stdio: 'inherit' },
);

const spokenOf = new Set<string>();
function follow(file: string): void {
  if (spokenOf.has(file) || !existsSync(file)) return;
  spokenOf.add(file);
  for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    if (fileName.startsWith('.')) follow(join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
  }
}
for (const entry of entries) follow(join(folder, entry));

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const file = join(folder, name);
  if (name.endsWith('.d.ts') && !spokenOf.has(file)) rmSync(file);
}
