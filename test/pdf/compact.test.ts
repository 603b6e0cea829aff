import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withComputed } from '../../engine/form/index.js';
import { printerFrom } from '../../engine/node/printer-setting.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { poppler } from '../set-up/tools.js';

describeWith([poppler], 'PDFs in fewer bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-compact-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const poppler = (program: string, ...words: readonly string[]): Buffer =>
    spawnSync(program, words, { maxBuffer: 256_000_000 }).stdout;

  async function printed(form: string, compact: boolean, archive = false): Promise<Uint8Array> {
    const definition = registry.forms.get(form);
    const sample = samples().find(({ dossier }) => form in dossier.forms);
    if (!definition || !sample) throw new RangeError(form);
    const printer = printerFrom({ fonts: 'bundled', archive, compact, engine: 'typst', own: new Map() });
    const { pdf } = await printer.print(definition, withComputed(sample.dossier, registry));
    if (!pdf) throw new Error('no PDF');
    return pdf.pdf;
  }

  it.each(['zj-table-3'])('of %s show the same pages, words and tags', async (form) => {
    const [usual, compact] = [await printed(form, false), await printed(form, true)];
    expect(compact.length).toBeLessThan(0.75 * usual.length);
    const [one, other] = [join(folder, `${form}-usual.pdf`), join(folder, `${form}-compact.pdf`)];
    writeFileSync(one, usual);
    writeFileSync(other, compact);
    const pages = (file: string): Buffer => poppler('pdftoppm', '-r', '50', '-gray', file);
    expect(pages(one).length).toBeGreaterThan(100_000);
    expect(Buffer.compare(pages(one), pages(other))).toBe(0);
    for (const words of [
      ['pdftotext', '-layout'],
      ['pdfinfo', '-struct'],
    ] as const) {
      const [program, option] = words;
      const said = (file: string): string =>
        poppler(program, option, file, ...(program === 'pdftotext' ? ['-'] : [])).toString();
      expect(said(one).length).toBeGreaterThan(1_000);
      expect(said(other)).toBe(said(one));
    }
  });

  it('of 威海 weigh at most 350 kB, and are the same each time', async () => {
    const once = await printed('weihai-statistics', true);
    expect(once.length).toBeLessThanOrEqual(350_000);
    expect(Buffer.compare(once, await printed('weihai-statistics', true))).toBe(0);
  });

  it('stay what archives need', async () => {
    const file = join(folder, 'archive.pdf');
    writeFileSync(file, await printed('zj-table-4', true, true));
    const metadata = poppler('pdfinfo', '-meta', file).toString();
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
  });
});
