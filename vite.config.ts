import { cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const office = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
/** What office.js loads in Excel on the web, on Windows and on the Mac; everything else of it is never asked for. */
const OFFICE_FILES = /^(office\.js|excel-(web|win32|mac)-16\.\d+\.js|o15apptofilemappingtable\.js)$/;

/** office.js from our own origin: many offices have no internet. The files are copied unchanged. */
const ownOffice = (target: string): Plugin => ({
  name: 'own-office',
  closeBundle() {
    for (const file of readdirSync(office).filter((name) => OFFICE_FILES.test(name))) {
      cpSync(join(office, file), join(target, file));
    }
    for (const language of ['zh-cn', 'en-us']) {
      cpSync(join(office, language, 'office_strings.js'), join(target, language, 'office_strings.js'));
    }
  },
});

/**
 * The typesetter's glue makes five functions out of fixed texts (its stand-ins for a file system that we do not
 * use). A policy without unsafe-eval forbids that, so they are given as functions; any other text is refused.
 */
const noFunctionsFromText = (): Plugin => ({
  name: 'no-functions-from-text',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('typst_ts_web_compiler.mjs')) return undefined;
    const fixed = `const fixedFunction = (...texts) => {
  const body = texts.at(-1);
  if (body === 'return 0') return () => 0;
  if (body === 'return true') return () => true;
  if (body === 'return path') return (path) => path;
  if (body.startsWith("throw new Error('Dummy ")) return () => { throw new Error(body); };
  throw new Error('Not one of the known texts: ' + body);
};
`;
    return { code: fixed + code.replaceAll('new Function(', 'fixedFunction('), map: null };
  },
});

/** What of forms, rules and wording nobody asks for at start is not loaded at start. */
const pure = ['engine', 'templates', 'node_modules/handlebars'].map((folder) =>
  resolve(import.meta.dirname, folder),
);
const treeshake = {
  moduleSideEffects: (id: string): boolean => !pure.some((folder) => id.startsWith(folder)),
};

/** Libraries that are needed at start, apart from our own code. */
const libraries = (id: string): string | undefined =>
  /node_modules\/(zod|saxes|xmlchars|fflate|fraction\.js)\//.test(id) ? 'libraries' : undefined;

const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`;

/** Prints what is loaded, gzipped: our own code at start has a limit, which a test holds. */
const printSizes = (): Plugin => ({
  name: 'print-sizes',
  writeBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      const contents = file.type === 'chunk' ? file.code : file.source;
      if (/\.(png|html)$/.test(name)) continue;
      const zipped = gzipSync(contents, { level: 9 }).length;
      console.log(`${name}  ${kilobytes(Buffer.byteLength(contents))}, gzipped ${kilobytes(zipped)}`);
    }
  },
});

const addin = resolve(import.meta.dirname, 'addin');

/** The pane and the page; fonts, office.js and blank kits are served beside them (see engine/node/pane-server). */
export default defineConfig({
  root: addin,
  base: './',
  publicDir: resolve(addin, 'public'),
  plugins: [
    noFunctionsFromText(),
    printSizes(),
    ownOffice(resolve(import.meta.dirname, 'dist/addin/office')),
  ],
  logLevel: 'warn',
  worker: {
    format: 'es',
    plugins: () => [noFunctionsFromText(), printSizes()],
    rollupOptions: { treeshake, output: { manualChunks: libraries } },
  },
  build: {
    outDir: resolve(import.meta.dirname, 'dist/addin'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One chunk at start, and the typesetter on demand.
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      treeshake,
      input: ['pane.html', 'page.html', 'self-check.html'].map((page) => resolve(addin, page)),
    },
  },
});
