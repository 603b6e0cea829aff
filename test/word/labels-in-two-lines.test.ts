import { describe, expect, it } from 'vitest';
import { withComputed, type Dossier } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip } from '../../engine/ooxml/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { readPrintedTable } from '../../engine/word/fitting/printed-table.js';
import { tablesIn } from '../../engine/word/fitting/table-markup.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { extremeEntries } from './extreme-entries.js';

const FORM = 'zj-certification-application';
const printer = new FormPrinter({
  own: new Map(),
  compression: zlibCompression,
  fonts: 'bundled',
  archive: false,
});

/** What 单位简况 says on paper, a line feed where a line is ended, and what is to be looked at before it is printed. */
async function profileOf(entries: Dossier['forms'][string]) {
  const form = registry.forms.get(FORM);
  if (!form) throw new RangeError(FORM);
  const dossier = withComputed({ kit: 'zj-certification', forms: { [FORM]: entries } }, registry);
  const { docx, diagnostics } = await printer.print(form, dossier);
  const xml = new TextDecoder().decode(openZip(docx, zlibCompression).read('word/document.xml'));
  const tables = tablesIn(xml).map((table) => readPrintedTable(table.xml));
  const profile = tables.find(({ rows }) => rows[0]?.cells[0]?.paragraphs[0]?.text === '培训机构名称');
  const texts = profile?.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => paragraphs[0]?.text));
  const torn = diagnostics.filter(({ code }) => code === 'print.value-torn' || code === 'print.column-torn');
  return { texts, torn };
}

const lawful = (): Dossier['forms'][string] => sampleOf('zj-certification')?.dossier.forms[FORM] ?? {};

describe('the labels of a table whose values need their room', () => {
  it('stand in one line where all values have room', async () => {
    const { texts, torn } = await profileOf(lawful());
    expect(texts).toEqual(expect.arrayContaining(['机构负责人姓名', '机构联系人姓名', '办学许可证']));
    expect(torn).toEqual([]);
  });

  it('stand in two, ended where a word ends, so that telephone and licence numbers stay whole', async () => {
    const form = registry.forms.get(FORM);
    const { texts, torn } = await profileOf(form ? extremeEntries(form, { rows: 2, essay: 400 }) : {});
    expect(torn).toEqual([]);
    expect(texts).toEqual(
      expect.arrayContaining(['机构\n负责人姓名', '机构\n联系人姓名', '办学\n许可证', '联系电话']),
    );
  });

  it('are as they were where no label gives enough: what is torn is said', async () => {
    const number = `教民1330105${'7'.repeat(40)}`;
    const { texts, torn } = await profileOf({ ...lawful(), legal_person_certificate_number: number });
    expect(torn).toMatchObject([{ code: 'print.value-torn' }]);
    expect(texts).toEqual(expect.arrayContaining(['机构负责人姓名', '机构联系人姓名', '办学许可证']));
  });
});
