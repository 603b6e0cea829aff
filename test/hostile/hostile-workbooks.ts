import { packageFile, withPart, type PackageText } from './package-text.js';
import type { Random } from './random.js';

/** A sort of hostile file: how one is made, and with which code it is refused; without a code it is read. */
export interface HostileKind {
  readonly name: string;
  readonly refusal?: RegExp;
  make(parts: PackageText, random: Random): Uint8Array;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const sheetOf = (data: string, after = ''): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${after}</worksheet>`;

/** The parts with so many sheets more, all of which lead to these parts in turn. */
function withSheets(parts: PackageText, count: number, sheets: readonly string[]): PackageText {
  let changed = withPart(parts, WORKBOOK, (xml) =>
    xml.replace(
      '</sheets>',
      `${Array.from({ length: count }, (_, at) => `<sheet name="h${String(at)}" sheetId="${String(900 + at)}" r:id="hostile${String(at % sheets.length)}"/>`).join('')}</sheets>`,
    ),
  );
  changed = withPart(changed, RELATIONS, (xml) =>
    xml.replace(
      '</Relationships>',
      `${sheets.map((_, at) => `<Relationship Id="hostile${String(at)}" Type="${TYPE}" Target="worksheets/hostile${String(at)}.xml"/>`).join('')}</Relationships>`,
    ),
  );
  for (const [at, sheet] of sheets.entries()) changed.set(`xl/worksheets/hostile${String(at)}.xml`, sheet);
  return changed;
}

const rows = (count: number, row: (number: number) => string): string =>
  Array.from({ length: count }, (_, at) => row(at + 1)).join('');

/** The hidden sheet is the one whose first text is `banbiao`. */
function hiddenSheet(parts: PackageText): string {
  const strings = String(parts.get('xl/sharedStrings.xml') ?? '');
  const index = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].findIndex(([, text]) =>
    text?.includes('>banbiao<'),
  );
  const first = new RegExp(`<c r="A1"[^>]*t="s"[^>]*><v>${String(index)}</v>`);
  const found = [...parts].find(
    ([name, text]) => name.startsWith('xl/worksheets/') && typeof text === 'string' && first.test(text),
  );
  if (!found) throw new Error('No hidden sheet');
  return found[0];
}

/** The text of a cell of the hidden sheet replaced by an inline one. */
function withMapped(parts: PackageText, row: RegExp, column: string, value: string): PackageText {
  const strings = [...String(parts.get('xl/sharedStrings.xml')).matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text]) => (text ?? '').replace(/<[^>]*>/g, ''),
  );
  return withPart(parts, hiddenSheet(parts), (xml) => {
    let done = false;
    return xml.replace(/<row [^>]*r="(\d+)"[^>]*>.*?<\/row>/gs, (whole, number: string) => {
      const kind = /<c r="A\d+"[^>]*><v>(\d+)<\/v>/.exec(whole)?.[1];
      if (done || !row.test(strings[Number(kind)] ?? '')) return whole;
      const cell = new RegExp(`<c r="${column}${number}"[^>]*?(?:/>|>.*?</c>)`, 's');
      done = true;
      const inline = `<c r="${column}${number}" t="inlineStr"><is><t>${value}</t></is></c>`;
      return cell.test(whole) ? whole.replace(cell, inline) : whole.replace('</row>', `${inline}</row>`);
    });
  });
}

const mapKind = (name: string, row: RegExp, column: string, values: readonly string[]): HostileKind => ({
  name,
  refusal: /map-impossible/,
  make: (parts, random) => packageFile(withMapped(parts, row, column, random.one(values))),
});

const HUGE = ['1000000000', '5000000000', '1048576', '70000', '9007199254740991'];

/** Every kind of workbook that somebody who knows the program would make. */
export const hostileWorkbooks: readonly HostileKind[] = [
  mapKind('map: rows of a header', /^roster$/, 'F', HUGE),
  mapKind('map: row of a header', /^roster$/, 'E', HUGE),
  mapKind('map: column of a roster', /^column$/, 'E', ['16384', '999999', '1000000000']),
  mapKind('map: an entry elsewhere', /^field$/, 'E', ['XFD1048576', 'ZZ9', 'A20001']),
  mapKind('map: the role of an entry', /^field$/, 'F', ['computed', 'linked', 'locked']),
  {
    name: 'identity of many columns',
    refusal: /map-impossible/,
    make: (parts, random) =>
      packageFile(
        withPart(parts, hiddenSheet(parts), (xml) =>
          xml.replace(
            '</sheetData>',
            `${rows(2_000 + random.below(2_000), (at) => `<row r="${String(9000 + at)}"><c r="XFD${String(9000 + at)}"><v>1</v></c></row>`)}</sheetData>`,
          ),
        ),
      ),
  },
  {
    name: 'many sheets of one part',
    refusal: /over-sheets/,
    make: (parts, random) =>
      packageFile(
        withSheets(parts, 300 + random.below(9_000), [sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>')]),
      ),
  },
  {
    name: 'many filled cells',
    refusal: /over-cells/,
    make: (parts, random) => {
      const cell = random.one(['<c><v>1</v></c>', '<c t="b"><v>1</v></c>', '<c t="str"><v>x</v></c>']);
      const sheet = sheetOf(rows(13_000, () => `<row>${cell.repeat(50)}</row>`));
      return packageFile(withSheets(parts, 2, [sheet]));
    },
  },
  {
    name: 'many empty cells',
    refusal: /over-elements/,
    make: (parts) =>
      packageFile(
        withSheets(
          parts,
          3,
          ['1', '2', '3'].map((s) => sheetOf(rows(40_000, () => `<row>${`<c s="${s}"/>`.repeat(50)}</row>`))),
        ),
      ),
  },
  {
    name: 'one long text in many cells',
    refusal: /over-characters/,
    make: (parts, random) => {
      const long = '长'.repeat(20_000 + random.below(12_000));
      const strings = withPart(parts, 'xl/sharedStrings.xml', (xml) =>
        xml.replace(/<si>/, `<si><t>${long}</t></si><si>`),
      );
      return packageFile(
        withSheets(strings, 1, [sheetOf(rows(4_000, () => '<row><c t="s"><v>0</v></c></row>'))]),
      );
    },
  },
  {
    name: 'many validated ranges',
    refusal: /over-ranges/,
    make: (parts, random) => {
      const one = `<dataValidation type="whole" sqref="${'A1 '.repeat(200 + random.below(200))}"/>`;
      return packageFile(
        withSheets(parts, 1, [sheetOf('', `<dataValidations>${one.repeat(600)}</dataValidations>`)]),
      );
    },
  },
  {
    name: 'many merged ranges',
    refusal: /over-ranges/,
    make: (parts) =>
      packageFile(
        withSheets(parts, 1, [
          sheetOf('', `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`),
        ]),
      ),
  },
  {
    name: 'many names',
    refusal: /over-names/,
    make: (parts, random) =>
      packageFile(
        withPart(parts, WORKBOOK, (xml) =>
          xml.replace(
            '<definedNames>',
            `<definedNames>${rows(50_001 + random.below(1000), (at) => `<definedName name="n${String(at)}">'表'!$A$1</definedName>`)}`,
          ),
        ),
      ),
  },
  {
    name: 'elements within elements',
    refusal: /over-depth/,
    make: (parts, random) => {
      const depth = 401 + random.below(20_000);
      return packageFile(withSheets(parts, 1, [sheetOf('<row>'.repeat(depth) + '</row>'.repeat(depth))]));
    },
  },
  {
    name: 'a large part',
    refusal: /package\.(?:bomb|too-large-inside|over-)/,
    make: (parts, random) =>
      packageFile(withSheets(parts, 1, [sheetOf(' '.repeat((20 + random.below(40)) * 2 ** 20))])),
  },
  {
    name: 'texts that are lost',
    make: (parts, random) =>
      packageFile(
        withSheets(parts, 1, [
          sheetOf(`<row><c t="s"><v>${String(10 ** (5 + random.below(9)))}</v></c></row>`),
        ]),
      ),
  },
  {
    name: 'text that is no UTF-8',
    refusal: /undecodable/,
    make: (parts) =>
      packageFile(
        withPart(parts, 'xl/sharedStrings.xml', (xml) => {
          const bytes = new TextEncoder().encode(xml);
          bytes.set([0xb1, 0xed, 0xb8], bytes.length >> 1);
          return bytes;
        }),
      ),
  },
  {
    name: 'a document type',
    refusal: /document-type/,
    make: (parts, random) =>
      packageFile(
        withPart(parts, random.one([WORKBOOK, 'xl/styles.xml', 'xl/sharedStrings.xml']), (xml) =>
          xml.replace(/^(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE x [<!ENTITY a "ha">]>'),
        ),
      ),
  },
  {
    name: 'impossible numbers in every cell',
    make: (parts, random) => {
      const number = random.one([
        '1e308',
        '-1e308',
        '2958466',
        '3000000',
        '1e-320',
        '9007199254740993',
        '-0',
        'NaN',
        '1e999',
      ]);
      return packageFile(
        new Map(
          [...parts].map(([name, text]): [string, string | Uint8Array] =>
            name.startsWith('xl/worksheets/') && typeof text === 'string' && name !== hiddenSheet(parts)
              ? [
                  name,
                  text.replace(
                    /<c (r="[A-Z]+\d+")([^>]*?)(?: t="s")([^>]*)><v>\d+<\/v>/g,
                    (whole, at: string, before: string, after: string) =>
                      random.next() < 0.5 ? whole : `<c ${at}${before}${after}><v>${number}</v>`,
                  ),
                ]
              : [name, text],
          ),
        ),
      );
    },
  },
  {
    name: 'controls and marks of direction',
    make: (parts, random) => {
      const sign = random.one(['_x001B_]0;x_x0007_', '\u202E', '\u2066', '_x000A_错误', '\u0085', '\u200F']);
      return packageFile(
        withPart(parts, 'xl/sharedStrings.xml', (xml) => xml.replace(/<t([^>]*)>/g, `<t$1>${sign}`)),
      );
    },
  },
];
