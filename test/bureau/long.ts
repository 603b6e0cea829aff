/**
 * `npm run bench:bureau [-- N]`: N review workbooks (500 unless said), every twentieth faulty, and the evaluations of
 * two experts for each institution: collects Tables 6 and 7 twice and compares the bytes, then checks the workbooks and
 * prints Tables 1 to 4 as Word and PDF (not with `--collect`). Prints seconds, seconds of processor, documents per
 * second and the peak memory of all processes together. Uses the built program.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossierOf } from '../cli/dossier-of-sample.js';
import { bureauFolder, fill, withWords, workbookOf } from './bureau-folder.js';
import { allNames, digests } from './folder-contents.js';
import { family, memoryOf, processorOf } from './process-family.js';

const PROGRAM = join(import.meta.dirname, '../../dist/engine/main.js');
const TABLES = ['zj-table-1', 'zj-table-2', 'zj-table-3', 'zj-table-4'];
const LOOK_EVERY = 200;

interface Measured {
  readonly seconds: number;
  /** Of processor, in the program and below the system together. */
  readonly processor: number;
  readonly code: number | null;
  /** Megabytes of all processes at the same moment; shared pages counted once among those that share them. */
  readonly peak: number;
  readonly processes: number;
}

function measured(words: readonly string[]): Promise<Measured> {
  const began = performance.now();
  const before = processorOf(String(process.pid));
  const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'ignore', 'ignore'] });
  let [peak, processes] = [0, 0];
  const look = setInterval(() => {
    const members = family(String(child.pid));
    const now = members.reduce((sum, one) => sum + memoryOf(one), 0);
    peak = Math.max(peak, now);
    processes = Math.max(processes, members.length);
  }, LOOK_EVERY);
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      clearInterval(look);
      const seconds = (performance.now() - began) / 1000;
      resolve({ seconds, processor: processorOf(String(process.pid)) - before, code, peak, processes });
    }),
  );
}

const line = (
  what: string,
  { seconds, processor, peak, processes, code }: Measured,
  documents: number,
): string =>
  `${what}: ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processor), ${(documents / seconds).toFixed(1)} documents/s, ` +
  `peak ${peak.toFixed(0)} MB in ${processes} processes, exit ${code ?? 'killed'}`;

const folder = mkdtempSync(join(tmpdir(), 'banbiao-bureau-'));

/** Checks and prints the workbooks of the institutions, then once more, when nothing is left to do. */
async function print(): Promise<void> {
  const forms = TABLES.flatMap((form) => ['--form', form]);
  const results = join(folder, '结果');
  const printed = await measured(['render', join(folder, '复查'), '-o', results, ...forms, '--quiet']);
  const names = allNames(results);
  const documents = names.filter((name) => /\.(docx|pdf)$/.test(name)).length;
  const reports = names.filter((name) => name.startsWith('检查报告')).length;
  process.stdout.write(
    `${line(`check and print (${documents} documents, ${reports} reports)`, printed, documents)}\n`,
  );
  const again = await measured(['render', join(folder, '复查'), '-o', results, ...forms, '--quiet']);
  process.stdout.write(`${line('the same again, nothing changed', again, documents)}\n`);
}

if (!existsSync(PROGRAM)) throw new Error('not built: npm run build');
const count = Number(process.argv[2] ?? 500);
const isCollectedOnly = process.argv.includes('--collect');
const EXPERTS = ['陈专家', '李专家'] as const;
try {
  const began = performance.now();
  const { faulty } = await bureauFolder(join(folder, '复查'), count);
  const scored = dossierOf('zj-review-expert-lawful');
  for (const expert of EXPERTS) {
    const particulars = { ...scored.forms['zj-evaluation-particulars'], expert_name: expert };
    const forms = { ...scored.forms, 'zj-evaluation-particulars': particulars };
    const evaluation = await workbookOf({ ...scored, forms });
    for (let number = 1; number <= count; number += 1) {
      const evaluated = withWords(evaluation, { 云溪市教师进修学校: `第${number}教师进修学校` });
      fill(join(folder, '专家', expert), { [`${String(number).padStart(4, '0')}.xlsx`]: evaluated });
    }
  }
  const made = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${count} review workbooks (${faulty} faulty), ${2 * count} evaluations, made in ${made} s\n`,
  );
  const collect = (out: string): Promise<Measured> =>
    measured([
      ...['collect', join(folder, '复查'), join(folder, '专家'), '--into', 'zj-review-city'],
      ...['--entry', 'city_name=青禾市', '-o', join(folder, out, '汇总.xlsx'), '--docx', '--pdf', '--quiet'],
    ]);
  for (const out of ['一', '二']) mkdirSync(join(folder, out));
  process.stdout.write(`${line('Tables 6 and 7', await collect('一'), 4)}\n`);
  process.stdout.write(`${line('the same again', await collect('二'), 4)}\n`);
  const [first, second] = [digests(join(folder, '一')), digests(join(folder, '二'))];
  if (Object.keys(first).length === 0) throw new Error('nothing was written: is the program built anew?');
  const equal = JSON.stringify(first) === JSON.stringify(second);
  process.stdout.write(
    `${Object.keys(first).length} files, ${equal ? 'every byte the same' : 'NOT THE SAME'}\n`,
  );
  if (!isCollectedOnly) await print();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
