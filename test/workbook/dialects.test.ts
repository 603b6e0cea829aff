import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readSheets } from '../../engine/workbook/index.js';
import { writtenWorkbook, type WrittenWorkbook } from './written-workbook.js';

const DATES =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0.0&quot;days&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';

/** Cells of the first row of the only sheet. */
function cells(row: string, others: Omit<WrittenWorkbook, 'sheets'> = {}): readonly CellContent[] {
  const file = writtenWorkbook({ sheets: { 表: `<sheetData>${row}</sheetData>` }, ...others });
  return readSheets(file, { compression: zlibCompression })[0]?.rows[0] ?? [];
}

describe('reading cells of any program', () => {
  it.each([
    ['inline text (openpyxl)', '<row r="1"><c r="A1" t="inlineStr"><is><t>培训</t></is></c></row>', '培训'],
    ['text of a formula', '<row r="1"><c r="A1" t="str"><f>B1</f><v>培训</v></c></row>', '培训'],
    [
      'rich text without its phonetic reading',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>培</t></r><r><t xml:space="preserve">训 </t></r><rPh sb="0" eb="1"><t>péi</t></rPh></is></c></row>',
      '培训 ',
    ],
    [
      'an escaped control sign',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>甲_x000D_\n乙</t></is></c></row>',
      '甲\n乙',
    ],
    [
      'a text that only looks like an escape',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c></row>',
      '_x000D_',
    ],
    [
      'names with a prefix',
      '<x:row xmlns:x="a" r="1"><x:c r="A1" t="str"><x:v>培训</x:v></x:c></x:row>',
      '培训',
    ],
    ['an ISO date', '<row r="1"><c r="A1" t="d"><v>2026-03-05T00:00:00</v></c></row>', '2026-03-05'],
  ])('reads %s', (_, row, text) => {
    expect(cells(row)).toEqual([{ type: 'text', text }]);
  });

  it('reads shared strings, whole and in runs', () => {
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>9</v></c></row>';
    const sharedStrings = '<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si>';
    expect(cells(row, { sharedStrings })).toEqual([
      { type: 'text', text: '甲' },
      { type: 'text', text: '乙丙' },
      // A number beyond the list says that a text was lost.
      { type: 'error', code: '#TEXT?' },
    ]);
  });

  it('tells dates from numbers by the number format', () => {
    const row = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>46086</v></c>`).join('');
    expect(cells(`<row>${row}</row>`, { styles: DATES })).toEqual([
      { type: 'number', value: 46086 },
      { type: 'number', value: 46086, dated: true },
      { type: 'number', value: 46086, dated: true },
      { type: 'number', value: 46086 },
    ]);
  });

  it('marks dates that count from 1904', () => {
    const workbookProperties = '<workbookPr date1904="1"/>';
    expect(cells('<row><c s="1"><v>44624</v></c></row>', { styles: DATES, workbookProperties })).toEqual([
      { type: 'number', value: 44624, dated: true, from1904: true },
    ]);
  });

  it('reads truth values, errors and numbers in scientific notation', () => {
    const row =
      '<row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c><v>1.5E3</v></c><c><v/></c><c s="1"/></row>';
    expect(cells(row)).toEqual([
      { type: 'boolean', value: true },
      { type: 'error', code: '#REF!' },
      { type: 'number', value: 1500 },
    ]);
  });

  it('counts rows and cells without addresses', () => {
    const sheet =
      '<sheetData><row><c><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c><c><v>3</v></c></row></sheetData>';
    const [read] = readSheets(writtenWorkbook({ sheets: { 表: sheet } }), { compression: zlibCompression });
    expect(read?.rows.map((row) => row.map((cell) => (cell.type === 'number' ? cell.value : '')))).toEqual([
      [1],
      [],
      ['', 2, 3],
    ]);
  });
});
