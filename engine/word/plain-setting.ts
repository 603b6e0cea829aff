import { pageOf, textHeightOf, textWidthOf, type Page } from './build/page.js';
import { faces, lineHeight, sizes, type TextStyle } from './build/typography.js';
import { CELL_MARGINS, linesOf } from './fitting/line-count.js';
import { BETWEEN, columnsOf, LAST, PADDING, type PlainBlock, type PlainPage } from './plain-blocks.js';

interface SetParagraph {
  readonly text: TextStyle;
  /** Line, and what stands over and under the paragraph, in twentieths of a point. */
  readonly line: number;
  readonly before: number;
  readonly after: number;
}

/** How a plain page is set. */
export interface PlainSetting {
  readonly page: Page;
  readonly title: SetParagraph;
  readonly subtitle: SetParagraph;
  readonly heading: SetParagraph;
  readonly paragraph: SetParagraph;
  readonly cell: SetParagraph;
}

const set = (face: TextStyle['face'], size: number, before: number, after: number, line?: number) => ({
  text: { face, size },
  line: line ?? lineHeight(size),
  before,
  after,
});

const usual: PlainSetting = {
  page: pageOf('portrait'),
  title: set(faces.title, sizes.number, 0, 60),
  subtitle: set(faces.table, sizes.field, 0, 60),
  heading: set(faces.heading, sizes.subheading, 120, 40),
  paragraph: set(faces.table, sizes.small, 0, 20),
  cell: set(faces.table, sizes.small, 0, 0),
};

/** A page that nobody binds: 15 mm at each side, and what the page number needs. */
const unbound: Page = { ...pageOf('portrait'), top: 850, right: 850, bottom: 1020, left: 850 };

const POINT = 20;
const CLOSE_LINE = 1.3;

/** Text of that size (half-points) with close lines. */
function closer(size: number): PlainSetting {
  const line = Math.ceil((size / 2) * CLOSE_LINE * POINT);
  return {
    page: unbound,
    title: set(faces.title, size + 10, 0, 20),
    subtitle: set(faces.table, size + 2, 0, 20),
    heading: set(faces.heading, size + 4, 60, 20),
    paragraph: set(faces.table, size, 0, 0, line),
    cell: set(faces.table, size, 0, 0, line),
  };
}

/** From 小五 to 小六, below which print is too small to read. */
const CLOSER = [18, 17, 16, 15, 14, 13].map(closer);
/** The rule under a row. */
const RULE = 10;
/** Kept free of a page, because Word may break a line earlier than we do. */
const SPARE = 300;

/** The setting of a page: the largest with which it stands on one page, where it is to. */
export function plainSetting(plain: PlainPage): PlainSetting {
  if (!plain.onePage) return usual;
  return [usual, ...CLOSER].find((one) => fits(plain, one)) ?? CLOSER.at(-1) ?? usual;
}

/** Whether a page can be set so closely that it stands on one page. */
export const fitsOnePage = (plain: PlainPage): boolean => [usual, ...CLOSER].some((one) => fits(plain, one));

function fits({ title, subtitle, blocks }: PlainPage, setting: PlainSetting): boolean {
  const width = textWidthOf(setting.page);
  const own = (text: string, style: SetParagraph): number => heightOf(text, style, width);
  const height =
    own(title, setting.title) +
    (subtitle === undefined ? 0 : own(subtitle, setting.subtitle)) +
    blocks.reduce((sum, one) => sum + blockHeight(one, width, setting), LAST);
  return height + SPARE <= textHeightOf(setting.page);
}

const heightOf = (text: string, { text: { size }, line, before, after }: SetParagraph, width: number) =>
  before + linesOf(text, size, width) * line + after;

function blockHeight(block: PlainBlock, width: number, setting: PlainSetting): number {
  if (block.kind !== 'table') return heightOf(block.text, setting[block.kind], width);
  const columns = columnsOf(block.widths, width);
  return block.rows.reduce((sum, cells) => {
    let column = 0;
    const heights = cells.map(({ text, span = 1 }) => {
      const own = columns.slice(column, column + span).reduce((all, one) => all + one, 0);
      column += span;
      return heightOf(text, setting.cell, own - 2 * PADDING) + CELL_MARGINS;
    });
    return sum + Math.max(0, ...heights) + RULE;
  }, BETWEEN);
}
