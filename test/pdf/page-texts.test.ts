import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FormPrinter } from '../../engine/printing/index.js';
import { libreofficePdfEngine } from '../../engine/node/libreoffice-pdf-engine.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { mergePdfs, pageTexts, type PdfEngine } from '../../engine/pdf/index.js';
import { withComputed } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { suiteFolder } from '../cli/command-line.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, poppler } from '../set-up/tools.js';

async function printed(engine: PdfEngine): Promise<Uint8Array> {
  const form = registry.forms.get('zj-table-1');
  const dossier = sampleOf('zj-review')?.dossier;
  if (!form || !dossier) throw new RangeError('zj-table-1');
  const setting = { compression: zlibCompression, fonts: 'bundled', archive: false, own: new Map(), engine };
  const { pdf } = await new FormPrinter(setting).print(form, withComputed(dossier, registry));
  return pdf?.pdf ?? new Uint8Array();
}

describeWith([libreOffice, poppler], 'the texts of pages', () => {
  const at = suiteFolder();

  it.each([
    ['our typesetter', typstPdfEngine],
    ['LibreOffice', libreofficePdfEngine],
  ])('of a PDF by %s are those that poppler reads', async (name, engine) => {
    const pdf = await printed(engine());
    writeFileSync(at(`${name}.pdf`), pdf);
    const texts = await pageTexts(pdf);
    const own = execFileSync('pdftotext', ['-layout', at(`${name}.pdf`), '-'], { encoding: 'utf8' });
    const theirs = own.split('\f').slice(0, -1);
    expect(texts).toHaveLength(theirs.length);
    // Poppler orders by position, we as it is written: the same characters in sum.
    const letters = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('');
    expect(texts.map(letters)).toEqual(theirs.map(letters));
    expect(texts[0]).toContain('机构名称（盖章）：云溪市教师进修学校');
  });

  it('of merged documents follow each other', async () => {
    const pdf = await printed(typstPdfEngine());
    const merged = await mergePdfs([pdf, pdf], '两份');
    const once = await pageTexts(pdf);
    expect(await pageTexts(merged)).toEqual([...once, ...once]);
    expect(Buffer.from(await mergePdfs([pdf, pdf], '两份')).equals(Buffer.from(merged))).toBe(true);
  });
});
