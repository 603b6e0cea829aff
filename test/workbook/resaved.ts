import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertedByLibreOffice, oneOfEach } from '../set-up/converted-by-libreoffice.js';
import type { Files } from '../set-up/kept-results.js';
import { PYTHON } from '../set-up/tools.js';

/** Opened, calculated anew and saved by LibreOffice, all in one start. */
export const byLibreOffice = (files: Files): Map<string, Uint8Array> =>
  oneOfEach(convertedByLibreOffice(files, { from: 'xlsx', to: 'xlsx:Calc MS Excel 2007 XML' }));

const RESAVE = `
import os, sys, openpyxl
to, *names = sys.argv[1:]
for name in names:
    openpyxl.load_workbook(name).save(os.path.join(to, os.path.basename(name)))
`;

/** Opened and saved by openpyxl. */
export function byOpenpyxl(files: Files): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-resaved-'));
  try {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    for (const path of [from, to]) mkdirSync(path);
    for (const [name, bytes] of files) writeFileSync(join(from, `${name}.xlsx`), bytes);
    const given = readdirSync(from).map((name) => join(from, name));
    execFileSync(PYTHON, ['-c', RESAVE, to, ...given], { stdio: 'ignore', timeout: 600_000 });
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(to, `${name}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
