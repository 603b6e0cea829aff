import { cpus } from 'node:os';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { product } from '../../engine/cli/product.js';
import { kitSheets } from '../../engine/library/index.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import {
  EditableWorkbook,
  openWorkbook,
  readOpened,
  SuccessiveEdits,
  type EntryEdit,
  type OpenOptions,
} from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { registerOf } from './enlarged-sample.js';

/**
 * `npm run bench:patch`: the processor time that a warm process takes to change a register of 1,000 projects: from the
 * bytes of the file, and where it is open already, as the page has it once it has checked it; to the bytes of the changed
 * file either way, with the results of every formula that depends on the change. Of the page the first change and one
 * that follows others.
 */
const [PROJECTS, WARMING, RUNS] = [1000, 8, 15];
/** A row that 检查 looks at, and one that it leaves to the program. */
const [CHECKED, UNCHECKED] = [99, 999];

const kit = registry.kits.get('zj-projects');
if (!kit) throw new Error('no kit');
const bytes = await kitWorkbook(kit, registerOf(PROJECTS), { rows: PROJECTS + 10 });
const options: OpenOptions = {
  compression,
  built: (dossier, ...asked) => kitSheets(product, kit, dossier, ...asked),
};
interface Patching {
  patch(edits: readonly EntryEdit[]): unknown;
}
const fromBytes = (): Patching => new EditableWorkbook(bytes, registry, options);
const onThePage = (changes: number): Patching => {
  const opened = openWorkbook(bytes, compression, {});
  const file = new SuccessiveEdits(bytes, registry, options, {
    opened,
    read: readOpened(opened, registry, options),
  });
  file.prepare();
  let now = bytes;
  const patch = (edits: readonly EntryEdit[]): void => {
    now = file.patch(now, edits).bytes;
  };
  for (let change = 0; change < changes; change += 1) patch([cell(change, 'class_size', 40 + change)]);
  return { patch };
};
const cell = (row: number, column: string, value: string | number): EntryEdit => ({
  path: { form: 'zj-project-register', roster: 'projects', row, column },
  value,
});
const edits: Readonly<Record<string, (run: number) => readonly EntryEdit[]>> = {
  'a cell of a row that 检查 looks at': (run) => [cell(CHECKED, 'class_size', 30 + run)],
  'a cell of a row beyond': (run) => [cell(UNCHECKED, 'class_size', 30 + run)],
  'a row added': (run) => [
    cell(PROJECTS, 'project_name', `新项目${String(run)}`),
    cell(PROJECTS, 'class_size', 30 + run),
  ],
};

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}; processor time, median and least of ${RUNS} runs; a file of ${(bytes.length / 1024).toFixed(0)} KB`,
);
const WAYS: Readonly<Record<string, () => Patching>> = {
  'from its bytes': fromBytes,
  'on the page, the first change': () => onThePage(0),
  'on the page, after nine others': () => onThePage(9),
};
for (const [title, editsOf] of Object.entries(edits)) {
  for (const [way, open] of Object.entries(WAYS)) {
    const times: number[] = [];
    for (let run = -WARMING; run < RUNS; run += 1) {
      let start = process.cpuUsage();
      const workbook = open();
      if (open !== fromBytes) start = process.cpuUsage();
      workbook.patch(editsOf(WARMING + run));
      const { user, system } = process.cpuUsage(start);
      if (run >= 0) times.push((user + system) / 1000);
    }
    times.sort((one, other) => one - other);
    const [least = Number.NaN] = times;
    console.log(
      `${title}, ${way}: ${(times[RUNS >> 1] ?? Number.NaN).toFixed(0)} ms (least ${least.toFixed(0)})`,
    );
  }
}
