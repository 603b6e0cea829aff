import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ALWAYS_RECALCULATE } from '../native/recalculated.js';
import { PYTHON } from '../set-up/tools.js';

type Files = ReadonlyMap<string, Uint8Array>;

/** Files that a program read from one folder and wrote to another. */
function saved(
  files: Files,
  program: (from: readonly string[], to: string) => void,
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-resaved-'));
  try {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    for (const path of [from, to]) mkdirSync(path);
    for (const [name, bytes] of files) writeFileSync(join(from, `${name}.xlsx`), bytes);
    program(
      readdirSync(from).map((name) => join(from, name)),
      to,
    );
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(to, `${name}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opened, calculated anew and saved by LibreOffice, all in one start. */
export const byLibreOffice = (files: Files): Map<string, Uint8Array> =>
  saved(files, (from, to) => {
    const profile = join(to, '..', 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const convert = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', to, ...from];
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', ...convert],
      {
        stdio: 'ignore',
        timeout: 1_200_000,
      },
    );
  });

const RESAVE = `
import os, sys, openpyxl
to, *names = sys.argv[1:]
for name in names:
    openpyxl.load_workbook(name).save(os.path.join(to, os.path.basename(name)))
`;

/** Opened and saved by openpyxl. */
export const byOpenpyxl = (files: Files): Map<string, Uint8Array> =>
  saved(files, (from, to) => {
    execFileSync(PYTHON, ['-c', RESAVE, to, ...from], { stdio: 'ignore', timeout: 600_000 });
  });
