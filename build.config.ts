/**
 * `npm run build`: the program and the library as few files, and the pane.
 *
 *   dist/engine/main.js                  the command line; what a command needs is loaded when it is called
 *   dist/engine/batch-worker.js          a worker process of a folder run        (engine/cli/batch)
 *   dist/engine/pdf-worker-process.js    a worker process that makes PDFs        (engine/node)
 *   dist/engine/drop.js                  what the files for Windows call         (engine/cli/windows)
 *   dist/engine/demo.js                  npm run demo
 *   dist/engine/index.js                 the library
 *   dist/engine/NAME-HASH.js             what several of them share, or load when it is used
 *   dist/engine/programs/FORM.json       the Word template of a form, compiled
 *   dist/addin/                          the pane and the page (vite.config.ts)
 *
 * Every library is in these files but the typesetter (native for one kind of machine, WASM for every other and for
 * browsers) and the fonts. npm calls it after an installation with `--unless-built`: then nothing is built anew that
 * was built from the same sources.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build as buildPane } from 'vite';

const root = import.meta.dirname;
const engine = join(root, 'dist/engine');
const stampFile = join(root, 'dist/built-from.txt');

/** What can be started or imported, by the name of its file in dist/engine. */
const entries = {
  main: 'engine/cli/main.ts',
  'batch-worker': 'engine/cli/batch/batch-worker.ts',
  'pdf-worker-process': 'engine/node/pdf-worker-process.ts',
  drop: 'engine/cli/windows/drop.ts',
  demo: 'engine/cli/demo.ts',
  index: 'engine/index.ts',
};

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
  const settings = ['build.config.ts', 'vite.config.ts', 'package.json', 'package-lock.json'];
  for (const file of [...files, ...settings].sort()) {
    digest.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return digest.digest('hex');
}

async function bundleEngine(): Promise<void> {
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: engine,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20.15',
    bundle: true,
    splitting: true,
    // Names stay as they are, so that what is said of a defect can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'utf8',
    legalComments: 'none',
    external: ['@myriaddreamin/*'],
    // Libraries of the older kind ask for Node's own modules by `require`.
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
    metafile: true,
    logLevel: 'warning',
  });
  const licensed = readFileSync(join(root, 'THIRD-PARTY-NOTICES'), 'utf8');
  const packages = Object.keys(metafile.inputs).flatMap(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  );
  const unnamed = [...new Set(packages)].filter((name) => !licensed.includes(`\n  ${name} `));
  if (unnamed.length > 0) {
    throw new Error(`Not in THIRD-PARTY-NOTICES (npm run notices): ${unnamed.join(', ')}`);
  }
}

/** The templates of the forms are compiled here once, not at every start of the program. */
async function compileTemplates(): Promise<void> {
  const { registry } = await import('./templates/index.js');
  const { buildTemplate, compileTemplate, storeTemplate } = await import('./engine/word/index.js');
  const folder = join(engine, 'programs');
  mkdirSync(folder, { recursive: true });
  for (const form of registry.forms.values()) {
    const program = storeTemplate(compileTemplate(buildTemplate(form)));
    writeFileSync(join(folder, `${form.id}.json`), program);
  }
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
  await bundleEngine();
  await compileTemplates();
  await buildPane({ configFile: join(root, 'vite.config.ts') });
  writeFileSync(stampFile, digestOfSources());
}
