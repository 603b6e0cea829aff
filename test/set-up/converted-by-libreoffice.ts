import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { keptResults, keyOf, type Files } from './kept-results.js';
import { newProfile, openLibreOffice, QUIET, SETTINGS } from './open-libreoffice.js';
import { pathOf } from './tools.js';

export interface Conversion {
  /** Ending of the files that are given. */
  readonly from: 'xlsx' | 'docx' | 'odt';
  /** As `soffice --convert-to` takes it: an ending, or an ending and a filter. */
  readonly to: string;
  /** What else the result of a file depends on, by the file's name: the fonts that it asks for. */
  readonly dependsOn?: ReadonlyMap<string, string>;
  /** A fontconfig file for all of them. */
  readonly fonts?: string;
}

const MOST_AT_ONCE = 100;
const TIMEOUT_MS = 1_200_000;

/**
 * What LibreOffice makes of files: for each name the files that it wrote, named by what stands behind the name of
 * the original (`.pdf`; `-检查.csv` for a sheet). Starting it takes as long as one or two documents, so all are given
 * to one process, and what was converted once is not converted again.
 */
export function convertedByLibreOffice(files: Files, conversion: Conversion): ReadonlyMap<string, Files> {
  const { from, to, dependsOn } = conversion;
  const keys = new Map(
    [...files].map(([name, contents]) => [
      name,
      keyOf('libreoffice 1', version(), SETTINGS, from, to, dependsOn?.get(name) ?? '', ...partsOf(contents)),
    ]),
  );
  const byKey = new Map([...keys].map(([name, key]) => [key, files.get(name) ?? new Uint8Array()]));
  const results = keptResults([...byKey.keys()], (missing) => {
    const made = new Map<string, Files>();
    for (let first = 0; first < missing.length; first += MOST_AT_ONCE) {
      const some = missing.slice(first, first + MOST_AT_ONCE);
      const contents = some.map((key) => byKey.get(key) ?? new Uint8Array());
      for (const [index, one] of converted(contents, conversion).entries()) made.set(some[index] ?? '', one);
    }
    return made;
  });
  return new Map([...keys].map(([name, key]) => [name, results.get(key) ?? new Map<string, Uint8Array>()]));
}

/** Office files by their parts: how they are deflated changes nothing of what a program reads. */
function partsOf(office: Uint8Array): (string | Uint8Array)[] {
  const parts = Object.entries(unzipSync(office));
  return parts.sort(([one], [other]) => (one < other ? -1 : 1)).flat();
}

/** The one file that became of each. */
export function oneOfEach(converted: ReadonlyMap<string, Files>): Map<string, Uint8Array> {
  return new Map(
    [...converted].map(([name, files]) => {
      const [file, ...others] = files.values();
      if (!file || others.length > 0) throw new Error(`${name} became ${files.size} files`);
      return [name, file];
    }),
  );
}

function converted(contents: readonly Uint8Array[], { from, to, fonts }: Conversion): Files[] {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-converted-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const given = contents.map((bytes, index) => {
      const file = join(folder, `${index}.${from}`);
      writeFileSync(file, bytes);
      return file;
    });
    const fontFile = join(folder, 'fonts.conf');
    if (fonts !== undefined) writeFileSync(fontFile, fonts);
    // Fonts are set when it starts.
    const profile = fonts === undefined ? openLibreOffice(contents.length) : ownProfile();
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        to,
        '--outdir',
        out,
        ...given,
      ],
      {
        stdio: 'ignore',
        timeout: TIMEOUT_MS,
        env: {
          ...QUIET,
          ...(fonts === undefined ? {} : { FONTCONFIG_FILE: fontFile }),
        },
      },
    );
    const written = readdirSync(out);
    return contents.map((_, index) => {
      const own = written.filter((name) => new RegExp(`^${index}[-.]`).test(name));
      if (own.length === 0) throw new Error(`LibreOffice made nothing of document ${index + 1}`);
      return new Map(
        own.map((name) => [name.slice(String(index).length), new Uint8Array(readFileSync(join(out, name)))]),
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let kept: string | undefined;

/** A profile of this process, which serves it to its end: a new one takes LibreOffice a second. */
function ownProfile(): string {
  if (kept !== undefined) return kept;
  const folder = newProfile();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return (kept = folder);
}

let ownVersion: string | undefined;

/** The build that is installed; another one may give other results. */
const version = (): string =>
  (ownVersion ??= readFileSync(join(dirname(realpathSync(pathOf('soffice'))), 'versionrc'), 'utf8'));
