import type { HostileKind } from './hostile-workbooks.js';
import { packageFile, withPart, type PackageText } from './package-text.js';
import type { Random } from './random.js';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const inBody = (parts: PackageText, markup: string): PackageText =>
  withPart(parts, DOCUMENT, (xml) => xml.replace(/<w:body>/, `<w:body>${markup}`));

const related = (parts: PackageText, type: string, target: string, mode = '', id = 'rH'): PackageText => {
  const known = parts.has(RELATIONS)
    ? parts
    : new Map(parts).set(
        RELATIONS,
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      );
  return withPart(known, RELATIONS, (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/></Relationships>`,
    ),
  );
};
const OUTSIDE = ' TargetMode="External"';

const body = (name: string, refusal: RegExp, markup: (random: Random) => string): HostileKind => ({
  name,
  refusal,
  make: (parts, random) => packageFile(inBody(parts, markup(random))),
});

const table = (properties: string, width = '100'): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr>${properties}<w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl>`;

const fields = [
  'INCLUDETEXT "/etc/passwd"',
  'INCLUDEPICTURE "http://127.0.0.1/x"',
  'DDEAUTO c:\\\\cmd.exe',
  'LINK Excel.Sheet x',
  'DATABASE \\d x',
  'HYPERLINK "java\tscript:x"',
  'HYPERLINK "ms-msdt:/id"',
];

/** A picture of so many pixels of which nothing but the header is there. */
function pngHeader(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(57);
  const view = new DataView(bytes.buffer);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  view.setUint32(8, 13);
  bytes.set([0x49, 0x48, 0x44, 0x52], 12);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes.set([8, 6, 0, 0, 0], 24);
  view.setUint32(33, 0);
  bytes.set([0x49, 0x44, 0x41, 0x54], 37);
  bytes.set([0x49, 0x45, 0x4e, 0x44], 49);
  return bytes;
}

const picture = (parts: PackageText, name: string, contents: Uint8Array | string): PackageText => {
  const drawing = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="900000" cy="900000"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><a:blip r:embed="rH" xmlns:r="${OFFICE}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  return related(inBody(parts, drawing), 'image', `media/${name}`).set(`word/media/${name}`, contents);
};

const FAR = ['1e308', '99999999999999', '1e9', '-1e12'];
/** Lengths of VML have no exponents: what is none is no length. */
const FAR_IN_VML = ['99999999999999', '-1000000000', '7000'];
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** A text box of DrawingML in a paragraph of its own. */
const shapeOf = (insets: string, contents: string, offset = '0'): string =>
  `<w:p><w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:positionH relativeFrom="page"><wp:posOffset>${offset}</wp:posOffset></wp:positionH><wp:extent cx="900000" cy="900000"/><wp:wrapSquare wrapText="bothSides"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${SHAPE}"><wps:wsp xmlns:wps="${SHAPE}"><wps:spPr><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>${contents}</w:txbxContent></wps:txbx><wps:bodyPr${insets}/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>`;

const shapes = (count: number): string => shapeOf('', '<w:p/>').repeat(count);

const vmlOf = (style: string, box = ''): string =>
  `<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" style="${style}"><v:textbox${box}><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`;

/** A template with everything drawn that is printed, for changes of its structure. */
export const drawnTemplate = (parts: PackageText): PackageText => {
  const notes = ['footnote', 'endnote'].map((kind) => [
    `word/${kind}s.xml`,
    `<w:${kind}s xmlns:w="${W}"><w:${kind} w:id="2"><w:p><w:r><w:${kind}Ref/></w:r><w:r><w:t>注</w:t></w:r></w:p></w:${kind}></w:${kind}s>`,
  ]);
  const references = '<w:p><w:r><w:footnoteReference w:id="2"/><w:endnoteReference w:id="2"/></w:r></w:p>';
  const columns = `<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:cols w:num="2" w:space="425" w:sep="1"/></w:sectPr></w:pPr></w:p>`;
  const drawn =
    shapeOf(' lIns="1000"', '<w:p><w:r><w:t>框</w:t></w:r></w:p>', '12700') +
    vmlOf('position:absolute;margin-left:9pt;width:80pt;height:20pt', ' inset="1pt,1pt,1pt,1pt"') +
    references +
    columns;
  let changed = inBody(parts, drawn);
  for (const kind of ['footnote', 'endnote'])
    changed = related(changed, `${kind}s`, `${kind}s.xml`, '', kind);
  return new Map([...changed, ...(notes as [string, string][])]);
};

const reference = (kind: string, id: number): string =>
  `<w:r><w:${kind}Reference w:id="${String(id)}"/></w:r>`;

/** A template with these references in its text, and with notes from the second to the last. */
function noted(
  parts: PackageText,
  kind: string,
  references: string,
  contents: (id: number) => string,
  last = 2,
): Uint8Array {
  const ids = Array.from({ length: last - 1 }, (_, index) => index + 2);
  const notes = ids.map((id) => `<w:${kind} w:id="${String(id)}"><w:p>${contents(id)}</w:p></w:${kind}>`);
  return packageFile(
    related(inBody(parts, `<w:p>${references}</w:p>`), `${kind}s`, `${kind}s.xml`).set(
      `word/${kind}s.xml`,
      `<w:${kind}s xmlns:w="${W}">${notes.join('')}</w:${kind}s>`,
    ),
  );
}

/** Every kind of template that runs, loads, bursts or kills. */
export const hostileTemplates: readonly HostileKind[] = [
  body(
    'field of another prefix',
    /active-content/,
    (random) =>
      `<x:p xmlns:x="${W}"><x:fldSimple x:instr='${random.one(fields).replaceAll('"', '&quot;').replace('\t', '&#9;')}'/></x:p>`,
  ),
  body(
    'field within a field',
    /active-content/,
    () =>
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE "INCLUDETEXT"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText> "/etc/passwd"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  ),
  body('split field', /active-content/, (random) => {
    const code = random.one(fields).replaceAll('"', '&quot;').replace('\t', '&#9;');
    const at = 1 + random.below(6);
    return `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code.slice(0, at)}</w:instrText></w:r></w:p><w:p><w:r><w:instrText>${code.slice(at)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  }),
  {
    name: 'header with another ending',
    refusal: /active-content/,
    make: (parts, random) => {
      const name = random.one(['h.bin', 'h.txt', 'h', 'h.png', 'h.rels2']);
      const header = `<w:hdr xmlns:w="${W}"><w:p><w:fldSimple w:instr="INCLUDETEXT x"/></w:p></w:hdr>`;
      const typed = withPart(related(parts, 'header', name), TYPES, (xml) =>
        xml.replace(
          '</Types>',
          `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
        ),
      );
      return packageFile(typed.set(`word/${name}`, header));
    },
  },
  {
    name: 'relationship that is not known',
    refusal: /active-content/,
    make: (parts, random) =>
      packageFile(
        related(
          parts,
          random.one([
            'package',
            'oleObject',
            'vbaProject',
            'aFChunk',
            'subDocument',
            'mailMergeSource',
            'webextension',
            'taskpanes',
            'x',
            'OLEOBJECT',
            'frame',
          ]),
          'x.bin',
        ),
      ),
  },
  {
    name: 'link that runs',
    refusal: /active-content/,
    make: (parts, random) =>
      packageFile(
        related(
          parts,
          'hyperlink',
          random.one(
            [
              'java&#10;script:x',
              ' &#x20;javascript:x',
              'vb\tscript:x',
              'data:text/html,x',
              'ms-msdt:/x',
              'file://server/x',
              '\\\\server\\x',
              'JaVaScRiPt:x',
              '&#1114109;javascript:x',
            ].slice(0, 8),
          ),
          OUTSIDE,
        ),
      ),
  },
  {
    name: 'picture from elsewhere',
    refusal: /active-content/,
    make: (parts, random) =>
      packageFile(
        related(
          parts,
          'image',
          random.one(['http://127.0.0.1/x.png', 'file:///etc/passwd', 'HTTPS://x/y']),
          random.one([OUTSIDE, '', ' TargetMode="external"']),
        ),
      ),
  },
  {
    name: 'embedded package or program',
    refusal: /active-content/,
    make: (parts, random) =>
      packageFile(
        new Map(parts).set(
          random.one(['word/media/image1.png', 'word/x.bin', 'customXml/item1.xml']),
          random.one([
            new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
            new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
            new Uint8Array([0x4d, 0x5a, 0x90, 0]),
          ]),
        ),
      ),
  },
  {
    name: 'macro by its type',
    refusal: /active-content/,
    make: (parts) =>
      packageFile(
        withPart(parts, TYPES, (xml) =>
          xml.replace(
            /ContentType="[^"]*document\.main\+xml"/,
            'ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"',
          ),
        ),
      ),
  },
  {
    name: 'two main documents',
    refusal: /several-documents/,
    make: (parts) =>
      packageFile(
        withPart(parts, '_rels/.rels', (xml) =>
          xml.replace(
            '</Relationships>',
            `<Relationship Id="rH" Type="${OFFICE}/officeDocument" Target="word/evil.xml"/></Relationships>`,
          ),
        ).set('word/evil.xml', parts.get(DOCUMENT) ?? ''),
      ),
  },
  body('span', /span-impossible/, (random) =>
    table('').replace(
      '<w:tcPr/>',
      `<w:tcPr><w:gridSpan w:val="${random.one(['1000000000', '100000000', '1001', '99999999999999999999'])}"/></w:tcPr>`,
    ),
  ),
  body('columns left out', /span-impossible/, (random) =>
    table(
      `<w:trPr><w:${random.one(['gridBefore', 'gridAfter'])} w:val="${random.one(['1000000000', '100000', '4294967296'])}"/></w:trPr>`,
    ),
  ),
  body('figure', /figure-impossible/, (random) => {
    const figure = random.one(['1e308', '-1e308', '99999999999', 'Infinity', '1e30pt', 'NaN', '2147483648']);
    return random.one([
      table('', figure),
      `<w:p><w:pPr><w:ind w:left="${figure}"/></w:pPr></w:p>`,
      `<w:p><w:pPr><w:spacing w:before="${figure}"/></w:pPr></w:p>`,
      `<w:p><w:r><w:rPr><w:sz w:val="${figure}"/></w:rPr><w:t>x</w:t></w:r></w:p>`,
      table(`<w:trPr><w:trHeight w:val="${figure}"/></w:trPr>`),
    ]);
  }),
  body('elements within elements', /over-depth/, (random) => {
    const depth = 401 + random.below(5_000);
    return '<w:sdt>'.repeat(depth) + '</w:sdt>'.repeat(depth);
  }),
  body('many elements', /over-elements/, () => '<w:p/>'.repeat(100_001)),
  body('many columns', /span-impossible/, (random) =>
    table('').replace('<w:gridCol w:w="100"/>', '<w:gridCol w:w="1"/>'.repeat(1_001 + random.below(20_000))),
  ),
  body('many cells of many columns', /span-impossible|over-elements/, (random) => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="500"/></w:tcPr><w:p/></w:tc>';
    return `<w:tbl><w:tblPr/><w:tblGrid/>${`<w:tr>${cell.repeat(500)}</w:tr>`.repeat(3 + random.below(9))}</w:tbl>`;
  }),
  body('tables within tables', /tables-within-tables|over-depth/, (random) => {
    const depth = 13 + random.below(80);
    return Array.from({ length: depth }).reduce<string>(
      (inner) => table('').replace('<w:p/>', `${inner}<w:p/>`),
      '',
    );
  }),
  body('many shapes', /over-(drawings|elements)/, (random) => shapes(1_001 + random.below(3_000))),
  body('many sections', /over-sections/, (random) =>
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>'.repeat(
      500 + random.below(3_000),
    ),
  ),
  body('many pages', /too-many-pages|over-elements/, (random) => {
    const count = 2_001 + random.below(8_000);
    const manyOf = (markup: string): string => markup.repeat(count);
    return random.one([
      () => manyOf('<w:p><w:r><w:br w:type="page"/></w:r></w:p>'),
      () => manyOf('<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>'),
      () => manyOf('<w:p><w:pPr><w:spacing w:before="20000"/></w:pPr></w:p>'),
      () => `<w:p><w:r><w:rPr><w:sz w:val="1600"/></w:rPr><w:t>${manyOf('字')}</w:t></w:r></w:p>`,
      () => table('<w:trPr><w:trHeight w:val="20000"/></w:trPr>').replace(/<w:tr>.*<\/w:tr>/, manyOf),
    ])();
  }),
  body('shapes within shapes', /pdf\.shape|over-depth/, (random) => {
    const depth = 13 + random.below(80);
    return Array.from({ length: depth }).reduce<string>((inner) => shapeOf('', inner), '<w:p/>');
  }),
  body('length of a drawing', /pdf\.shape|figure-impossible/, (random) =>
    random.one([
      shapeOf(` lIns="${random.one(FAR)}"`, '<w:p/>'),
      shapeOf('', '<w:p/>', random.one(FAR)),
      vmlOf(`position:absolute;margin-left:${random.one(FAR_IN_VML)}pt;width:20pt;height:20pt`),
      vmlOf(`width:${random.one(FAR_IN_VML)}pt;height:20pt`),
      vmlOf(`width:20pt;height:20pt`, ` inset="${random.one(FAR_IN_VML)}pt,0,0,0"`),
    ]),
  ),
  {
    name: 'note within notes',
    refusal: /pdf\.footnote/,
    // Each refers to the next one, which nothing else refers to; the last one to none.
    make: (parts, random) => {
      const kind = random.one(['footnote', 'endnote']);
      const last = 3 + random.below(300);
      return noted(parts, kind, reference(kind, 2), (id) => (id < last ? reference(kind, id + 1) : ''), last);
    },
  },
  {
    name: 'note referred to again',
    refusal: /pdf\.footnote/,
    // By itself, or by the text: printed each time, a note of some length would fill a thousand times its pages.
    make: (parts, random) => {
      const kind = random.one(['footnote', 'endnote']);
      const again = reference(kind, 2).repeat(1 + random.below(9));
      const once = reference(kind, 2);
      return random.one([
        () => noted(parts, kind, once, () => again),
        () => noted(parts, kind, once + again, () => '<w:r><w:t>注</w:t></w:r>'),
      ])();
    },
  },
  {
    name: 'picture without contents',
    refusal: /over-pixels|picture-damaged/,
    make: (parts, random) =>
      packageFile(picture(parts, 'h.png', pngHeader(1 + random.below(200_000), 1 + random.below(200_000)))),
  },
  {
    name: 'deep picture of vectors',
    refusal: /over-depth|picture-damaged/,
    make: (parts, random) => {
      const depth = 61 + random.below(60_000);
      return packageFile(
        picture(
          parts,
          'h.svg',
          `<svg xmlns="http://www.w3.org/2000/svg">${'<g>'.repeat(depth)}${'</g>'.repeat(depth)}</svg>`,
        ),
      );
    },
  },
  {
    name: 'picture of vectors that refers to itself again and again',
    refusal: /vector-picture|picture-damaged/,
    make: (parts, random) => {
      const levels = 7 + random.below(20);
      const each = Array.from(
        { length: levels },
        (_, at) => `<g id="a${String(at + 1)}">${`<use xlink:href="#a${String(at)}"/>`.repeat(10)}</g>`,
      );
      return packageFile(
        picture(
          parts,
          'h.svg',
          `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><g id="a0"><rect width="1" height="1"/></g>${each.join('')}</svg>`,
        ),
      );
    },
  },
  {
    name: 'picture of another name',
    make: (parts, random) => packageFile(picture(parts, random.one(['h.jpeg', 'h.gif', 'h']), pngPixel)),
  },
];

const pngPixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
