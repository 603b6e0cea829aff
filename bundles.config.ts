/**
 * The program and the library as few files. `npm run build` puts them into dist:
 *
 *   dist/engine/main.js                  the command line; what a command needs is loaded when it is called
 *   dist/engine/batch-worker.js          a worker process of a folder run        (engine/cli/batch)
 *   dist/engine/pdf-worker.js            a worker process that makes PDFs        (engine/node)
 *   dist/engine/task-process.js          a process of a worker or a desk              (engine/cli/queue)
 *   dist/engine/command-worker.js        a process of a desk that runs commands       (engine/cli/desk)
 *   dist/engine/drop.js                  what the files for Windows call         (engine/cli/windows)
 *   dist/engine/demo.js                  npm run demo
 *   dist/engine/index.js                 the library: banbiao
 *   dist/engine/node.js                  its Node side: banbiao/node
 *   dist/engine/forms.js                 the forms: banbiao/forms
 *   dist/engine/NAME-HASH.js             what several of them share, or load when it is used
 *   dist/engine/programs/FORM.json       the Word template of a form, compiled
 *   dist/addin/                          the pane and the page (vite.config.ts)
 *
 * Every library is in these files but the typesetter (native for one kind of machine, WASM for every other and for
 * browsers), the fonts, and SQLite, which Node has from 22.13 on.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = import.meta.dirname;

/** What can be started or imported, by the name of its file in dist/engine. */
export const entries = {
  main: 'engine/cli/main.ts',
  'batch-worker': 'engine/cli/batch/batch-worker.ts',
  'pdf-worker': 'engine/node/pdf-worker.ts',
  'task-process': 'engine/cli/queue/task-process.ts',
  'command-worker': 'engine/cli/desk/command-worker.ts',
  drop: 'engine/cli/windows/drop.ts',
  demo: 'engine/cli/demo.ts',
  index: 'engine/index.ts',
  node: 'engine/node/index.ts',
  forms: 'templates/index.ts',
};

/** Data stands in the bundle as one text each, which V8 reads in a fraction of the time that it takes for a program. */
const dataAsText: Plugin = {
  name: 'data-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      // Libraries ask for theirs by `require`, which knows no default export.
      if (path.includes('node_modules')) return undefined;
      const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
      return {
        contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
        loader: 'js',
      };
    });
  },
};

/** What engine/cli/built-maps.ts is in a bundle: the map of each kit as one text, read when a workbook of the kit is. */
export async function builtMapsModule(): Promise<string> {
  const { registry } = await import('./templates/index.js');
  const { workedOut } = await import('./engine/workbook/index.js');
  const maps = [...registry.kits.values()].map((kit) => {
    const map = JSON.stringify(workedOut(kit, registry));
    return `${JSON.stringify(kit.id)}: () => JSON.parse(${JSON.stringify(map)})`;
  });
  return `export const builtMaps = { ${maps.join(', ')} };`;
}

const mapsWorkedOut: Plugin = {
  name: 'maps-worked-out',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]cli[\\/]built-maps\.ts$/ }, async () => ({
      contents: await builtMapsModule(),
      loader: 'js',
    }));
  },
};

/**
 * Bundles what can be started or imported into a folder, with the compiled templates of the forms.
 * @param entryPoints source files by the names of their files in the folder.
 * @throws Error when a library is bundled that THIRD-PARTY-NOTICES does not name.
 */
export async function bundleProgram(
  outdir: string,
  entryPoints: Readonly<Record<string, string>>,
): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { ...entryPoints },
    outdir,
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
    // What is not there is asked for by nobody: drivers of other platforms, SQLite where Node has its own.
    external: ['@myriaddreamin/*', '@photostructure/sqlite', 'pg-native', 'pg-cloudflare'],
    plugins: [dataAsText, mapsWorkedOut],
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
  await compileTemplates(join(outdir, 'programs'));
}

/** The templates of the forms are compiled here once, not at every start of the program. */
async function compileTemplates(folder: string): Promise<void> {
  const { registry } = await import('./templates/index.js');
  const { buildTemplate, compileTemplate, storeTemplate } = await import('./engine/word/index.js');
  mkdirSync(folder, { recursive: true });
  for (const form of registry.forms.values()) {
    const program = storeTemplate(compileTemplate(buildTemplate(form)));
    writeFileSync(join(folder, `${form.id}.json`), program);
  }
}
