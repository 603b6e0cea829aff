/** Reading workbooks: ours against exceljs and SheetJS, on anybody's workbooks and on our own kits. */
import { mkdirSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { HERE, measured, medianOf, milliseconds, table, target, times, versionOf } from './measure.mjs';

const REPETITIONS = 5;
const WORKBOOKS = 40;
const SHEETS = 10;
const ROWS = 50;
/** Workbooks of the last case; exceljs takes seconds for each. */
const WHOLE_COLUMNS = 12;
const LAST_ROW = 1_048_576;

export async function reading({ say }) {
  const folder = new URL('out/', HERE).pathname;
  mkdirSync(folder, { recursive: true });
  say('making workbooks');
  const plain = [];
  for (let index = 0; index < WORKBOOKS; index += 1) plain.push(await statistics(folder, index));
  const kits = await filledKits(folder);
  const columns = await wholeColumns(folder, plain[0]);
  const cases = [
    ['10 sheets of 50 rows', plain, ['banbiao, any workbook', 'exceljs', 'SheetJS']],
    [
      'our kit of Tables 1–4',
      kits,
      ['banbiao, kit → entries', 'banbiao, any workbook', 'exceljs', 'SheetJS'],
    ],
    // As many as of the next: a process is slow at first.
    [
      'the first 12 of 10 sheets',
      plain.slice(0, WHOLE_COLUMNS),
      ['banbiao, any workbook', 'exceljs', 'SheetJS'],
    ],
    ['the same, three whole columns validated', columns, ['banbiao, any workbook', 'exceljs', 'SheetJS']],
  ];
  const results = new Map();
  for (const [title, files, readers] of cases) {
    const answers = new Map(readers.map((name) => [name, []]));
    for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
      for (const reader of readers) {
        if (files === columns && reader === 'exceljs' && repetition > 0) continue;
        say(`${title}: ${reader} ${repetition + 1}/${REPETITIONS}`);
        answers.get(reader).push(await measured('reading-run.mjs', [reader, ...files]));
      }
    }
    results.set(title, answers);
  }
  const warm = (title, name) => medianOf(results.get(title).get(name), 'warm');
  const peak = (title, name) => medianOf(results.get(title).get(name), 'peak');
  const [[any], [kit], [few], [whole]] = cases;
  const ours = 'banbiao, any workbook';
  return [
    '## Reading workbooks',
    '',
    `Milliseconds per workbook: medians of ${REPETITIONS} processes over ${WORKBOOKS} workbooks each (the last two cases: ${WHOLE_COLUMNS} workbooks, and one process of exceljs for the last). "Kit → entries" also finds every entry by the workbook's own map and checks its notation.`,
    '',
    table(
      ['workbooks', 'reader', 'ms', 'cells', 'peak MB'],
      [...results].flatMap(([title, answers]) =>
        [...answers].map(([name, runs]) => [
          title,
          name,
          milliseconds(medianOf(runs, 'warm')),
          name === 'banbiao, kit → entries' ? '–' : String(runs[0].cells),
          medianOf(runs, 'peak').toFixed(0),
        ]),
      ),
    ),
    '',
    target(
      '2.5 × exceljs',
      `${times(warm(any, 'exceljs') / warm(any, ours))} (any workbook), ${times(warm(kit, 'exceljs') / warm(kit, 'banbiao, kit → entries'))} (our kit, entries found and checked)`,
      warm(any, 'exceljs') / warm(any, ours) >= 2.5,
    ),
    target(
      'peak at most 150 MB',
      `${peak(any, ours).toFixed(0)} MB (any workbook), ${peak(kit, ours).toFixed(0)} MB (our kit); ${peak(kit, 'banbiao, kit → entries').toFixed(0)} MB with the definitions of all forms and every entry found`,
      Math.max(peak(any, ours), peak(kit, ours)) <= 150,
    ),
    target(
      'a whole-column validation costs nothing',
      `${milliseconds(warm(few, ours))} → ${milliseconds(warm(whole, ours))} ms (exceljs: ${milliseconds(warm(few, 'exceljs'))} → ${milliseconds(warm(whole, 'exceljs'))} ms)`,
      warm(whole, ours) <= warm(few, ours) * 1.2,
    ),
    '',
    `Versions: ${['exceljs', 'xlsx'].map(versionOf).join(', ')}.`,
    '',
  ].join('\n');
}

async function statistics(folder, seed) {
  const workbook = new ExcelJS.Workbook();
  for (let number = 1; number <= SHEETS; number += 1) {
    const sheet = workbook.addWorksheet(`表${number}`, {
      views: [{ state: 'frozen', xSplit: 2, ySplit: 3 }],
    });
    sheet.mergeCells('A1:L1');
    sheet.getCell('A1').value = `附表${number} 项目情况统计表`;
    const head = [
      '序号',
      '名称',
      '姓名',
      '职称',
      '开始',
      '结束',
      '预算',
      '财政',
      '自筹',
      '合计',
      '状态',
      '备注',
    ];
    sheet.getRow(3).values = head;
    for (let row = 0; row < ROWS; row += 1) {
      const at = row + 4;
      sheet.getRow(at).values = [
        row + 1,
        `项目名称${seed}-${number}-${row}`,
        `张${row % 100}`,
        '副教授',
        new Date(Date.UTC(2024, row % 12, 1)),
        new Date(Date.UTC(2025, row % 12, 28)),
        120.5 + row,
        100 + row,
        20.5,
        { formula: `G${at}+H${at}+I${at}`, result: 241 + 2 * row },
        ['已完成', '进行中', '未开始'][row % 3],
        '',
      ];
      sheet
        .getRow(at)
        .eachCell((cell) => (cell.border = { top: { style: 'thin' }, left: { style: 'thin' } }));
    }
    sheet.dataValidations.add(`K4:K${ROWS + 3}`, { type: 'list', formulae: ['"已完成,进行中,未开始"'] });
  }
  const path = `${folder}statistics-${seed}.xlsx`;
  writeFileSync(path, Buffer.from(await workbook.xlsx.writeBuffer()));
  return path;
}

/** The same workbook with three columns validated down to the last row, as office people do it. */
async function wholeColumns(folder, path) {
  const [{ openZip, writeZip }, { zlibCompression: compression }, { readFileSync }] = await Promise.all([
    import('../../out/modules/engine/ooxml/index.js'),
    import('../../out/modules/engine/node/zlib-compression.js'),
    import('node:fs'),
  ]);
  const zip = openZip(new Uint8Array(readFileSync(path)), compression);
  const validations =
    '<dataValidations count="3">' +
    ['B', 'C', 'D']
      .map(
        (column) =>
          `<dataValidation type="textLength" operator="lessThan" allowBlank="1" sqref="${column}1:${column}${LAST_ROW}"><formula1>500</formula1></dataValidation>`,
      )
      .join('') +
    '</dataValidations>';
  const entries = zip.names.map((name) => {
    if (!/^xl\/worksheets\/sheet1\.xml$/.test(name)) return zip.compressed(name);
    const xml = new TextDecoder().decode(zip.read(name));
    return {
      name,
      contents: new TextEncoder().encode(
        xml.replace(/<dataValidations[\s\S]*?<\/dataValidations>/, validations),
      ),
    };
  });
  return Array.from({ length: WHOLE_COLUMNS }, (_, index) => index).map((index) => {
    const copy = `${folder}whole-columns-${index}.xlsx`;
    writeFileSync(copy, writeZip(entries, compression));
    return copy;
  });
}

async function filledKits(folder) {
  const { kitWorkbook } = await import('../../out/modules/engine/cli/kit-workbook.js');
  const { registry } = await import('../../out/modules/templates/index.js');
  const { samples } = await import('../../out/modules/samples/index.js');
  const { kit, dossier } = samples().find(({ id }) => id === 'zj-review-lawful');
  const bytes = await kitWorkbook(registry.kits.get(kit), dossier);
  return Array.from({ length: WORKBOOKS }, (_, index) => {
    const path = `${folder}kit-${index}.xlsx`;
    writeFileSync(path, bytes);
    return path;
  });
}
