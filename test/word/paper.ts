import { unzipSync } from 'fflate';
import {
  child,
  childrenNamed,
  childValue,
  parseElement,
  type XmlElement,
} from '../../engine/pdf/docx/xml-element.js';
import { PaperStyles, said } from './paper-styles.js';

/** How a stretch of words is set. */
export interface Run {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly hidden: boolean;
  readonly color: string;
  /** Exact line height of its paragraph, points. */
  readonly line: number;
}

/** Words on the paper that belong together: a paragraph outside tables, or a cell. Distances are points. */
export interface Block {
  /** Without white space, in compatibility form. */
  readonly words: string;
  readonly runs: readonly Run[];
  /** Between which distances from the left edge of the paper the words stand. */
  readonly left: number;
  readonly right: number;
  /** The table, counted from 0, and the place in it. */
  readonly cell?: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    readonly header: boolean;
    /** `exact` heights would clip. */
    readonly exactHeight: boolean;
  };
}

const POINTS = 20;
const twips = (element: XmlElement | undefined, name: string): number =>
  Number(element?.attributes[`w:${name}`] ?? 0) / POINTS;

/** Full-width and half-width forms, and forms for vertical lines, count as the same word. */
export const plainWords = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The blocks of a Word document in reading order, with empty ones left out. */
export function readPaper(docx: Uint8Array): readonly Block[] {
  const { 'word/document.xml': part, 'word/styles.xml': stylePart } = unzipSync(docx);
  if (!part) throw new Error('word/document.xml is missing');
  const body = child(parseElement(part, 'word/document.xml'), 'body');
  const styles = new PaperStyles(stylePart);
  const blocks: Block[] = [];
  let waiting: XmlElement[] = [];
  let tables = 0;
  const flush = (section: XmlElement | undefined): void => {
    const page = child(section, 'pgSz');
    const margins = child(section, 'pgMar');
    const [left, right] = [twips(margins, 'left'), twips(page, 'w') - twips(margins, 'right')];
    for (const element of waiting) {
      if (element.name === 'p') blocks.push({ ...contents([element], styles), left, right });
      else blocks.push(...cellsOf(element, (tables += 1) - 1, { left, right, styles }));
    }
    waiting = [];
  };
  for (const element of body?.children ?? []) {
    if (element.name === 'sectPr') flush(element);
    else waiting.push(element);
    const end = child(child(element, 'pPr'), 'sectPr');
    if (end) flush(end);
  }
  return blocks.filter((block) => block.words !== '');
}

function cellsOf(
  table: XmlElement,
  index: number,
  { left: pageLeft, right: pageRight, styles }: { left: number; right: number; styles: PaperStyles },
): Block[] {
  const widths = childrenNamed(child(table, 'tblGrid'), 'gridCol').map((column) => twips(column, 'w'));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const edges = widths.reduce(
    (all, width) => [...all, (all.at(-1) ?? 0) + width],
    [pageLeft + (pageRight - pageLeft - total) / 2],
  );
  const rows = childrenNamed(table, 'tr').map((row) => placesOf(row));
  return rows.flatMap((places, row) =>
    places
      .filter(({ merge }) => merge !== 'continue')
      .map(({ element, column, span, header, exactHeight, merge }): Block => {
        let rowSpan = 1;
        const goesOn = (at: number): boolean =>
          rows[at]?.some((one) => one.column === column && one.merge === 'continue') === true;
        while (merge === 'restart' && goesOn(row + rowSpan)) rowSpan += 1;
        return {
          ...contents(childrenNamed(element, 'p'), styles),
          left: edges[column] ?? 0,
          right: edges[column + span] ?? 0,
          cell: { table: index, row, column, rowSpan, columnSpan: span, header, exactHeight },
        };
      }),
  );
}

function placesOf(row: XmlElement) {
  const properties = child(row, 'trPr');
  const header = child(properties, 'tblHeader') !== undefined;
  const exactHeight = child(properties, 'trHeight')?.attributes['w:hRule'] === 'exact';
  let column = 0;
  return childrenNamed(row, 'tc').map((element) => {
    const about = child(element, 'tcPr');
    const span = Number(childValue(about, 'gridSpan') ?? 1);
    const merged = child(about, 'vMerge');
    const merge = merged && (merged.attributes['w:val'] === 'restart' ? 'restart' : 'continue');
    column += span;
    return { element, column: column - span, span, merge, header, exactHeight };
  });
}

function contents(paragraphs: readonly XmlElement[], styles: PaperStyles): Pick<Block, 'words' | 'runs'> {
  const runs = paragraphs.flatMap((paragraph) => {
    const line = said(styles.paragraph(paragraph), (layer) => child(layer, 'spacing')?.attributes['w:line']);
    return childrenNamed(paragraph, 'r').map((run): Run => {
      const looks = styles.run(run, paragraph);
      return {
        text: run.children
          .map(({ name, text }) => (name === 't' ? text : name === 'noBreakHyphen' ? '-' : ''))
          .join(''),
        size: Number(said(looks, (look) => childValue(look, 'sz')) ?? 0) / 2,
        hidden: said(looks, (look) => child(look, 'vanish')) !== undefined,
        color: said(looks, (look) => childValue(look, 'color')) ?? 'auto',
        line: Number(line ?? 0) / POINTS,
      };
    });
  });
  return { words: plainWords(runs.map((run) => run.text).join('')), runs };
}
