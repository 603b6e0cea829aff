import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandFile } from '../../../engine/cli/windows/command-file.js';
import { compileLaunchers, compilerIsInstalled } from '../../../engine/cli/windows/compile-launchers.js';
import { dropVerbs, verbNames } from '../../../engine/cli/windows/drop-verbs.js';
import { zlibCompression } from '../../../engine/node/zlib-compression.js';
import { openZip, ReadingBudget, readingLimits, type ZipArchive } from '../../../engine/ooxml/index.js';

const file = resolve(import.meta.dirname, '../../../out/办表-win-x64.zip');
/** Every file and every byte counts for real programs; a hostile zip does not come from our own build. */
const LIMITS = {
  fileSize: 2 ** 30,
  entryCount: 100_000,
  totalSize: 2 ** 31,
  partSize: 2 ** 31,
  ratio: 5_000,
  ratioFrom: 2 ** 30,
  nameLength: 512,
};
const ROOT = '办表-win-x64';
/** As Windows counts. */
const MEGABYTE = 2 ** 20;

const UNBOUNDED = new ReadingBudget({}, { ...readingLimits, inflated: Infinity });

/** `npm run test:windows` builds it before. */
describe('办表-win-x64.zip', () => {
  let bytes: Uint8Array;
  let zip: ZipArchive;
  beforeAll(() => {
    bytes = new Uint8Array(readFileSync(file));
    zip = openZip(bytes, zlibCompression, {}, LIMITS, UNBOUNDED);
  });

  it('is small: 85 MB and 400 files at the most', () => {
    expect(bytes.length).toBeLessThanOrEqual(85 * MEGABYTE);
    expect(zip.names.length).toBeLessThanOrEqual(400);
  });

  it('has a program of Windows and its typesetter, and none of another system', () => {
    expect(new TextDecoder('latin1').decode(zip.read(`${ROOT}/program/node.exe`).subarray(0, 2))).toBe('MZ');
    const native = zip.names.filter((name) => name.endsWith('.node'));
    expect(native).toEqual([expect.stringContaining('typst-ts-node-compiler-win32-x64-msvc')]);
  });

  it('has short names, no file twice, and the licences of all that it holds', () => {
    expect(zip.names.filter((name) => name.length > 199)).toEqual([]);
    expect(new Set(zip.names).size).toBe(zip.names.length);
    const notices = zip.names.filter((name) => name.endsWith('/THIRD-PARTY-NOTICES'));
    expect(notices).toHaveLength(1);
    expect(new TextDecoder().decode(zip.read(notices[0] ?? ''))).toContain('exceljs');
  });

  it.each(dropVerbs)('has for “%s” a .cmd file, which finds program and Node', (verb) => {
    const command = new TextDecoder().decode(zip.read(join(ROOT, `${verbNames[verb]}.cmd`)));
    expect(command).toBe(commandFile(verb));
    const called = [...command.matchAll(/"!BANBIAO_HOME!([^"]+)"/g)].map(([, path = '']) => path);
    expect(called).toHaveLength(3);
    for (const path of called) expect(zip.names).toContain(`${ROOT}/${path.replaceAll('\\', '/')}`);
  });

  it('has the programs that this machine compiles, or none where it has no compiler', () => {
    const programs = zip.names.filter((name) => /^[^/]+\/[^/]+\.exe$/.test(name));
    const launchers = compilerIsInstalled() ? compileLaunchers() : new Map<string, Uint8Array>();
    expect(programs).toHaveLength(launchers.size);
    for (const [verb, program] of launchers) {
      const held = zip.read(`${ROOT}/${verbNames[verb as keyof typeof verbNames]}.exe`);
      expect(Buffer.from(held).equals(program)).toBe(true);
    }
  });
});
