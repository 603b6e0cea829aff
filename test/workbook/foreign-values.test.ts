import { describe, expect, it } from 'vitest';
import { importList, proposeMapping } from '../../engine/bureau/index.js';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readSheets } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { writtenWorkbook, type WrittenWorkbook } from './written-workbook.js';

const read = (parts: WrittenWorkbook) => readSheets(writtenWorkbook(parts), { compression: zlibCompression });
const cellsOf = (data: string, sharedStrings = '') =>
  read({ sheets: { 表: `<sheetData>${data}</sheetData>` }, sharedStrings })[0]?.rows[0] ?? [];
const text = (words: string) => `<is><t>${words}</t></is>`;

describe('a cell is what Excel shows, whatever program wrote it', () => {
  it('takes the text of an inline string, and not the value that stands beside it', () => {
    expect(cellsOf(`<row><c t="inlineStr"><v>8</v>${text('语文')}</c></row>`)).toEqual([
      { type: 'text', text: '语文' },
    ]);
  });

  it('takes the first choice of a text that is written twice for older programs', () => {
    const twice =
      '<si><mc:AlternateContent><mc:Choice><t>数学</t></mc:Choice><mc:Fallback><t>数学</t></mc:Fallback></mc:AlternateContent></si>';
    expect(cellsOf('<row><c t="s"><v>0</v></c></row>', twice)).toEqual([{ type: 'text', text: '数学' }]);
  });

  it('names texts that the file lost, and pictures that stand in for a value', () => {
    const [sheet] = read({
      sheets: {
        表: `<sheetData><row><c t="s"><v>9</v></c><c t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c><c><v>1</v></c></row></sheetData>`,
      },
    });
    expect(sheet?.diagnostics).toMatchObject([
      { code: 'workbook.text-lost', level: 'error', place: { cell: 'A1' } },
      { code: 'workbook.picture-in-cell', place: { cell: 'B1' } },
    ]);
    expect(sheet?.rows[0]?.map(({ type }) => type)).toEqual(['error', 'blank', 'number']);
  });

  it('refuses two cells so far apart that the table between them would fill the memory', () => {
    const far = Array.from(
      { length: 300 },
      (_, at) => `<row r="${String(at + 1)}"><c r="XFD${String(at + 1)}"><v>1</v></c></row>`,
    );
    expect(() => read({ sheets: { 表: `<sheetData>${far.join('')}</sheetData>` } })).toThrow(DiagnosticError);
  });
});

describe('an old list', () => {
  const form = registry.forms.get('hz-hybrid-application');
  const section = form?.sections.find(({ id }) => id === 'teachers');
  if (!form || section?.kind !== 'roster') throw new Error('No such roster');
  const row = (number: number, hidden: boolean, ...words: readonly string[]) =>
    `<row r="${String(number)}"${hidden ? ' hidden="1"' : ''}>${words
      .map((one, at) =>
        one === '' ? '' : `<c r="${'AB'.charAt(at)}${String(number)}" t="inlineStr">${text(one)}</c>`,
      )
      .join('')}</row>`;

  it('gives a merged cell to each of its rows, reads hidden rows, and says both', () => {
    const sheets = read({
      sheets: {
        名单: `<sheetData>${row(1, false, '姓名', '单位')}${row(2, false, '张三', '青禾学院')}${row(3, false, '李四', '')}${row(4, true, '王五', '云溪学院')}</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>`,
      },
    });
    const target = { form, section };
    const { rows, diagnostics } = importList(
      sheets,
      target,
      proposeMapping(sheets, target, '名单.xlsx'),
      '名单.xlsx',
    );
    expect(rows.map((one) => Object.values(one))).toEqual([
      ['张三', '青禾学院'],
      ['李四', '青禾学院'],
      ['王五', '云溪学院'],
    ]);
    const said = diagnostics.filter(({ code }) => /merged|hidden/.test(code));
    expect(said).toMatchObject([
      { code: 'import.merged', values: { count: 1, ranges: 'B2:B3' } },
      { code: 'import.hidden-rows', level: 'warning', values: { count: 1, rows: '4' } },
    ]);
  });
});
