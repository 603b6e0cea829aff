import { strToU8, zipSync } from 'fflate';
import { Random } from '../../hostile/random.js';

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
const WORDS =
  '教师培训机构应当按照核定的办学范围和层次开展工作建立健全各项管理制度保证质量接受教育行政部门的监督检查申报单位对材料真实性负责项目负责人须有高级职称近三年主持过同类课程学员名单于开班前报送备案'.repeat(
    4,
  );
/** One red pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

/** How a frame or shape stands: what text does, and from where it is placed. */
const STYLES = {
  over: 'style:wrap="run-through" style:run-through="foreground"',
  behind: 'style:wrap="run-through" style:run-through="background"',
  around: 'style:wrap="dynamic" fo:margin-left="0.2cm" fo:margin-right="0.2cm"',
  below: 'style:wrap="none"',
} as const;
const PLACED =
  'style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="from-left" style:horizontal-rel="paragraph"';
const IN_LINE = 'style:vertical-pos="top" style:vertical-rel="baseline"';

/** Documents of LibreOffice, as ODT: the same seed gives the same documents. */
export function libreOfficeDocuments(seed: number): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(documents).map(([name, make]) => [name, packaged(make(new Writer(new Random(seed))))]),
  );
}

class Writer {
  #styles = '';
  #count = 0;

  constructor(private readonly random: Random) {}

  /** So many characters, with a number that tells it from all others. */
  sentence(length: number): string {
    const start = this.random.below(90);
    return `${WORDS.slice(start, start + length)}${String(1000 + this.random.below(9000))}。`;
  }

  p(contents: string | number, style = 'Body'): string {
    const text = typeof contents === 'number' ? this.sentence(contents) : contents;
    return `<text:p text:style-name="${style}">${text}</text:p>`;
  }

  paragraphs(count: number, length = 60): string {
    return Array.from({ length: count }, () => this.p(length)).join('');
  }

  /** The name of a new style of frames and shapes. */
  graphic(how: keyof typeof STYLES | 'in line', more = ''): string {
    const name = `G${String((this.#count += 1))}`;
    const place = how === 'in line' ? IN_LINE : `${STYLES[how]} ${PLACED}`;
    this.#styles += `<style:style style:name="${name}" style:family="graphic"><style:graphic-properties ${place} fo:border="0.5pt solid #000000" draw:stroke="solid" draw:fill="none" fo:padding="0.1cm" draw:textarea-horizontal-align="left" draw:textarea-vertical-align="top" ${more}/></style:style>`;
    return name;
  }

  section(contents: string, columns: number): string {
    const name = `S${String((this.#count += 1))}`;
    this.#styles += `<style:style style:name="${name}" style:family="section"><style:section-properties><style:columns fo:column-count="${String(columns)}" fo:column-gap="0.75cm"/></style:section-properties></style:style>`;
    return `<text:section text:style-name="${name}" text:name="${name}">${contents}</text:section>`;
  }

  /** A text frame; sizes in centimetres. */
  frame(how: keyof typeof STYLES | 'in line', size: string, contents: string, at = ''): string {
    const anchor = how === 'in line' ? 'as-char' : 'paragraph';
    return `<draw:frame draw:style-name="${this.graphic(how)}" draw:name="F${String(this.#count)}" text:anchor-type="${anchor}" ${sized(size)} ${at}><draw:text-box>${contents}</draw:text-box></draw:frame>`;
  }

  picture(how: keyof typeof STYLES | 'in line', size: string, at = ''): string {
    const anchor = how === 'in line' ? 'as-char' : 'paragraph';
    return `<draw:frame draw:style-name="${this.graphic(how)}" draw:name="F${String(this.#count)}" text:anchor-type="${anchor}" ${sized(size)} ${at}><draw:image xlink:href="Pictures/red.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>`;
  }

  shape(
    type: string,
    path: string,
    size: string,
    contents: string,
    at: string,
    how: keyof typeof STYLES = 'over',
  ): string {
    return `<draw:custom-shape draw:style-name="${this.graphic(how)}" text:anchor-type="paragraph" ${sized(size)} ${at}>${contents}<draw:enhanced-geometry svg:viewBox="0 0 21600 21600" draw:type="${type}" draw:enhanced-path="${path}"/></draw:custom-shape>`;
  }

  note(kind: 'footnote' | 'endnote', length: number): string {
    const id = (this.#count += 1);
    return `<text:note text:id="n${String(id)}" text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${this.p(length, 'Note')}</text:note-body></text:note>`;
  }

  content(body: string): string {
    return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES} office:version="1.2"><office:font-face-decls><style:font-face style:name="宋体" svg:font-family="宋体"/><style:font-face style:name="Times New Roman" svg:font-family="&apos;Times New Roman&apos;"/></office:font-face-decls><office:automatic-styles>${text('Body', 12)}${text('Note', 9)}${text('Small', 10.5)}${this.#styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  }
}

const text = (name: string, size: number): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:text-properties style:font-name="Times New Roman" style:font-name-asian="宋体" fo:font-size="${String(size)}pt" style:font-size-asian="${String(size)}pt"/></style:style>`;

const sized = (size: string): string => {
  const [width = '', height = ''] = size.split('x');
  return `svg:width="${width}cm" svg:height="${height}cm"`;
};
const at = (x: number, y: number): string => `svg:x="${String(x)}cm" svg:y="${String(y)}cm"`;

const RECTANGLE = 'M 0 0 L 21600 0 21600 21600 0 21600 Z N';
const DIAMOND = 'M 10800 0 L 21600 10800 10800 21600 0 10800 Z N';

const documents: Readonly<Record<string, (writer: Writer) => string>> = {
  'a frame over the text': (w) =>
    w.content(
      w.paragraphs(2) +
        w.p(w.frame('over', '7x2', w.p(12, 'Small') + w.p(10, 'Small'), at(5, 1)) + w.sentence(60)) +
        w.paragraphs(6),
    ),
  'a frame behind the text': (w) =>
    w.content(w.p(w.frame('behind', '7x2', w.p(12, 'Small'), at(5, 1)) + w.sentence(60)) + w.paragraphs(6)),
  'a frame at the right, text around': (w) =>
    w.content(
      w.p(w.frame('around', '6x3', w.p(14, 'Small') + w.p(14, 'Small'), at(10.5, 0)) + w.sentence(220)) +
        w.paragraphs(5, 120),
    ),
  'a frame at the left, text around': (w) =>
    w.content(
      w.p(w.frame('around', '6x3', w.p(14, 'Small') + w.p(14, 'Small'), at(0, 0)) + w.sentence(220)) +
        w.paragraphs(5, 120),
    ),
  'a frame between the lines': (w) =>
    w.content(
      w.paragraphs(2) +
        w.p(w.frame('below', '9x2', w.p(20, 'Small'), at(2, 0)) + w.sentence(80)) +
        w.paragraphs(5),
    ),
  'a frame in the line': (w) =>
    w.content(
      w.p(w.sentence(8) + w.frame('in line', '5x1.6', w.p(8, 'Small')) + w.sentence(8)) + w.paragraphs(4),
    ),
  'a frame with paragraphs of several sizes': (w) =>
    w.content(
      w.p(w.frame('below', '12x4', w.p(20) + w.p(20, 'Small') + w.p(20, 'Note'), at(1, 0)) + w.sentence(10)) +
        w.paragraphs(4),
    ),
  'two frames beside each other': (w) =>
    w.content(
      w.p(
        w.frame('over', '6x2', w.p(12, 'Small'), at(0, 1)) +
          w.frame('over', '6x2', w.p(12, 'Small'), at(8, 1)) +
          w.sentence(12),
      ) + w.paragraphs(6),
    ),
  'a frame that holds a table': (w) =>
    w.content(
      w.p(
        w.frame(
          'below',
          '10x3',
          `<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell>${w.p(4, 'Small')}</table:table-cell><table:table-cell>${w.p(4, 'Small')}</table:table-cell></table:table-row></table:table>${w.p(6, 'Small')}`,
          at(2, 0),
        ) + w.sentence(12),
      ) + w.paragraphs(3),
    ),
  'a rectangle with text': (w) =>
    w.content(
      w.p(w.shape('rectangle', RECTANGLE, '6x2', w.p(6, 'Small'), at(3, 1)) + w.sentence(20)) +
        w.paragraphs(6),
    ),
  'a diamond with text, text below': (w) =>
    w.content(
      w.p(w.shape('diamond', DIAMOND, '7x3.5', w.p(3, 'Small'), at(3, 0.2), 'below') + w.sentence(20)) +
        w.paragraphs(4),
    ),
  'shapes without text': (w) =>
    w.content(
      w.p(
        w.shape('rectangle', RECTANGLE, '3x1.5', '', at(1, 1)) +
          w.shape('diamond', DIAMOND, '3x1.5', '', at(6, 1)) +
          w.sentence(20),
      ) + w.paragraphs(6),
    ),
  'a picture at the right, text around': (w) =>
    w.content(w.p(w.picture('around', '4x3', at(12.5, 0)) + w.sentence(220)) + w.paragraphs(5, 120)),
  'a picture at the left, text around': (w) =>
    w.content(
      w.paragraphs(1) + w.p(w.picture('around', '4x3', at(0, 0.5)) + w.sentence(220)) + w.paragraphs(5, 120),
    ),
  'a picture between the lines': (w) =>
    w.content(w.paragraphs(1) + w.p(w.picture('below', '6x4', at(4, 0)) + w.sentence(100)) + w.paragraphs(5)),
  'a picture in the line': (w) =>
    w.content(w.p(w.sentence(10) + w.picture('in line', '4x2') + w.sentence(30)) + w.paragraphs(4)),
  'pictures on three pages, text around': (w) =>
    w.content(
      Array.from({ length: 9 }, (_, number) =>
        w.p(w.picture('around', '4x3', at(number % 2 === 0 ? 0 : 12.5, 0)) + w.sentence(320)),
      ).join(''),
    ),
  'a section in two columns between text': (w) =>
    w.content(w.paragraphs(2) + w.section(w.paragraphs(6), 2) + w.paragraphs(2)),
  'a section in three columns between text': (w) =>
    w.content(w.paragraphs(2) + w.section(w.paragraphs(9, 30), 3) + w.paragraphs(2)),
  'columns over pages': (w) => w.content(w.p(20) + w.section(w.paragraphs(40, 90), 2) + w.p(20)),
  'columns one after the other': (w) =>
    w.content(
      w.section(w.paragraphs(4, 50), 2) + w.p(30) + w.section(w.paragraphs(6, 30), 3) + w.paragraphs(2),
    ),
  footnotes: (w) =>
    w.content(
      Array.from({ length: 12 }, (_, number) =>
        w.p(w.sentence(90) + (number % 3 === 0 ? w.note('footnote', 30) : '') + w.sentence(20)),
      ).join(''),
    ),
  'long footnotes': (w) =>
    w.content(
      Array.from({ length: 16 }, (_, number) =>
        w.p(w.sentence(90) + (number % 2 === 0 ? w.note('footnote', 110) : '')),
      ).join(''),
    ),
  'footnotes in a table': (w) =>
    w.content(
      `${w.p(30)}<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>${Array.from(
        { length: 3 },
        () =>
          `<table:table-row><table:table-cell>${w.p(10)}</table:table-cell><table:table-cell>${w.p(w.sentence(6) + w.note('footnote', 16))}</table:table-cell></table:table-row>`,
      ).join('')}</table:table>${w.paragraphs(2)}`,
    ),
  'footnotes and a frame': (w) =>
    w.content(
      w.p(w.frame('around', '6x3', w.p(14, 'Small'), at(0, 0)) + w.sentence(180) + w.note('footnote', 40)) +
        w.paragraphs(5, 120) +
        w.p(w.sentence(30) + w.note('footnote', 20)),
    ),
};

function packaged(content: string): Uint8Array {
  return zipSync(
    {
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(content),
      'Pictures/red.png': Uint8Array.from(Buffer.from(PIXEL, 'base64')),
      'META-INF/manifest.xml': strToU8(
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="Pictures/red.png" manifest:media-type="image/png"/></manifest:manifest>',
      ),
    },
    { mtime: new Date(1980, 0, 1) },
  );
}
