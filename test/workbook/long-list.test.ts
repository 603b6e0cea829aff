import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { plainList } from '../../engine/bureau/plain-list.js';
import { ExceljsSheets } from '../../engine/node/exceljs-sheets.js';
import { sheetsFile } from '../../engine/node/exceljs-workbook.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readSheets } from '../../engine/workbook/index.js';

const WORDS = [
  '=1+1',
  '+86 571',
  '@甲',
  '-5',
  '  前后有空  ',
  '甲 & 乙 <丙> "丁"',
  '两行\n文字',
  '回车\r\n',
  '_x000D_',
  'a\u0001b',
  '',
  '缺',
  '很长的文字'.repeat(30),
  '𠮷',
];
const columns = [
  { title: '编号', width: 6 },
  { title: '内容', width: 30 },
  { title: '数', width: 9 },
];
const rows = Array.from({ length: 60 }, (_, index) => [
  index + 1,
  WORDS[index % WORDS.length] ?? '',
  index % 3 === 0 ? (index - 30) / 4 : '无',
]);
const lists = ['来源', '需核对'].map((name) =>
  plainList(name, `${name}：标题`, ['请核对。'], columns, rows, '1F4E8C', { 缺: 'FDE2E1' }),
);

/** What stands in the cells as our reader has it; that of exceljs takes `_x000D_` in such cells for words. */
const said = (xlsx: Uint8Array) => readSheets(xlsx, { compression: zlibCompression });

/** How a sheet looks to a reader that is not ours: look of each cell, height of each row. */
async function looks(xlsx: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(xlsx).buffer as ArrayBuffer);
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    size: sheet.dimensions.toString(),
    rows: Array.from({ length: sheet.rowCount }, (_, index) => {
      const row = sheet.getRow(index + 1);
      const cells = columns.map((_, column) => {
        const { style, type } = row.getCell(column + 1);
        return { style, isNumber: type === ExcelJS.ValueType.Number };
      });
      return { height: row.height, cells };
    }),
  }));
}

it('a long list written beside exceljs says and looks what exceljs would have written', async () => {
  const usual = await sheetsFile(lists, new ExceljsSheets());
  const beside = await sheetsFile(lists, new ExceljsSheets(10));
  expect(Buffer.from(beside).equals(Buffer.from(usual))).toBe(false);
  expect(said(usual)[0]?.rows).toHaveLength(63);
  expect(said(beside)).toEqual(said(usual));
  expect(await looks(beside)).toEqual(await looks(usual));
});

it('every cell with a colour behind its words has the same look', () => {
  const found = lists
    .flatMap(({ cells }) => cells)
    .filter(({ content }) => content.type === 'text' && content.text === '缺');
  expect(found.length).toBeGreaterThan(4);
  expect(new Set(found.slice(0, found.length / 2).map(({ appearance }) => appearance)).size).toBe(1);
});
