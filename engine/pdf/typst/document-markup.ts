import { TYPESETTING_REGION } from '../document-language.js';
import type { DocumentTree, PageBand, Section, TextColumns } from '../tree/document-tree.js';
import { blocksMarkup } from './block-markup.js';
import { faceLists } from './face-lists.js';
import { NUMBER_PATTERNS, pageNumber } from './inline-markup.js';
import { literal, points } from './literal.js';
import { usedFaces, type Flow, type Typesetting } from './typesetting.js';

/** Functions that the markup of every document calls. */
const PRELUDE = `
#let t(indent, line, table, sticky: false) = block(above: 0pt, below: 0pt, sticky: sticky, inset: (left: indent), align(left, {
  set text(costs: (widow: 0%, orphan: 0%))
  v(line)
  table
}))
#show heading: it => it.body
#show footnote: none
#show footnote.entry: it => it.note.body
#set footnote.entry(separator: box(inset: (bottom: 2.8pt), line(length: 25%, stroke: 0.5pt)), clearance: 2.8pt, gap: 0pt, indent: 0pt)
#let rules(count, gap, height) = for number in range(1, count) {
  place(top + left, dx: number * (100% + gap) / count - gap / 2, line(angle: 90deg, length: height, stroke: 0.5pt))
}
#let columned(count, gap, ruled, body) = columns(count, gutter: gap, body)
#let balanced(count, gap, ruled, body) = layout(size => {
  let width = (size.width - gap * (count - 1)) / count
  let inColumns = columns(count, gutter: gap, body)
  let whole = measure(block(width: width, body)).height
  let height = whole / count + 0.5pt
  let needed(height) = measure(inColumns, width: size.width, height: height).height
  while needed(height) > height - 0.1pt and height < whole { height += 4pt }
  let height = calc.min(needed(height) + 0.05pt, whole)
  block(width: 100%, height: height, above: 0pt, below: 0pt, {
    if ruled { rules(count, gap, height) }
    inColumns
  })
})
#let bands(section) = context query(label("banbiao-section-" + str(section))).at(0, default: (value: none)).value
#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple")
#set text(lang: "zh", region: "${TYPESETTING_REGION}", overhang: false, fallback: false, hyphenate: false, kerning: false, ligatures: false, cjk-latin-spacing: none)
`;

/** For each marked row its page, from 1, and what is printed as that page's number. */
const ROW_PLACES = `#context [#metadata((
  rows: query(<banbiao-row>).map(row => (row.location().page(), counter(page).at(row.location()).first())),
  pages: here().page(),
))<banbiao-row-places>]`;

/** The whole document as Typst markup. */
export function documentMarkup(
  tree: DocumentTree,
  typesetting: Typesetting,
  options: { readonly title: string | undefined; readonly date: string | undefined },
): string {
  const sections = tree.sections.map((section, index) =>
    sectionMarkup(section, index + 1, tree, typesetting),
  );
  const title = options.title ?? tree.title;
  return [
    PRELUDE,
    faceLists(usedFaces(typesetting), typesetting.setter.library.faces),
    typesetting.definitions.markup,
    ...sections,
    '#context [#metadata(here().page())<banbiao-end>]',
    ...(typesetting.marked ? [ROW_PLACES] : []),
    // Behind all that it would otherwise belong to the look of.
    `#set document(title: ${title === undefined ? 'none' : literal(title)}, date: ${dateCall(options.date)})`,
  ].join('\n');
}

function dateCall(date: string | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (!match) return 'none';
  return `datetime(year: ${Number(match[1])}, month: ${Number(match[2])}, day: ${Number(match[3])})`;
}

function sectionMarkup(
  section: Section,
  number: number,
  tree: DocumentTree,
  typesetting: Typesetting,
): string {
  const { page } = section;
  const width = page.width - page.left - page.right;
  const previous = tree.sections[number - 2];
  const next = tree.sections[number];
  const sharesPage = previous !== undefined && goesOn(previous, section);
  const flow: Flow = {
    width,
    place: 'body',
    alignment: 'left',
    grid: page.grid,
    section: number,
    pageNumbers: page.pageNumbers,
    breaks: { column: '#pagebreak()', page: '#pagebreak()' },
    startsPage: !sharesPage,
  };
  typesetting.noteWidth = width;
  const body = page.columns
    ? inColumns(section, page.columns, next !== undefined && goesOn(section, next), flow, typesetting)
    : blocksMarkup(section.blocks, flow, page, typesetting);
  const start = page.pageNumbers.start;
  const bands = sharesPage ? '' : bandsMarkup(section, flow, tree, typesetting);
  return [
    ...(sharesPage
      ? []
      : [number === 1 ? '' : sectionBreak(section.start), pageMarkup(section, number, bands !== '')]),
    `#[#metadata(${bands === '' ? 'none' : `[${bands}]`})<banbiao-section-${number}>]`,
    start === undefined ? '' : `#counter(page).update(${start})`,
    body,
    `#[#metadata(none)<banbiao-section-${number}-end>]`,
  ].join('\n');
}

/** Whether a section begins on the page on which the one before ends: it asks for that, and needs no other page. */
function goesOn(previous: Section, section: Section): boolean {
  const { page } = section;
  const same = (['width', 'height', 'top', 'bottom', 'left', 'right', 'header', 'footer'] as const).every(
    (side) => page[side] === previous.page[side],
  );
  const bands = sameBand(previous.headers, section.headers) && sameBand(previous.footers, section.footers);
  return section.start === 'continuous' && same && bands;
}

const sameBand = (one: PageBand, other: PageBand): boolean =>
  one === other || (other.default.length === 0 && !other.first?.length && !other.even?.length);

/**
 * A section in columns. What shares its last page with the next section is balanced, unless a page begins within it;
 * at the document's end the first column is filled first.
 */
function inColumns(
  { page, blocks }: Section,
  { count, gap, ruled }: TextColumns,
  balanced: boolean,
  flow: Flow,
  typesetting: Typesetting,
): string {
  const width = Math.max(1, (flow.width - gap * (count - 1)) / count);
  const settings = `${count}, ${points(gap)}, ${ruled}`;
  const open = `#columned(${settings})[`;
  const breaks = { column: '#colbreak()', page: `]\n#pagebreak()\n${open}` };
  const body = blocksMarkup(blocks, { ...flow, width, breaks }, page, typesetting);
  const whole = balanced && !body.includes('#pagebreak(');
  return `${whole ? `#balanced(${settings})[` : open}${body}]`;
}

const sectionBreak = (start: Section['start']): string =>
  start === 'oddPage'
    ? '#pagebreak(to: "odd")'
    : start === 'evenPage'
      ? '#pagebreak(to: "even")'
      : '#pagebreak(weak: true)';

/**
 * A page asks for its bands by the number of the section: what is said of the page itself belongs to the look of all
 * that stands on it, and with a look that names an institution nothing of another's document looks alike.
 */
function pageMarkup({ page }: Section, number: number, bands: boolean): string {
  const spare = aroundGrid(page);
  return (
    `#set page(width: ${points(page.width)}, height: ${points(page.height)}, ` +
    `margin: (top: ${points(page.top + spare)}, bottom: ${points(page.bottom + spare)}, left: ${points(page.left)}, right: ${points(page.right)}), ` +
    `numbering: ${literal(NUMBER_PATTERNS[page.pageNumbers.format])}, header: none, footer: none, ` +
    `background: ${bands ? `bands(${number})` : 'none'})`
  );
}

function bandsMarkup(section: Section, flow: Flow, tree: DocumentTree, typesetting: Typesetting): string {
  const { headers, footers, page } = section;
  const header = bandMarkup(headers, 'top', page.header, section, flow, tree, typesetting);
  const footer = bandMarkup(footers, 'bottom', page.footer, section, flow, tree, typesetting);
  return `${header}${footer}`;
}

/** What a grid of lines leaves over on a page stands above and below it in equal parts, as LibreOffice sets it. */
function aroundGrid({ grid, height, top, bottom }: Section['page']): number {
  return grid ? Math.max(0, ((height - top - bottom) % grid.linePitch) / 2) : 0;
}

/** Headers and footers stand at their distance from the paper's edge, whatever their height. */
function bandMarkup(
  band: PageBand,
  side: 'top' | 'bottom',
  distance: number,
  { page }: Section,
  around: Flow,
  tree: DocumentTree,
  typesetting: Typesetting,
): string {
  const surroundings: Flow = { ...around, place: 'band', startsPage: false };
  const place = (blocks: PageBand['default']): string => {
    if (blocks.length === 0) return '[]';
    const markup = blocksMarkup(blocks, surroundings, page, typesetting);
    const offset = points(side === 'top' ? distance : -distance);
    return `place(${side} + left, dx: ${points(page.left)}, dy: ${offset}, block(width: ${points(surroundings.width)}, align(left)[${markup}]))`;
  };
  const usual = place(band.default);
  const even = tree.evenAndOddHeaders && band.even ? place(band.even) : undefined;
  const first = band.first ? place(band.first) : undefined;
  if (usual === '[]' && (even ?? '[]') === '[]' && (first ?? '[]') === '[]') return '';
  const onEven =
    even === undefined ? usual : `if calc.even(${pageNumber(surroundings)}) { ${even} } else { ${usual} }`;
  if (first === undefined) return `#context { ${onEven} }`;
  return `#context { if here().page() == locate(<banbiao-section-${surroundings.section}>).page() { ${first} } else { ${onEven} } }`;
}
