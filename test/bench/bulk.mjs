/** A bureau's evening: workbooks of many institutions → Tables 1 to 4 as Word documents and PDF, by the command line. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, HERE, table, target } from './measure.mjs';

const FORMS = ['zj-table-1', 'zj-table-2', 'zj-table-3', 'zj-table-4'];
const AIM_SECONDS = 300;

export async function bulk({ count, say }) {
  const small = Math.max(1, Math.round(count / 10));
  const folder = new URL('out/bulk/', HERE).pathname;
  rmSync(folder, { recursive: true, force: true });
  const runs = [];
  for (const number of [small, count]) {
    say(`making ${number} workbooks`);
    const inputs = join(folder, `workbooks-${number}`);
    const outputs = join(folder, `results-${number}`);
    mkdirSync(inputs, { recursive: true });
    await workbooks(inputs, number);
    say(`rendering Tables 1 to 4 of ${number} institutions`);
    const start = performance.now();
    await banbiao([
      'render',
      inputs,
      '-o',
      outputs,
      '--docx',
      '--pdf',
      '--quiet',
      ...FORMS.flatMap((id) => ['--form', id]),
    ]);
    const seconds = (performance.now() - start) / 1000;
    const files = readdirSync(outputs, { recursive: true }).map(String);
    runs.push({
      number,
      seconds,
      docx: files.filter((name) => name.endsWith('.docx')).length,
      pdf: files.filter((name) => name.endsWith('.pdf')).length,
    });
    rmSync(folder, { recursive: true, force: true });
  }
  const [few, many] = runs;
  const perInstitution = ({ seconds, number }) => (seconds / number) * 1000;
  const complete = runs.every(
    ({ number, docx, pdf }) => docx === number * FORMS.length && pdf === number * FORMS.length,
  );
  return [
    '## A bureau’s run: workbooks → Tables 1 to 4 in DOCX and PDF, checked, with reports',
    '',
    table(
      ['institutions', 'Word documents', 'PDFs', 'seconds', 'ms per institution'],
      runs.map((one) => [
        String(one.number),
        String(one.docx),
        String(one.pdf),
        one.seconds.toFixed(1),
        perInstitution(one).toFixed(0),
      ]),
    ),
    '',
    target('every document is there', complete ? 'yes' : 'no', complete),
    target(
      `1,000 × Tables 1–4 within ${AIM_SECONDS / 60} minutes`,
      `${((perInstitution(many) * 1000) / 1000 / 60).toFixed(1)} minutes${many.number === 1000 ? '' : ` (reckoned from ${many.number})`}`,
      perInstitution(many) <= AIM_SECONDS,
    ),
    target(
      `linear from ${few.number} to ${many.number}`,
      `${(perInstitution(many) / perInstitution(few)).toFixed(2)} × the time per institution`,
      perInstitution(many) <= perInstitution(few) * 1.1,
    ),
    '',
  ].join('\n');
}

/** The sample with the name and the figures of another institution each time, so that no two documents are equal. */
async function workbooks(folder, number) {
  const { kitWorkbook } = await import('../../out/modules/engine/cli/kit-workbook.js');
  const { registry } = await import('../../out/modules/templates/index.js');
  const { samples } = await import('../../out/modules/samples/index.js');
  const { openZip, writeZip } = await import('../../out/modules/engine/ooxml/index.js');
  const { zlibCompression: compression } = await import('../../out/modules/engine/node/zlib-compression.js');
  const { kit, dossier } = samples().find(({ id }) => id === 'zj-review-lawful');
  const { name, field } = institutionOf(dossier);
  const bytes = await kitWorkbook(registry.kits.get(kit), dossier);
  const zip = openZip(bytes, compression);
  const strings = 'xl/sharedStrings.xml';
  const words = new TextDecoder().decode(zip.read(strings));
  if (!words.includes(name)) throw new Error(`${field}: ${name} is not in the workbook`);
  for (let index = 1; index <= number; index += 1) {
    const own = words.replaceAll(name, `${name}第${index}分院`);
    const entries = zip.names.map((part) =>
      part === strings ? { name: part, contents: new TextEncoder().encode(own) } : zip.compressed(part),
    );
    writeFileSync(join(folder, `机构${String(index).padStart(4, '0')}.xlsx`), writeZip(entries, compression));
  }
}

function institutionOf(dossier) {
  for (const [form, data] of Object.entries(dossier.forms)) {
    for (const [field, value] of Object.entries(data)) {
      if (/institution|unit_?name|unit-name/.test(field) && typeof value === 'string') {
        return { name: value, field: `${form}.${field}` };
      }
    }
  }
  throw new Error('The sample names no institution');
}

function banbiao(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-2000)));
    child.on('error', reject);
    // 1: there are violations, which are no failure of the run.
    child.on('close', (code) =>
      code === 0 || code === 1 ? resolve() : reject(new Error(`exit ${code}: ${said}`)),
    );
  });
}
