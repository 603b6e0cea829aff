/**
 * `npm run bench:bureau [-- N]`: N review workbooks (500 unless said), every twentieth faulty, and an evaluation for
 * each institution: checks them, prints Tables 1 to 4 as Word and PDF, collects Tables 6 and 7. Prints seconds,
 * documents per second and the peak memory of all processes together. Uses the built program.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossierOf } from '../cli/sample-dossier.js';
import { bureauFolder, fill, withWords, workbookOf } from './bureau-folder.js';
import { allNames } from './folder-contents.js';

const PROGRAM = join(import.meta.dirname, '../../dist/engine/main.js');
const TABLES = ['zj-table-1', 'zj-table-2', 'zj-table-3', 'zj-table-4'];
const LOOK_EVERY = 200;
const KILOBYTES_PER_MEGABYTE = 1024;

interface Measured {
  readonly seconds: number;
  readonly code: number | null;
  /** Megabytes of all processes at the same moment; shared pages counted once among those that share them. */
  readonly peak: number;
  readonly processes: number;
}

const parentOf = (process: string): string =>
  / \S \d+/.exec(readText(`/proc/${process}/stat`))?.[0].split(' ')[2] ?? '';

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A process with all that it started, as Linux tells it. */
function family(root: string): string[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((process) => [process, parentOf(process)]));
  const members = new Set([root]);
  for (let before = 0; before !== members.size;) {
    before = members.size;
    for (const [process, parent] of parents) if (members.has(parent)) members.add(process);
  }
  return [...members];
}

const memoryOf = (process: string): number =>
  Number(/^Pss:\s+(\d+)/m.exec(readText(`/proc/${process}/smaps_rollup`))?.[1] ?? 0) / KILOBYTES_PER_MEGABYTE;

function measured(words: readonly string[]): Promise<Measured> {
  const began = performance.now();
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
      resolve({ seconds: (performance.now() - began) / 1000, code, peak, processes });
    }),
  );
}

const line = (what: string, { seconds, peak, processes, code }: Measured, documents: number): string =>
  `${what}: ${seconds.toFixed(1)} s, ${(documents / seconds).toFixed(1)} documents/s, ` +
  `peak ${peak.toFixed(0)} MB in ${processes} processes, exit ${code ?? 'killed'}`;

if (!existsSync(PROGRAM)) throw new Error('not built: npm run build');
const count = Number(process.argv[2] ?? 500);
const folder = mkdtempSync(join(tmpdir(), 'banbiao-bureau-'));
try {
  const began = performance.now();
  const { faulty } = await bureauFolder(join(folder, '复查'), count);
  const expert = await workbookOf(dossierOf('zj-review-expert-lawful'));
  for (let number = 1; number <= count; number += 1) {
    const evaluated = withWords(expert, { 云溪市教师进修学校: `第${number}教师进修学校` });
    fill(join(folder, '专家'), { [`${String(number).padStart(4, '0')}.xlsx`]: evaluated });
  }
  const made = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${count} review workbooks (${faulty} faulty), ${count} evaluations, made in ${made} s\n`,
  );
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
  const collected = await measured([
    ...['collect', join(folder, '复查'), join(folder, '专家'), '--into', 'zj-review-city'],
    ...['--entry', 'city_name=青禾市', '-o', join(folder, '汇总.xlsx'), '--docx', '--pdf', '--quiet'],
  ]);
  process.stdout.write(`${line('Tables 6 and 7', collected, 4)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
