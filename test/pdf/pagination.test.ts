/// <reference types="vite/client" />
import { beforeAll, expect, it } from 'vitest';
import { withComputed, type Dossier, type FormDefinition } from '../../engine/form/index.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { buildTemplate, compileTemplate, renderDocument, templateData } from '../../engine/word/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, poppler } from '../set-up/tools.js';
import { compareLines, type Agreement } from './compare-lines.js';
import { extremeEntries } from '../word/extreme-entries.js';
import { filledForm } from './filled-form.js';
import { printedByLibreOffice } from './printed-by-libreoffice.js';

/** The first sample that fills in a form; the forms to read have none. */
const sampled = new Map<string, Dossier>(
  samples()
    .toReversed()
    .flatMap(({ dossier }) =>
      Object.keys(dossier.forms).map((id) => [id, withComputed(dossier, registry)] as const),
    ),
);
const blank: Dossier = { kit: '', forms: {} };
const filled = (form: FormDefinition): Dossier => ({ kit: '', forms: { [form.id]: filledForm(form) } });

const extreme = (form: FormDefinition): Dossier => ({
  kit: '',
  forms: { [form.id]: extremeEntries(form, { rows: 2, essay: 400 }) },
});

const LONG = import.meta.env.MODE === 'long';

/** Every form blank, as its sample has it, with a text in every entry, and, fitted to them, with entries as long as they get. */
const all = [...registry.forms.values()].map((form) => [
  { form, data: 'blank', dossier: blank },
  ...(sampled.has(form.id) ? [{ form, data: 'sample', dossier: sampled.get(form.id) ?? blank }] : []),
  ...(form.readOnly === true
    ? []
    : [
        { form, data: 'filled', dossier: filled(form) },
        { form, data: 'extreme', dossier: extreme(form) },
      ]),
]);
/** The short suite prints every form once, by turns its sample, a text in every entry, and long entries. */
const cases = all.flatMap((one, at) => (LONG ? one : (one[(at % 3) + 1] ?? one.at(-1) ?? [])));

/** LibreOffice loses whole tables behind a merged cell of vertical text that a page breaks, so there it is set level. */
const LEVEL: ReadonlySet<string> = new Set(['weihai-statistics']);
describeWith([libreOffice, poppler], 'our pages and those of LibreOffice with the same font files', () => {
  const agreements = new Map<string, Agreement>();

  beforeAll(async () => {
    const documents = new Map<string, Uint8Array>();
    const printer = new FormPrinter({ own: new Map(), compression, fonts: 'bundled', archive: false });
    for (const { form, data, dossier } of cases) {
      const docx =
        data === 'extreme' ? (await printer.print(form, dossier)).docx : printedAsIs(form, dossier);
      documents.set(`${form.id} ${data}`, LEVEL.has(form.id) ? withLevelText(docx) : docx);
    }
    const theirs = await printedByLibreOffice(documents);
    const engine = typstPdfEngine();
    for (const [name, docx] of documents) {
      const ours = await engine.render(docx, { fonts: 'bundled' });
      agreements.set(name, compareLines(docx, ours.pdf, theirs.get(name) ?? new Uint8Array()));
    }
    process.stdout.write(table(agreements));
  }, 900_000);

  it.each(cases)('$form.id ($data) has as many pages', ({ form, data }) => {
    const [ours, theirs] = agreements.get(`${form.id} ${data}`)?.pages ?? [0, -1];
    expect(ours).toBe(theirs);
  });

  it.each(cases)('$form.id ($data) breaks 99 of 100 lines at the same characters', ({ form, data }) => {
    const agreement = agreements.get(`${form.id} ${data}`);
    expect(agreement?.lines).toBeGreaterThan(0);
    expect(agreement?.sameBreaks, agreement?.different.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it.each(cases)(
    '$form.id ($data): 95 of 100 paragraphs were found on the pages of both',
    ({ form, data }) => {
      const { missing, paragraphs } = agreements.get(`${form.id} ${data}`) ?? { missing: [], paragraphs: 0 };
      expect(paragraphs).toBeGreaterThan(0);
      // Cells that a page breaks are parted by the text of their neighbours.
      expect(missing.length, missing.slice(0, 5).join('\n')).toBeLessThanOrEqual(
        Math.max(1, paragraphs * 0.05),
      );
    },
  );
});

/** A form of our template as it is, its columns and rows not fitted to its entries. */
function printedAsIs(form: FormDefinition, dossier: Dossier): Uint8Array {
  const template = compileTemplate(buildTemplate(form), { compression });
  return renderDocument(template, templateData(form, dossier), { compression }).docx;
}

function withLevelText(docx: Uint8Array): Uint8Array {
  const zip = openZip(docx, compression);
  const entries = zip.names.map((name) => {
    if (name !== 'word/document.xml') return zip.compressed(name);
    const xml = new TextDecoder().decode(zip.read(name));
    return { name, contents: new TextEncoder().encode(xml.replaceAll(/<w:textDirection [^>]*>/g, '')) };
  });
  return writeZip(entries, compression);
}

function table(agreements: ReadonlyMap<string, Agreement>): string {
  const rows = [...agreements].map(([name, { pages, lines, sameBreaks, samePage, shift }]) =>
    [
      name.padEnd(40),
      `${pages[0]}/${pages[1]}`.padStart(7),
      String(lines).padStart(6),
      `${(sameBreaks * 100).toFixed(1)} %`.padStart(8),
      `${(samePage * 100).toFixed(1)} %`.padStart(8),
      `${shift.toFixed(1)} pt`.padStart(9),
    ].join(' '),
  );
  const head =
    'form and data                          pages ours/LO  lines  same breaks  on same page  shift';
  return `\n${[head, ...rows].join('\n')}\n`;
}
