/** DOCX to PDF: ours against a LibreOffice that is kept running, with the same documents and the same font files. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildTemplate, data } from './documents.mjs';
import { engines } from './engines.mjs';
import { HERE, measured, medianOf, milliseconds, table, target, times } from './measure.mjs';

const run = promisify(execFile);
/** Debian's own Python, which has LibreOffice's modules. */
const PYTHON = '/usr/bin/python3';
const REPETITIONS = 5;
const DOCUMENTS = 30;
const LONG_RUN = 360;
const CASES = [
  { document: 'T1', rows: 0, title: 'T1, evaluation table' },
  { document: 'T2', rows: 30, title: 'T2, 30 rows' },
  { document: 'T3', rows: 0, title: 'T3, application' },
];

export async function pdf({ say }) {
  const folder = new URL('out/', HERE).pathname;
  mkdirSync(folder, { recursive: true });
  const listener = spawnSync(PYTHON, ['-c', 'import uno']).status === 0;
  const rows = [];
  const targets = [];
  for (const { document, rows: count, title } of CASES) {
    const names = await documents(folder, document, count, DOCUMENTS);
    const ours = [];
    const theirs = [];
    for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
      say(`${title} ${repetition + 1}/${REPETITIONS}`);
      ours.push(await measured('pdf-run.mjs', [folder, ...names]));
      if (listener) theirs.push(await warmListener(folder, names));
    }
    const own = medianOf(ours, 'warm');
    const their = listener ? medianOf(theirs, 'warm') : NaN;
    rows.push([
      title,
      String(ours[0].pages),
      milliseconds(medianOf(ours, 'first')),
      milliseconds(own),
      listener ? milliseconds(their) : 'not installed',
      listener ? times(their / own) : '–',
      medianOf(ours, 'peak').toFixed(0),
    ]);
    targets.push(
      listener
        ? target(`3 × a warm LibreOffice on ${title}`, times(their / own), their / own >= 3)
        : `- not measured: LibreOffice's Python modules (Debian python3-uno) are not installed (${title})`,
    );
  }
  say(`memory over ${LONG_RUN} documents`);
  const names = await documents(folder, 'T2', 30, LONG_RUN);
  const memory = await measured('pdf-memory.mjs', [folder, ...names]);
  return [
    '## PDF',
    '',
    `Milliseconds per document, each with data of its own: medians of ${REPETITIONS} processes over ${DOCUMENTS - 1} documents after the first. LibreOffice runs as a listener and is asked over UNO; both print with the same font files.`,
    '',
    table(
      ['document', 'pages', 'ours, first', 'ours, warm', 'LibreOffice, warm', 'ratio', 'our peak MB'],
      rows,
    ),
    '',
    ...targets,
    target(
      `at most 600 MB in each worker process over ${LONG_RUN} documents (T2, 30 rows)`,
      `${memory.peak.toFixed(0)} MB at most, ${memory.processes} processes one after the other; after 60, 180, 360 documents: ${memory.at.map((one) => one.toFixed(0)).join(', ')} MB`,
      memory.peak <= 600,
    ),
    '',
    `LibreOffice: ${spawnSync('soffice', ['--version'], { encoding: 'utf8' }).stdout?.trim() || 'absent'}.`,
    '',
  ].join('\n');
}

async function documents(folder, document, rows, count) {
  const path = `${folder}${document}-docx-templates.docx`;
  writeFileSync(path, await buildTemplate(document, 'docx-templates'));
  const render = await engines.banbiao.load(path);
  const names = Array.from({ length: count }, (_, index) => `pdf-${document}-${index}.docx`);
  for (const [index, name] of names.entries()) {
    writeFileSync(folder + name, await render(data(document, index, rows)));
  }
  return names;
}

async function warmListener(folder, names) {
  const [{ fontLibrary }, { libreofficeFonts }, { requestedFonts }, { zlibCompression }] = await Promise.all([
    import('../../out/modules/engine/node/font-library.js'),
    import('../../out/modules/engine/node/libreoffice-fonts.js'),
    import('../../out/modules/engine/pdf/index.js'),
    import('../../out/modules/engine/node/zlib-compression.js'),
  ]);
  const own = mkdtempSync(join(tmpdir(), 'banbiao-bench-'));
  const families = requestedFonts(new Uint8Array(readFileSync(folder + names[0])), zlibCompression);
  const { configuration } = await libreofficeFonts(families, await fontLibrary('bundled'));
  const fonts = join(own, 'fonts.conf');
  writeFileSync(fonts, configuration);
  const port = 20_000 + (process.pid % 10_000);
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(own, 'profile')).href}`,
      '--headless',
      '--norestore',
      `--accept=socket,host=127.0.0.1,port=${port};urp;`,
    ],
    {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, FONTCONFIG_FILE: fonts, SAL_USE_VCLPLUGIN: 'svp' },
    },
  );
  try {
    const script = new URL('listener.py', HERE).pathname;
    const files = names.map((name) => folder + name);
    const { stdout } = await run(PYTHON, [script, String(port), own, ...files], { timeout: 300_000 });
    return JSON.parse(stdout);
  } finally {
    try {
      process.kill(-office.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  }
}
