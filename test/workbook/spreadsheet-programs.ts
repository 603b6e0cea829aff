import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PYTHON } from '../set-up/tools.js';

function inFolder<Result>(action: (path: (name: string) => string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-workbook-'));
  try {
    return action((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook after openpyxl opened it, ran these lines on `book`, and saved it; `other` is a second workbook. */
export const changedByOpenpyxl = (
  workbook: Uint8Array,
  lines: string,
  other: Uint8Array = workbook,
): Uint8Array =>
  inFolder((path) => {
    writeFileSync(path('in.xlsx'), workbook);
    writeFileSync(path('other.xlsx'), other);
    const script = `import openpyxl, sys
book, other = (openpyxl.load_workbook(name) for name in sys.argv[1:3])
${lines}
book.save(sys.argv[3])
`;
    const files = [path('in.xlsx'), path('other.xlsx'), path('out.xlsx')];
    execFileSync(PYTHON, ['-W', 'ignore', '-c', script, ...files], { maxBuffer: 1 << 26 });
    return new Uint8Array(readFileSync(path('out.xlsx')));
  });

/** The workbooks after LibreOffice opened them and saved them as .xlsx, by the names that were given. */
export const savedByLibreOffice = (workbooks: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> =>
  inFolder((path) => {
    for (const [name, bytes] of workbooks) writeFileSync(path(`${name}.xlsx`), bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(path('profile')).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        path('saved'),
        ...[...workbooks.keys()].map((name) => path(`${name}.xlsx`)),
      ],
      { stdio: 'ignore', timeout: 1_200_000 },
    );
    return new Map(
      [...workbooks.keys()].map((name) => [name, new Uint8Array(readFileSync(path(`saved/${name}.xlsx`)))]),
    );
  });
