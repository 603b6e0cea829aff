import { beforeAll, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import { movedFormulas, readWorkbook, transplantSheets } from '../../engine/workbook/index.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { changedByOpenpyxl } from './changed-by-openpyxl.js';
import { kitOf } from './memory-workbook.js';
import { byLibreOffice } from './resaved.js';

/** A sheet with everything that people put on one. */
const OWN_SHEET = `
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
mine = book.create_sheet('我的备注')
mine['A1'] = '只给自己看 <&> "x"'
mine['A1'].font = Font(name='楷体', size=15, bold=True, color='FF3366')
mine['A1'].fill = PatternFill('solid', fgColor='FFFF00')
mine['A1'].border = Border(bottom=Side('double', color='0000FF'))
mine['A2'] = 0.256
mine['A2'].number_format = '0.0%;[Red]-0.0%'
mine['A3'] = '=A2*2'
mine['A1'].comment = Comment('请核对', '张三')
mine['B1'].hyperlink = 'https://example.org/'
mine['B1'] = '网页'
for row in (['项目', '人数'], ['甲', 3], ['乙', 5]): mine.append(row)
mine.add_table(Table(displayName='人数表', ref='A4:B6'))
mine.conditional_formatting.add('A2:A9', CellIsRule(operator='greaterThan', formula=['5'], fill=PatternFill(bgColor='00FF00')))
mine.add_data_validation(DataValidation(type='list', formula1='"是,否"', sqref='C1:C9'))
mine.merge_cells('D1:E2')
mine.column_dimensions['A'].width = 33
mine.row_dimensions[2].height = 44
mine.freeze_panes = 'B2'
mine.print_area = 'A1:E20'
mine.page_setup.orientation = 'landscape'
book.defined_names.append(DefinedName('我的人数', attr_text="'我的备注'!$B$5:$B$6"))
chart = BarChart(); chart.add_data(Reference(mine, min_col=2, min_row=4, max_row=6), titles_from_data=True)
mine.add_chart(chart, 'G2')
`;

const CHECK = `
mine = book[NAME]
assert mine['A1'].value == '只给自己看 <&> "x"', mine['A1'].value
font = mine['A1'].font
assert (font.name, font.size, font.bold, font.color.rgb) == ('楷体', 15, True, '00FF3366'), font
assert mine['A1'].fill.fgColor.rgb == '00FFFF00' and mine['A1'].border.bottom.style == 'double'
assert mine['A2'].value == 0.256 and mine['A2'].number_format == '0.0%;[Red]-0.0%', mine['A2'].number_format
assert mine['A3'].value == '=A2*2' and mine['A1'].comment.text == '请核对'
assert mine['B1'].hyperlink.target == 'https://example.org/'
assert mine.tables['人数表'].ref == 'A4:B6'
rule = [rule for range in mine.conditional_formatting for rule in range.rules][0]
assert rule.dxf.fill.bgColor.rgb == '0000FF00'
assert [str(one.sqref) for one in mine.data_validations.dataValidation] == ['C1:C9']
assert [str(one) for one in mine.merged_cells.ranges] == ['D1:E2']
assert (mine.column_dimensions['A'].width, mine.row_dimensions[2].height, mine.freeze_panes) == (33, 44, 'B2')
assert '$A$1:$E$20' in mine.print_area and mine.page_setup.orientation == 'landscape'
texts = [name.attr_text for name in book.defined_names.definedName if name.name == '我的人数']
assert [text.replace("'", '') for text in texts] == ['%s!$B$5:$B$6' % NAME], texts
assert len(mine._charts) == 1
`;

/** The last sheet with a picture behind its cells, which openpyxl itself cannot draw here. */
function withPicture(bytes: Uint8Array): Uint8Array {
  const zip = openZip(bytes, compression);
  const sheets = zip.names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const number = Math.max(...sheets.map((name) => Number(/\d+/.exec(name)?.[0])));
  const changed: Readonly<Record<string, (text: string) => string>> = {
    [`xl/worksheets/sheet${String(number)}.xml`]: (text) =>
      text.replace(
        '<tableParts',
        '<picture xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="picture"/><tableParts',
      ),
    [`xl/worksheets/_rels/sheet${String(number)}.xml.rels`]: (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="picture" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>',
      ),
    '[Content_Types].xml': (text) =>
      text.replace('<Override', '<Default Extension="png" ContentType="image/png"/><Override'),
  };
  return writeZip(
    [
      ...zip.names.map((name) => {
        const change = changed[name];
        const contents = zip.read(name);
        return {
          name,
          contents: change ? new TextEncoder().encode(change(new TextDecoder().decode(contents))) : contents,
        };
      }),
      { name: 'xl/media/image1.png', contents: PICTURE },
    ],
    compression,
  );
}

const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describeWith([openpyxl, libreOffice], 'a sheet of one workbook moves to another', () => {
  const sample = sampleOf('zj-order');
  if (!sample) throw new Error('No sample');
  let plain: Uint8Array;
  let own: Uint8Array;
  beforeAll(async () => {
    plain = await kitWorkbook(kitOf(sample.kit), sample.dossier);
    own = withPicture(changedByOpenpyxl(plain, OWN_SHEET));
  });

  it('with styles, comments, pictures, charts, tables, validations, formats, names and print set-up', () => {
    const { bytes, sheets, diagnostics } = transplantSheets(plain, own, ['我的备注'], { compression });
    expect([[...sheets], diagnostics]).toEqual([[['我的备注', '我的备注']], []]);
    changedByOpenpyxl(bytes, `NAME = '我的备注'${CHECK}`);
    const picture = openZip(bytes, compression);
    expect(picture.names.filter((name) => name.startsWith('xl/media/'))).toEqual(['xl/media/image1.png']);
    expect(picture.read('xl/media/image1.png')).toEqual(PICTURE);
    // Sheets that were there are the same bytes, and read as before.
    const [before, after] = [openZip(plain, compression), openZip(bytes, compression)];
    const forms = before.names.filter((name) => name.startsWith('xl/worksheets/sheet'));
    for (const name of forms) expect(after.read(name)).toEqual(before.read(name));
    expect(readWorkbook(bytes, registry, { compression }).dossier).toEqual(
      readWorkbook(plain, registry, { compression }).dossier,
    );
  });

  it('and LibreOffice opens it and saves the same', () => {
    const { bytes } = transplantSheets(plain, own, ['我的备注'], { compression });
    const saved = byLibreOffice(new Map([['moved', bytes]])).get('moved') ?? new Uint8Array();
    changedByOpenpyxl(
      saved,
      `mine = book['我的备注']
assert mine['A1'].value == '只给自己看 <&> "x"' and mine['A2'].value == 0.256, mine['A1'].value
assert mine['A1'].font.b and mine['A1'].fill.fgColor.rgb == 'FFFFFF00'
assert mine['A1'].comment.text.strip().endswith('请核对'), mine['A1'].comment.text
assert len(mine._charts) == 1, mine._charts`,
    );
  });

  it('under another name where its own is taken; formulas, names and charts follow', () => {
    const { bytes, sheets } = transplantSheets(own, own, ['我的备注'], { compression });
    expect([...sheets.values()]).toEqual(['我的备注 2']);
    changedByOpenpyxl(bytes, "assert '$A$1:$E$20' in book['我的备注 2'].print_area");
    const twice = changedByOpenpyxl(
      own,
      "two = book.create_sheet('合计'); two['A1'] = '=SUM(我的备注!B5:B6)'",
    );
    const both = transplantSheets(own, twice, ['我的备注', '合计'], { compression });
    changedByOpenpyxl(
      both.bytes,
      `assert book['合计']['A1'].value == "=SUM('我的备注 2'!B5:B6)", book['合计']['A1'].value
ids = [table.id for sheet in book for table in sheet.tables.values()]
assert len(ids) == len(set(ids)) == 2`,
    );
  });

  it('names the formulas whose cells hold something else now, and no others', () => {
    const path = { form: 'zj-order-form', field: 'project_name' };
    const sheet = readWorkbook(plain, registry, { compression }).locate(path)?.sheet ?? '';
    const old = changedByOpenpyxl(
      plain,
      `mine = book.create_sheet('账')
mine['A1'] = "='${sheet}'!A1"
mine['A2'] = "='${sheet}'!Z99"
mine['A3'] = "='没有'!A1"
book['${sheet}']['Z99'] = '旁注'`,
    );
    const { bytes, sheets } = transplantSheets(plain, old, ['账'], { compression });
    expect(movedFormulas(old, bytes, sheets, { compression }).map(({ values }) => values['cells'])).toEqual([
      'A2、A3',
    ]);
  });
});
