/** Filling Word templates: every engine on every document, interleaved, so that a busy moment hits all alike. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildTemplate } from './documents.mjs';
import { engines } from './engines.mjs';
import { HERE, measured, medianOf, milliseconds, table, target, times, versionOf } from './measure.mjs';

const REPETITIONS = 5;
const CASES = [
  { document: 'T1', rows: 0, title: 'T1, evaluation table' },
  { document: 'T3', rows: 0, title: 'T3, application' },
  { document: 'T2', rows: 10, title: 'T2, 10 rows' },
  { document: 'T2', rows: 100, title: 'T2, 100 rows' },
  { document: 'T2', rows: 1000, title: 'T2, 1,000 rows' },
];
const OURS = 'banbiao';
const FLOOR = 'deflating the final XML only';
const DEFAULT = 'docx-templates (default)';

export async function docx({ seconds, say }) {
  const folder = new URL('out/', HERE).pathname;
  mkdirSync(folder, { recursive: true });
  const results = new Map();
  const measure = async (title, document, rows, templateOf, names, repetitions) => {
    const answers = new Map(names.map((name) => [name, []]));
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
      for (const name of names) {
        say(`${title}: ${name} ${repetition + 1}/${repetitions}`);
        answers
          .get(name)
          .push(await measured('docx-run.mjs', [name, document, rows, templateOf(name), seconds]));
      }
    }
    results.set(title, answers);
  };
  for (const { document, rows, title } of CASES) {
    const templates = new Map();
    for (const syntax of new Set(Object.values(engines).map((engine) => engine.syntax))) {
      const path = `${folder}${document}-${syntax}.docx`;
      writeFileSync(path, await buildTemplate(document, syntax));
      templates.set(syntax, path);
    }
    const templateOf = (name) => templates.get(engines[name].syntax);
    await measure(title, document, rows, templateOf, Object.keys(engines), REPETITIONS);
  }
  const forms = await ownForms(folder);
  for (const { title, path } of forms) {
    await measure(title, 'file', 0, () => path, [OURS, FLOOR, 'docx-templates, our runJs'], REPETITIONS);
  }
  say('memory');
  const memory = await measured('docx-memory.mjs', [`${folder}T1-docx-templates.docx`]);
  return report(results, memory);
}

/** Table 3 as its sample fills it in, and Table 2 with 400 projects; our own templates in our own language. */
async function ownForms(folder) {
  const [{ registry }, { samples }, { withComputed }, { buildTemplate: ownTemplate, templateData }] =
    await Promise.all([
      import('../../out/modules/templates/index.js'),
      import('../../out/modules/samples/index.js'),
      import('../../out/modules/engine/form/index.js'),
      import('../../out/modules/engine/word/index.js'),
    ]);
  const dossier = withComputed(samples().find(({ id }) => id === 'zj-review-lawful').dossier, registry);
  const write = (id, title, dossierOf) => {
    const form = registry.forms.get(id);
    const path = `${folder}${id}.docx`;
    writeFileSync(path, ownTemplate(form));
    writeFileSync(`${path}.json`, JSON.stringify(templateData(form, dossierOf(form))));
    return { title, path };
  };
  return [
    write('zj-table-3', 'our Table 3', () => dossier),
    write('zj-table-2', 'our Table 2, 400 rows', (form) => {
      const roster = form.sections.find(({ kind }) => kind === 'roster').id;
      const rows = dossier.forms[form.id][roster];
      const many = Array.from({ length: 400 }, (_, index) => rows[index % rows.length]);
      return {
        ...dossier,
        forms: { ...dossier.forms, [form.id]: { ...dossier.forms[form.id], [roster]: many } },
      };
    }),
  ];
}

function report(results, memory) {
  const warm = (title, name) => medianOf(results.get(title).get(name), 'warm');
  const lines = ['## Word documents', ''];
  lines.push(
    `Milliseconds per document, once warm: median of ${REPETITIONS} processes' medians. DEFLATE at level 6 throughout ` +
      '(easy-template-x and carbone choose their own). "Cold" is the first document of a process, template included.',
    '',
  );
  const titles = [...results.keys()];
  const names = Object.keys(engines);
  lines.push(
    table(
      ['engine', ...titles, 'T1 cold', 'T1 peak MB'],
      names.map((name) => [
        name === OURS ? `**${name}**` : name,
        ...titles.map((title) => (results.get(title).has(name) ? milliseconds(warm(title, name)) : '–')),
        milliseconds(medianOf(results.get(titles[0]).get(name), 'cold')),
        medianOf(results.get(titles[0]).get(name), 'peak').toFixed(0),
      ]),
    ),
    '',
  );
  const ratio = (title, name) => warm(title, name) / warm(title, OURS);
  const overFloor = titles.map((title) => warm(title, OURS) / warm(title, FLOOR));
  const [t1, , , , t2] = titles;
  lines.push(
    target('40 × docx-templates (default) on T1', times(ratio(t1, DEFAULT)), ratio(t1, DEFAULT) >= 40),
    target('12 × docxtemplater on T1', times(ratio(t1, 'docxtemplater')), ratio(t1, 'docxtemplater') >= 12),
    target('150 × docx-templates on 1,000 rows', times(ratio(t2, DEFAULT)), ratio(t2, DEFAULT) >= 150),
    target(
      'at most 1.6 × deflating the final XML',
      titles.map((title, index) => `${title} ${overFloor[index].toFixed(2)}`).join(', '),
      Math.max(...overFloor) <= 1.6,
    ),
    target(
      'RSS at document 1,000 at most 20 MB over document 100 (T1)',
      `${memory.at100.toFixed(1)} → ${memory.at1000.toFixed(1)} MB`,
      memory.at1000 - memory.at100 <= 20,
    ),
    '',
    `Versions: ${['docx-templates', 'docxtemplater', 'easy-template-x', 'carbone', 'handlebars', 'jszip'].map(versionOf).join(', ')}.`,
    '',
  );
  return lines.join('\n');
}
