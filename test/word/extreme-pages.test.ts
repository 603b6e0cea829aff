import { beforeAll, describe, expect, it } from 'vitest';
import { withComputed, type FormDefinition } from '../../engine/form/index.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip } from '../../engine/ooxml/index.js';
import { pageTexts } from '../../engine/pdf/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { tablesRead } from '../../engine/word/fitting/read-tables.js';
import { registry } from '../../templates/index.js';
import { extremeEntries, type Extremes } from './extreme-entries.js';

let printer: FormPrinter;
beforeAll(() => {
  const engine = typstPdfEngine();
  const setting = { own: new Map<string, Uint8Array>(), compression: zlibCompression, archive: false };
  printer = new FormPrinter({ ...setting, fonts: 'bundled', engine });
});

function formCalled(id: string): FormDefinition {
  const form = registry.forms.get(id);
  if (!form) throw new RangeError(id);
  return form;
}

/** What the pages of a form say, without the page's number. */
async function pagesOf(id: string, extremes?: Extremes): Promise<readonly string[]> {
  const form = formCalled(id);
  const entries = extremes === undefined ? {} : extremeEntries(form, extremes);
  const { pdf } = await printer.print(form, withComputed({ kit: '', forms: { [id]: entries } }, registry));
  if (!pdf) throw new Error('no PDF');
  const texts = await pageTexts(pdf.pdf);
  return texts.map((words) => words.replace(/\s/g, '').replace(/第\d+页共\d+页/, ''));
}

describe('a form with entries as long as they get', () => {
  it.each(['zj-table-2', 'zj-table-6', 'zj-evidence-register', 'hz-hybrid-project-list'])(
    '%s has as many pages as blank: its entries take the room of blank rows',
    async (id) => {
      const blank = await pagesOf(id);
      expect(await pagesOf(id, { rows: 3 })).toHaveLength(blank.length);
    },
  );

  it('has no page of blank rows alone, wherever its last roster begins', async () => {
    const pages = await pagesOf('zj-table-1', { rows: 3 });
    expect(pages.at(-1)).toMatch(/培训实践基地统计表.*青禾市/);
  });

  it('has all its blank rows where nothing is entered', async () => {
    const form = formCalled('zj-table-1');
    const { docx } = await printer.print(form, { kit: '', forms: {} });
    const xml = new TextDecoder().decode(openZip(docx, zlibCompression).read('word/document.xml'));
    const [bases] = tablesRead(xml).slice(-1);
    const roster = form.sections.find(({ title }) => title === '培训实践基地统计表');
    expect(roster?.kind === 'roster' && roster.blankRows).toBe((bases?.table.rows.length ?? 0) - 1);
  });

  it('has no heading alone on a page', async () => {
    const pages = await pagesOf('zj-certification-application', { rows: 3 });
    expect(pages.filter((words) => /^[一二三四五六七八九十]+、[^，。]{2,12}$/.test(words))).toEqual([]);
    expect(pages.find((words) => words.includes('四、培训条件'))).toContain('本校依据');
  });

  it('begins a long text on the page where its heading fits', async () => {
    const pages = await pagesOf('zj-table-8', { rows: 1, essay: 2400 });
    expect(pages.findIndex((words) => words.includes('2、改进意见'))).toBe(1);
    expect(pages[1]).toMatch(/^.{30,}2、改进意见/);
    // What is signed is not alone on its page.
    expect(pages.at(-1)).toMatch(/^.{30,}专家签名/);
  });

  it('has its seals on pages that are begun before', async () => {
    const pages = await pagesOf('hz-hybrid-application', { rows: 3 });
    expect(pages.find((words) => words.includes('专家论证意见'))).toContain('联合申报单位（盖章）');
  });
});
