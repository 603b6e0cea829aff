import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, expect, it } from 'vitest';
import { withComputed } from '../../engine/form/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { typstPdfEngine, type TypstForm } from '../../engine/node/typst-pdf-engine.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { suiteFolder } from '../cli/command-line.js';
import { describeWith } from '../set-up/describe-with.js';
import { poppler } from '../set-up/tools.js';

/** Forms with a title page, with one wide table, and of many tables. */
const forms = [
  ['hz-hybrid-application', 'hz-hybrid'],
  ['zj-project-register', 'zj-projects'],
  ['zj-table-2', 'zj-review'],
] as const;

async function printed(id: string, kit: string, how: { archive: boolean; typesetter?: TypstForm }) {
  const form = registry.forms.get(id);
  const dossier = sampleOf(kit)?.dossier;
  if (!form || !dossier) throw new RangeError(id);
  const engine = typstPdfEngine(how.typesetter);
  const setting = { compression: zlibCompression, fonts: 'bundled', own: new Map(), engine };
  const { pdf } = await new FormPrinter({ ...setting, archive: how.archive }).print(
    form,
    withComputed(dossier, registry),
  );
  return { title: form.title, pdf: Buffer.from(pdf?.pdf ?? new Uint8Array()) };
}

it.each(forms)('%s: natively and as WASM the typesetter makes the same bytes', async (id, kit) => {
  const native = await printed(id, kit, { archive: false });
  const wasm = await printed(id, kit, { archive: false, typesetter: 'wasm' });
  expect(native.pdf.length).toBeGreaterThan(10_000);
  expect(native.pdf.equals(wasm.pdf)).toBe(true);
});

it('the WASM typesetter refuses to make an archive, and says where it can be made', async () => {
  await expect(
    printed('zj-table-2', 'zj-review', { archive: true, typesetter: 'wasm' }),
  ).rejects.toMatchObject({ diagnostics: [{ code: 'pdf.no-archive', level: 'error' }] });
});

describeWith([poppler], 'PDF/A-2b of', () => {
  const at = suiteFolder();
  const made = new Map<string, Awaited<ReturnType<typeof printed>>>();

  beforeAll(async () => {
    for (const [id, kit] of forms) {
      const one = await printed(id, kit, { archive: true });
      made.set(id, one);
      writeFileSync(at(`${id}.pdf`), one.pdf);
    }
  });

  it.each(forms)('%s says what it is, bears its title, has its fonts in it and is tagged', (id) => {
    const meta = execFileSync('pdfinfo', ['-meta', at(`${id}.pdf`)], { encoding: 'utf8' });
    expect(meta).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
    expect(meta).toContain(`>${made.get(id)?.title ?? ''}</rdf:li></rdf:Alt></dc:title>`);
    const information = execFileSync('pdfinfo', [at(`${id}.pdf`)], { encoding: 'utf8' });
    expect(information).toMatch(/^Tagged: +yes$/m);
    const fonts = execFileSync('pdffonts', [at(`${id}.pdf`)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    // The columns end with: emb sub uni object ID.
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +\d+$/);
  });

  it.each(forms)('%s has a colour profile, no encryption and no script', async (id) => {
    const { catalog, context } = await PDFDocument.load(made.get(id)?.pdf ?? '');
    expect(catalog.lookup(PDFName.of('OutputIntents'), PDFArray).size()).toBe(1);
    expect(context.trailerInfo.Encrypt).toBeUndefined();
    expect(catalog.has(PDFName.of('OpenAction'))).toBe(false);
  });

  it.each(forms)('%s has bookmarks with the words of its headings', async (id) => {
    const { catalog } = await PDFDocument.load(made.get(id)?.pdf ?? '');
    const titles = outline(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
    expect(titles.length).toBeGreaterThan(0);
    const text = execFileSync('pdftotext', ['-raw', at(`${id}.pdf`), '-'], { encoding: 'utf8' });
    const words = text.replace(/\s/gu, '');
    for (const title of titles) expect(words).toContain(title.replace(/\s/gu, ''));
  });

  it.each(forms)('%s is the same bytes when it is made again', async (id, kit) => {
    const again = await printed(id, kit, { archive: true });
    expect(again.pdf.equals(made.get(id)?.pdf ?? Buffer.of())).toBe(true);
  });
});

/** Titles of a PDF's bookmarks, level by level. */
function outline(parent: PDFDict | undefined): string[] {
  const titles: string[] = [];
  let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    titles.push(item.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText(), ...outline(item));
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return titles;
}
