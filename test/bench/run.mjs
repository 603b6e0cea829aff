/**
 * Banbiao against the programs that do the same work: `npm run bench [-- PART…] [-- --count N] [--seconds S]`.
 * Parts: docx, pdf, reading, bulk, scanner, pool; all without one. The table goes to RESULTS.md, part by part; other parts stay.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const HERE = new URL('.', import.meta.url);
const RESULTS = new URL('RESULTS.md', HERE);
const PARTS = ['docx', 'pdf', 'reading', 'bulk', 'scanner', 'pool'];

const words = process.argv.slice(2);
const option = (name, usual) => {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? usual : Number(words.splice(at, 2)[1]);
};
const count = option('count', 1000);
const seconds = option('seconds', 0.4);
const wanted = words.length === 0 ? PARTS : words;
const unknown = wanted.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}; there are ${PARTS.join(', ')}`);

prepare('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], HERE, 'node_modules');
prepare('npm', ['run', 'build'], new URL('../../', HERE)); // the command line, as it is shipped
prepare('npx', ['tsc', '-p', 'tsconfig.build.json'], new URL('../../', HERE)); // its modules one by one

const say = (what) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
for (const part of wanted) {
  const { [part]: measure } = await import(`./${part}.mjs`);
  const text = await measure({ say, count, seconds });
  process.stdout.write(`${text}\n`);
  keep(part, text);
}
rmSync(new URL('out/', HERE), { recursive: true, force: true });

function prepare(command, parameters, folder, unless) {
  if (unless !== undefined && existsSync(new URL(unless, folder))) return;
  const { status } = spawnSync(command, parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed`);
}

/** Each part stands between two marks, with its date and machine. */
function keep(part, text) {
  const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const old = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : head();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.version}`;
  const block = `${begin}\n${text}\n${new Date().toISOString().slice(0, 10)} on ${machine}.\n${end}\n`;
  const start = old.indexOf(begin);
  const next =
    start < 0
      ? `${old.trimEnd()}\n\n${block}`
      : old.slice(0, start) + block + old.slice(old.indexOf(end) + end.length).replace(/^\n/, '');
  writeFileSync(RESULTS, next);
}

function head() {
  return [
    '# Banbiao beside the programs that do the same work',
    '',
    'Written by `npm run bench`; not edited by hand. Every figure is a median; read ratios rather than milliseconds.',
    'T1, T2 and T3 are synthetic documents (`documents.mjs`), the same for every engine, each in its own syntax.',
    '',
  ].join('\n');
}
