/** One reader over workbooks in a process of its own: `node reading-run.mjs READER FILE…` → JSON. */
import { readFileSync } from 'node:fs';

const readers = {
  async 'banbiao, any workbook'() {
    const { readSheets } = await import('../../out/modules/engine/workbook/index.js');
    const { zlibCompression: compression } =
      await import('../../out/modules/engine/node/zlib-compression.js');
    return (bytes) =>
      readSheets(bytes, { compression }).reduce(
        (sum, { rows }) =>
          sum + rows.reduce((all, row) => all + row.filter((cell) => cell.type !== 'blank').length, 0),
        0,
      );
  },
  async 'banbiao, kit → entries'() {
    const { readWorkbook } = await import('../../out/modules/engine/workbook/index.js');
    const { registry } = await import('../../out/modules/templates/index.js');
    const { zlibCompression: compression } =
      await import('../../out/modules/engine/node/zlib-compression.js');
    return (bytes) => Object.keys(readWorkbook(bytes, registry, { compression }).dossier.forms).length;
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes);
      let cells = 0;
      workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
      return cells;
    };
  },
  async SheetJS() {
    const { default: XLSX } = await import('xlsx');
    return (bytes) => {
      const workbook = XLSX.read(bytes, { type: 'buffer', cellDates: true });
      return workbook.SheetNames.reduce(
        (sum, name) => sum + Object.keys(workbook.Sheets[name]).filter((key) => !key.startsWith('!')).length,
        0,
      );
    };
  },
};

const [, , reader, ...files] = process.argv;
const read = await readers[reader]();
const times = [];
let cells = 0;
for (const file of files) {
  const start = performance.now();
  cells = await read(readFileSync(file));
  times.push(performance.now() - start);
}
const [first, ...rest] = times;
rest.sort((one, other) => one - other);
console.log(
  JSON.stringify({
    first,
    warm: rest[rest.length >> 1] ?? first,
    cells,
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);
