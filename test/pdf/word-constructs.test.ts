import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { pageTexts } from '../../engine/pdf/index.js';
import { documentOf, inlinePicture, p, PICTURE, run } from './word-document.js';

const complex = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('9')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const newPage = p('<w:r><w:br w:type="page"/></w:r>');
const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (content: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell(content)}</w:tr></w:tbl>`;
const numbered = (level: number, text: string): string =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const size = '<w:pgSz w:w="11906" w:h="16838"/>';
const wide = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';

interface Construct {
  readonly name: string;
  readonly body: string;
  readonly parts?: Readonly<Record<string, string>>;
  /** Text of every page, without white space. */
  readonly pages: readonly string[];
}

const printed: readonly Construct[] = [
  {
    name: 'marks of the editor: rsid, proofErr, bookmarks, comments',
    body: `<w:p w:rsidR="00A1"><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="x"/>${run('甲')}<w:commentRangeStart w:id="1"/><w:r w:rsidRPr="00B2"><w:t>乙</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellEnd"/></w:p>`,
    pages: ['甲乙'],
  },
  {
    name: 'tracked changes as if accepted',
    body: p(
      `${run('留')}<w:ins w:id="1" w:author="a">${run('增')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del>`,
    ),
    pages: ['留增'],
  },
  {
    name: 'hyperlinks and smart tags',
    body: p(`<w:hyperlink w:anchor="x">${run('链接')}</w:hyperlink><w:smartTag>${run('地名')}</w:smartTag>`),
    pages: ['链接地名'],
  },
  {
    name: 'content controls in a line, around paragraphs, and tick boxes',
    body: `${p(`<w:sdt><w:sdtPr/><w:sdtContent>${run('行内')}</w:sdtContent></w:sdt>`)}<w:sdt><w:sdtPr/><w:sdtContent>${p(run('段落'))}</w:sdtContent></w:sdt>${p('<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☑</w:t></w:r></w:sdtContent></w:sdt>')}`,
    pages: ['行内段落☑'],
  },
  {
    name: 'page numbers as complex and as simple fields, not their stored results',
    body: `${p(`${run('第')}${complex('PAGE')}${run('页')}`)}${newPage}${p(`<w:fldSimple w:instr=" PAGE ">${run('9')}</w:fldSimple>${run('之')}${complex('NUMPAGES')}`)}`,
    pages: ['第1页', '2之2'],
  },
  {
    name: 'the stored result of other fields',
    body: p(`${complex('REF x')}<w:fldSimple w:instr=" DATE ">${run('今日')}</w:fldSimple>`),
    pages: ['9今日'],
  },
  {
    name: 'numbering over levels',
    body: `${numbered(0, '甲')}${numbered(1, '乙')}${numbered(1, '丙')}${numbered(0, '丁')}`,
    parts: {
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    },
    pages: ['一、甲1.1乙1.2丙二、丁'],
  },
  {
    name: 'ranges of custom XML that a revision put in, as if accepted',
    body: p(
      `${run('甲')}<w:customXmlInsRangeStart w:id="1" w:author="a"/><w:customXml w:element="e">${run('乙')}</w:customXml><w:customXmlInsRangeEnd w:id="1"/>`,
    ),
    pages: ['甲乙'],
  },
  {
    name: 'no row that a revision took out',
    body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell(p(run('留')))}</w:tr><w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr>${cell(p('<w:del w:id="2" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del>'))}</w:tr></w:tbl>${p(run('尾'))}`,
    pages: ['留尾'],
  },
  {
    name: 'the digits and signs of the Symbol face',
    body: p(
      '<w:r><w:sym w:font="Symbol" w:char="F02D"/><w:sym w:font="Symbol" w:char="F031"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>',
    ),
    pages: ['−1≥'],
  },
  {
    name: 'the text of a vertical cell with a page number in it, across',
    body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:textDirection w:val="tbRlV"/></w:tcPr>${p(`${run('第')}${complex('PAGE')}${run('页')}`)}</w:tc></w:tr></w:tbl>${p('')}`,
    pages: ['第1页'],
  },
  {
    name: 'tables within tables',
    body: `${table(`${p(run('外'))}${table(p(run('内')))}${p(run('尾'))}`)}${p('')}`,
    pages: ['外内尾'],
  },
  {
    name: 'a first page and even pages with headers of their own',
    body: `${p(run('一'))}${newPage}${p(run('二'))}${newPage}${p(run('三'))}<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:headerReference w:type="even" r:id="header3"/>${size}<w:titlePg/></w:sectPr>`,
    parts: {
      header1: p(run('常')),
      header2: p(run('首')),
      header3: p(run('偶')),
      settings: '<w:evenAndOddHeaders/>',
    },
    pages: ['首一', '偶二', '常三'],
  },
  {
    name: 'the number that a section begins with on its first page already, and chooses headers by it',
    body: `${p(run('甲'), `<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="even" r:id="footer2"/>${size}<w:pgNumType w:start="6"/></w:sectPr>`)}${p(run('乙'))}${newPage}${p(run('丙'))}<w:sectPr>${size}<w:pgNumType w:fmt="lowerRoman" w:start="3"/></w:sectPr>`,
    parts: {
      footer1: p(`${run('单')}${complex('PAGE')}`),
      footer2: p(`${run('双')}${complex('PAGE')}`),
      settings: '<w:evenAndOddHeaders/>',
    },
    pages: ['双6甲', '单iii乙', '双iv丙'],
  },
  {
    name: 'a style that inherits capitals and hidden text from the one it is based on',
    body: `${p(run('abc'), '<w:pStyle w:val="Child"/>')}${p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>')}`,
    parts: {
      styles:
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:color w:themeColor="accent1" w:val="4472C4"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:caps/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Base"/></w:style>',
    },
    pages: ['ABC'],
  },
];

const render = (docx: Uint8Array) => typstPdfEngine().render(docx, { fonts: 'bundled' });

it.each(printed)('prints $name', async ({ body, parts, pages }) => {
  const { pdf } = await render(documentOf(body, parts));
  expect((await pageTexts(pdf)).map((text) => text.replace(/\s/gu, ''))).toEqual(pages);
});

it('prints a section across between sections upright', async () => {
  const end = (paper: string): string => `<w:sectPr>${paper}</w:sectPr>`;
  const { pdf } = await render(
    documentOf(`${p(run('竖'), end(size))}${p(run('横'), end(wide))}${p(run('竖'))}${end(size)}`),
  );
  const pages = (await PDFDocument.load(pdf)).getPages();
  expect(pages.map((page) => page.getWidth() > page.getHeight())).toEqual([false, true, false]);
});

const drawn = (holder: string): string => `<w:r><w:drawing>${holder}</w:drawing></w:r>`;
const graphic = (uri: string): string =>
  drawn(
    `<wp:inline><wp:extent cx="1" cy="1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}"/></a:graphic></wp:inline>`,
  );

const shapeOf = (geometry: string, more = ''): string =>
  drawn(
    `<wp:inline><wp:extent cx="127000" cy="127000"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>${geometry}</wps:spPr>${more}</wps:wsp></a:graphicData></a:graphic></wp:inline>`,
  );

/** What has no equivalent on our paper, with the code of the error that names it. */
const refused: readonly (readonly [string, string, string])[] = [
  ['a footnote without its text', '<w:r><w:footnoteReference w:id="2"/></w:r>', 'pdf.footnote'],
  ['an endnote without its text', '<w:r><w:endnoteReference w:id="2"/></w:r>', 'pdf.footnote'],
  [
    'letters as a picture',
    '<w:r><w:pict><v:shape style="width:1pt;height:1pt"><v:textpath string="x"/></v:shape></w:pict></w:r>',
    'pdf.shape',
  ],
  [
    'a shape whose outline is calculated',
    shapeOf(
      '<a:custGeom><a:pathLst><a:path><a:moveTo><a:pt x="wd2" y="0"/></a:moveTo></a:path></a:pathLst></a:custGeom>',
    ),
    'pdf.shape',
  ],
  [
    'a text box that goes on from another',
    shapeOf('<a:prstGeom prst="rect"/>', '<wps:linkedTxbx id="1" seq="1"/>'),
    'pdf.text-box',
  ],
  ['a cropped picture', drawn(inlinePicture('<a:srcRect l="10000"/>')), 'pdf.cropped-picture'],
  ['a chart', graphic('chart'), 'pdf.chart'],
  ['a diagram', graphic('diagram'), 'pdf.diagram'],
  ['an equation', '<m:oMath/>', 'pdf.equation'],
  ['an embedded object', '<w:r><w:object/></w:r>', 'pdf.embedded-object'],
  ['phonetic guides', '<w:r><w:ruby/></w:r>', 'pdf.ruby'],
  ['an element that nobody knows', '<w:r><w:novelty/></w:r>', 'pdf.construct'],
];

it.each(refused)('refuses %s by name, with the words before it', async (_, content, code) => {
  const docx = documentOf(p(`${run('前文')}${content}`), {}, PICTURE);
  const error: unknown = await render(docx).catch((one: unknown) => one);
  expect(error instanceof DiagnosticError && error.diagnostics).toMatchObject([
    { code, level: 'error', values: { paragraph: 1, near: '前文' } },
  ]);
});

it('refuses columns of different widths by name, with the words with which they begin', async () => {
  const columns =
    '<w:sectPr><w:type w:val="continuous"/><w:cols w:num="2" w:equalWidth="0"><w:col w:w="2000" w:space="425"/><w:col w:w="6000"/></w:cols></w:sectPr>';
  const error: unknown = await render(
    documentOf(
      `${p(run('甲'), `<w:sectPr>${size}</w:sectPr>`)}${p('')}${p(run('两栏的文字'))}${p(run('乙'))}${columns}`,
    ),
  ).catch((one: unknown) => one);
  expect(error instanceof DiagnosticError && error.diagnostics).toMatchObject([
    {
      code: 'pdf.columns',
      level: 'error',
      values: { paragraph: 2, near: '两栏的文字' },
    },
  ]);
});
