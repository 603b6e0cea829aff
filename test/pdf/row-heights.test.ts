import { expect, it } from 'vitest';
import { fontLibrary } from '../../engine/node/font-library.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { documentToTypst } from '../../engine/pdf/index.js';
import { documentOf, p, run } from './word-document.js';

const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>';
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
const row = (content: string, properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${content}</w:tr>`;
const table = (rows: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows}</w:tbl>`;
const exact = (points: number): string => `<w:spacing w:line="${points * 20}" w:lineRule="exact"/>`;
const WHOLE = '<w:cantSplit/>';
const FIELD = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';

/** What the typesetter is told of the height of each row. */
async function heights(rows: string): Promise<readonly string[]> {
  const library = await fontLibrary('bundled');
  const docx = documentOf(table(rows), { styles });
  const document = documentToTypst(docx, { library, compression });
  const { markup } = document.source({ tree: document.tree });
  const listed = /^rows: \((.*),\),$/m.exec(markup)?.[1];
  expect((await typstPdfEngine().render(docx, { fonts: 'bundled' })).pages).toBe(1);
  return listed?.split(', ') ?? [];
}

it.each([
  ['a line', cell(p(run('甲'), exact(14))) + cell(p('', exact(14))), '14pt'],
  [
    'the higher of two cells: lines that are ended, paragraphs with space around them',
    cell(p('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>', exact(14))) +
      cell(
        p(run('甲'), exact(14)) + p(run('乙'), '<w:spacing w:before="100" w:line="280" w:lineRule="exact"/>'),
      ),
    '33pt',
  ],
  [
    'a line break at the end, behind which a line is empty',
    cell(p('<w:r><w:t>甲</w:t><w:br/></w:r>', exact(14))) + cell(p(run('乙'), exact(14))),
    '28pt',
  ],
] as const)('a row that stays on one page is as high as its text: %s', async (_, cells, height) => {
  expect(await heights(row(cells, WHOLE))).toEqual([height]);
});

it('a row is no lower than it asks to be', async () => {
  const cells = cell(p(run('甲'), exact(14))) + cell(p('', exact(14)));
  expect(await heights(row(cells, `${WHOLE}<w:trHeight w:val="600" w:hRule="atLeast"/>`))).toEqual(['30pt']);
});

it('how high a row is the typesetter finds out where it may go on on the next page, or holds more than text', async () => {
  const text = cell(p(run('甲'), exact(14)));
  expect(await heights(row(text + text) + row(text + cell(p(FIELD)), WHOLE))).toEqual(['auto', 'auto']);
});

it('the last row of a merged cell grows with it', async () => {
  const merged = cell(p(run('甲'.repeat(60)), exact(14)), '<w:vMerge w:val="restart"/>');
  const goesOn = cell(p(''), '<w:vMerge/>');
  const text = cell(p(run('乙'), exact(14)));
  const rows = row(merged + text, WHOLE) + row(goesOn + text, WHOLE) + row(text + text, WHOLE);
  expect(await heights(rows)).toEqual(['14pt', 'auto', '14pt']);
});
