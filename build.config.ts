/**
 * `npm run build`: the program and the library (bundles.config.ts) and the pane (vite.config.ts) into dist. npm calls it
 * after an installation with `--unless-built`: then nothing is built anew that was built from the same sources.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildPane } from 'vite';
import { bundleProgram, entries } from './bundles.config.js';

const root = import.meta.dirname;
const engine = join(root, 'dist/engine');
const stampFile = join(root, 'dist/built-from.txt');

/** The sources as one digest; what is built of equal ones is equal. */
function digestOfSources(): string {
  const digest = createHash('sha256').update(process.version);
  const files = ['engine', 'templates', 'samples', 'addin']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.(ts|js|css|html|json)$/.test(name));
  const settings = [
    'build.config.ts',
    'bundles.config.ts',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
  ];
  for (const file of [...files, ...settings].sort()) {
    digest.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return digest.digest('hex');
}

/** @throws Error when npx asks for what was never built: it would build for minutes without a word. */
function isDone(): boolean {
  if (!process.argv.includes('--unless-built')) return false;
  if (process.env.npm_command === 'exec') {
    if (existsSync(join(engine, 'main.js'))) return true;
    throw new Error('Not built yet: run npm install first. 还没有构建，请先运行 npm install。');
  }
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digestOfSources();
}

if (!isDone()) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all([
    bundleProgram(engine, entries),
    buildPane({ configFile: join(root, 'vite.config.ts') }),
  ]);
  writeFileSync(stampFile, digestOfSources());
}
