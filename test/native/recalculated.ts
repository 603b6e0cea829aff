import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { PYTHON } from '../set-up/tools.js';

/** LibreOffice recalculates every formula on loading, whatever results the file brings. */
export const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Prints the cells of one sheet of every workbook of a folder, results instead of formulas; none where it is absent. */
const READ = `
import json, os, sys, openpyxl
folder, sheet = sys.argv[1:]
found = {}
for name in sorted(os.listdir(folder)):
    book = openpyxl.load_workbook(os.path.join(folder, name), data_only=True)
    cells = book[sheet] if sheet in book.sheetnames else book.create_sheet()
    found[name] = [[None if cell is None else str(cell) for cell in row] for row in cells.iter_rows(values_only=True)]
print(json.dumps(found))
`;

/** One LibreOffice given 500 workbooks ends without a word after some 250. */
const MOST_AT_ONCE = 100;

export type SheetTexts = Readonly<Record<string, readonly (readonly (string | null)[])[]>>;

/** A sheet of every workbook as LibreOffice calculates it; by the names that were given. */
export function recalculated(workbooks: ReadonlyMap<string, Uint8Array>, sheet: string): SheetTexts {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-recalculated-'));
  try {
    const profile = join(folder, 'profile');
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    for (const path of [join(profile, 'user'), from, to]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    for (const [name, bytes] of workbooks) writeFileSync(join(from, `${name}.xlsx`), bytes);
    const given = readdirSync(from).map((name) => join(from, name));
    for (let first = 0; first < given.length; first += MOST_AT_ONCE) {
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          '--headless',
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          to,
          ...given.slice(first, first + MOST_AT_ONCE),
        ],
        { stdio: 'ignore', timeout: 1_200_000 },
      );
    }
    const said = execFileSync(PYTHON, ['-c', READ, to, sheet], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const texts = z.record(z.string(), z.array(z.array(z.string().nullable()))).parse(JSON.parse(said));
    return Object.fromEntries(
      Object.entries(texts).map(([name, rows]) => [name.replace(/\.xlsx$/, ''), rows]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
