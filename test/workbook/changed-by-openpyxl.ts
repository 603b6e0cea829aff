import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PYTHON } from '../set-up/tools.js';

/** The workbook after openpyxl opened it, ran these lines on `book`, and saved it; `other` is a second workbook. */
export function changedByOpenpyxl(workbook: Uint8Array, lines: string, other?: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-workbook-'));
  try {
    const files = ['in.xlsx', 'other.xlsx', 'out.xlsx'].map((name) => join(folder, name));
    const [first = '', second = '', changed = ''] = files;
    writeFileSync(first, workbook);
    if (other) writeFileSync(second, other);
    const script = `import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
${other ? 'other = openpyxl.load_workbook(sys.argv[2])' : ''}
${lines}
book.save(sys.argv[3])
`;
    execFileSync(PYTHON, ['-W', 'ignore', '-c', script, ...files], { maxBuffer: 1 << 26 });
    return new Uint8Array(readFileSync(changed));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
