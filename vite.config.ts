import { cpSync, readdirSync, writeFileSync } from 'node:fs';
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

/** The pages of a desk have the colours and parts of the pane, as files of their own. */
const stylesOfDesk = (target: string): Plugin => ({
  name: 'styles-of-desk',
  closeBundle() {
    for (const file of ['tokens.css', 'ui.css']) {
      cpSync(resolve(import.meta.dirname, 'addin/style', file), join(target, file));
    }
  },
});

/** The typesetter's stand-ins for a file system that we do not use, by their texts; any other text is refused. */
const fixedFunction = `const fixedFunction = (...texts) => {
  const body = texts.at(-1);
  if (body === 'return 0') return () => 0;
  if (body === 'return true') return () => true;
  if (body === 'return path') return (path) => path;
  if (body.startsWith("throw new Error('Dummy ")) return () => { throw new Error(body); };
  throw new Error('Not one of the known texts: ' + body);
};
`;

/** What calls a function of WASM for the unpacker of fonts, from the names of what it is given; methods are refused. */
const fixedCaller = `const fixedCaller = (...texts) => {
  const names = texts.slice(0, -1);
  const body = texts.at(-1);
  if (!body.includes('invoker(fn') || body.includes('thisWired')) throw new Error('Not a known text: ' + body);
  return (...values) => {
    const given = Object.fromEntries(names.map((name, index) => [name, values[index]]));
    const types = names.filter((name) => /^argType[0-9]+$/.test(name)).map((name) => given[name]);
    return (...parameters) => {
      if (parameters.length !== types.length) given.throwBindingError('wrong number of arguments');
      const destructors = body.includes('var destructors') ? [] : null;
      const wired = types.map((type, index) => type.toWireType(destructors, parameters[index]));
      const result = given.invoker(given.fn, ...wired);
      if (destructors) given.runDestructors(destructors);
      else wired.forEach((value, index) => given['arg' + index + 'Wired_dtor']?.(value));
      return body.includes('return ret;') ? given.retType.fromWireType(result) : undefined;
    };
  };
};
`;

/**
 * The glue of two WASM libraries makes functions out of text. A policy without unsafe-eval forbids that, so they are
 * given as functions.
 */
const noFunctionsFromText = (): Plugin => ({
  name: 'no-functions-from-text',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('typst_ts_web_compiler.mjs'))
      return { code: fixedFunction + code.replaceAll('new Function(', 'fixedFunction('), map: null };
    if (!/woff2-encoder[\\/]dist[\\/]decompress\.js$/.test(id)) return undefined;
    const [before, after, ...more] = code.split('(Function,m)');
    if (after === undefined || more.length > 0) throw new Error('woff2-encoder is another than expected');
    return { code: `${fixedCaller}${before}(fixedCaller,m)${after}`, map: null };
  },
});

/** The built files of the page by name, for the worker that keeps them. */
const startFiles = (target: string): Plugin => ({
  name: 'start-files',
  closeBundle() {
    const files = readdirSync(join(target, 'assets')).map((name) => `assets/${name}`);
    writeFileSync(join(target, 'start-files.json'), JSON.stringify(files.sort()));
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
/** Checks on the desk's own page what an institution is about to hand in. */
const HAND_IN = 'hand-in.ts';

/** The pane and the page; fonts, typesetter and blank kits are served beside them (see engine/node/pane-server). */
export default defineConfig({
  root: addin,
  base: './',
  publicDir: resolve(addin, 'public'),
  plugins: [
    noFunctionsFromText(),
    printSizes(),
    ownOffice(resolve(import.meta.dirname, 'dist/addin/office')),
    startFiles(resolve(import.meta.dirname, 'dist/addin')),
    stylesOfDesk(resolve(import.meta.dirname, 'dist/addin/desk')),
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
      input: [...['pane.html', 'page.html', 'self-check.html'], HAND_IN].map((page) => resolve(addin, page)),
      // Pages of the desk, which are not built, name its script.
      output: {
        entryFileNames: ({ facadeModuleId }) =>
          facadeModuleId === resolve(addin, HAND_IN) ? 'hand-in.js' : 'assets/[name]-[hash].js',
      },
    },
  },
});
