/**
 * A guard of the program, how it is taken away, and the hostile kind that then does harm. The limit of pixels is not
 * among them: a picture that says more than it holds is refused as damaged too.
 */
export interface Guard {
  readonly file: string;
  readonly guard: string;
  readonly without: string;
  readonly found: string;
}

const budget = 'engine/ooxml/reading-budget.ts';
const unlimited = (quantity: string, limit: string, found: string): Guard => ({
  file: budget,
  guard: `  ${quantity}: ${limit},`,
  without: `  ${quantity}: Infinity,`,
  found,
});
const active = 'engine/word/template/refuse-active-content.ts';
const harmless = 'engine/word/template/harmless-relationship.ts';

export const guards: readonly Guard[] = [
  unlimited('sheets', '255', 'many sheets of one part'),
  unlimited('cells', '500_000', 'many filled cells'),
  unlimited('elements', '5_000_000', 'many empty cells'),
  unlimited('characters', '50_000_000', 'one long text in many cells'),
  unlimited('ranges', '100_000', 'many validated ranges'),
  unlimited('names', '50_000', 'many names'),
  unlimited('drawings', '1_000', 'many shapes'),
  unlimited('sections', '500', 'many sections'),
  {
    file: 'engine/pdf/document-to-typst.ts',
    guard: 'if (pages > MOST_PAGES)',
    without: 'if (pages < 0)',
    found: 'many pages',
  },
  unlimited('depth', '400', 'elements within elements'),
  {
    file: 'engine/ooxml/limits.ts',
    guard: '  ratio: 400,',
    without: '  ratio: Infinity,',
    found: 'a large part',
  },
  {
    file: 'engine/ooxml/read-xml.ts',
    guard: 'fatal: true',
    without: 'fatal: false',
    found: 'text that is no UTF-8',
  },
  {
    file: 'engine/workbook/read/identify.ts',
    guard: 'if (impossible !== undefined) {',
    without: 'if (impossible === null) {',
    found: 'map: rows of a header',
  },
  {
    file: 'engine/workbook/read/identify.ts',
    guard: 'if (beyond !== undefined) {',
    without: 'if (beyond === -1) {',
    found: 'identity of many columns',
  },
  { file: active, guard: "if (name === 'fldChar')", without: "if (name === 'none')", found: 'split field' },
  {
    file: active,
    guard: "if (name === 'fldSimple') {",
    without: "if (name === 'none') {",
    found: 'field of another prefix',
  },
  {
    file: active,
    guard: "if (nature === 'unknown')",
    without: "if (nature === 'data')",
    found: 'embedded package or program',
  },
  {
    file: active,
    guard: 'if (ACTIVE_TYPES.test(type))',
    without: 'if (type === part)',
    found: 'macro by its type',
  },
  {
    file: 'engine/word/template/open-template.ts',
    guard: 'if (targets.length > 1) {',
    without: 'if (targets.length > 9) {',
    found: 'two main documents',
  },
  {
    file: harmless,
    guard: 'if (!HARMLESS.has(name)) return said;',
    without: '',
    found: 'relationship that is not known',
  },
  {
    file: harmless,
    guard: 'return outside ? said : undefined;',
    without: 'return undefined;',
    found: 'picture from elsewhere',
  },
  {
    file: harmless,
    guard: 'return isHarmlessLink(target) ? undefined : said;',
    without: 'return undefined;',
    found: 'link that runs',
  },
  {
    file: 'engine/word/template/open-template.ts',
    guard: '!(after <= WIDEST_SPAN)',
    without: 'found === name',
    found: 'span',
  },
  {
    file: 'engine/pdf/docx/read-notes.ts',
    guard: 'this.marks.length > 0 || ',
    without: '',
    found: 'note within notes',
  },
  {
    file: 'engine/pdf/docx/read-notes.ts',
    guard: ' || this.read.has(note)',
    without: '',
    found: 'note referred to again',
  },
  {
    file: 'engine/pdf/docx/drawing-length.ts',
    guard: 'lengths.every((length) => Math.abs(length) <= LONGEST)',
    without: 'lengths.length >= 0',
    found: 'length of a drawing',
  },
  {
    file: 'engine/pdf/docx/impossible-figures.ts',
    guard: 'if (!(Math.abs(figure) <= largest))',
    without: 'if (figure === largest + 0.5)',
    found: 'figure',
  },
];
