import { escapeAttribute, escapeText } from '../../ooxml/index.js';
import { faces, lineHeight, type TextStyle } from './typography.js';

/** Elements are written in the order that the schema prescribes; Word repairs or refuses others. */

export interface ParagraphStyle {
  readonly text: TextStyle;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Space before and after in twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  /** First line, in characters. */
  readonly firstLine?: number;
  /** All lines but the first, in twentieths of a point. */
  readonly hanging?: number;
  /** Exact line height; from the size when not given. */
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Style by id; carries the place in the document's outline. */
  readonly style?: string;
}

export const runProperties = ({ face, size, bold, spacing }: TextStyle): string =>
  `<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="${latin(face)}" w:hAnsi="${latin(face)}" w:eastAsia="${escapeAttribute(face)}" w:cs="${latin(face)}"/>` +
  (bold === true ? '<w:b/>' : '') +
  (spacing === undefined ? '' : `<w:spacing w:val="${spacing}"/>`) +
  `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;

/** Digits in headings are of the heading's own face, so that they are as heavy as its words. */
const latin = (face: string): string =>
  face === faces.heading || face === faces.title || face === faces.box
    ? escapeAttribute(face)
    : 'Times New Roman';

/** A run; line feeds in it end lines. */
export const run = (text: string, style: TextStyle): string =>
  text === ''
    ? ''
    : `<w:r>${runProperties(style)}${text
        .split('\n')
        .map((line) => `<w:t xml:space="preserve">${escapeText(line)}</w:t>`)
        .join('<w:br/>')}</w:r>`;

export const paragraphProperties = (style: ParagraphStyle): string =>
  '<w:pPr>' +
  (style.style === undefined ? '' : `<w:pStyle w:val="${style.style}"/>`) +
  (style.keepNext === true ? '<w:keepNext/>' : '') +
  (style.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '') +
  '<w:snapToGrid w:val="0"/>' +
  `<w:spacing w:before="${style.before ?? 0}" w:after="${style.after ?? 0}" w:line="${style.line ?? lineHeight(style.text.size)}" w:lineRule="exact"/>` +
  (style.hanging === undefined ? '' : `<w:ind w:left="${style.hanging}" w:hanging="${style.hanging}"/>`) +
  (style.firstLine === undefined
    ? ''
    : `<w:ind w:firstLineChars="${style.firstLine * 100}" w:firstLine="${style.firstLine * style.text.size * 10}"/>`) +
  `<w:jc w:val="${style.align ?? 'left'}"/>` +
  runProperties(style.text) +
  '</w:pPr>';

export const paragraph = (content: string, style: ParagraphStyle): string =>
  `<w:p>${paragraphProperties(style)}${content}</w:p>`;

export interface CellStyle {
  /** Twentieths of a point. */
  readonly width: number;
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
  readonly align?: 'top' | 'center' | 'bottom';
  readonly vertical?: boolean;
  readonly diagonal?: boolean;
  /** A line to write on under the cell, where the table has no rules. */
  readonly underlined?: boolean;
  /** Colour behind the text, as RRGGBB. */
  readonly fill?: string;
}

/** A cell; `content` are its paragraphs. */
export const cell = (content: string, style: CellStyle): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${style.width}" w:type="dxa"/>` +
  ((style.span ?? 1) > 1 ? `<w:gridSpan w:val="${style.span}"/>` : '') +
  (style.merge === undefined
    ? ''
    : style.merge === 'restart'
      ? '<w:vMerge w:val="restart"/>'
      : '<w:vMerge/>') +
  borders(style) +
  (style.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${style.fill}"/>`) +
  (style.vertical === true ? '<w:textDirection w:val="tbRlV"/>' : '') +
  `<w:vAlign w:val="${style.align ?? 'center'}"/></w:tcPr>${content}</w:tc>`;

const rule = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;

const borders = ({ diagonal, underlined }: CellStyle): string =>
  diagonal === true || underlined === true
    ? `<w:tcBorders>${underlined === true ? rule('bottom') : ''}${diagonal === true ? rule('tl2br') : ''}</w:tcBorders>`
    : '';

export interface RowStyle {
  /** Twentieths of a point. */
  readonly height?: number;
  readonly header?: boolean;
}

/** A row never breaks over two pages, unless it is higher than a page. */
export const row = (cells: string, { height, header }: RowStyle = {}): string => {
  const properties =
    '<w:cantSplit/>' +
    (height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`) +
    (header === true ? '<w:tblHeader/>' : '');
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
};

/** Space over and under the text of a cell, so that it never touches a rule. */
const ABOVE = 30;

export interface TableStyle {
  /** Column widths in twentieths of a point. */
  readonly widths: readonly number[];
  readonly ruled: boolean;
  /** Space left and right of the text in a cell. */
  readonly padding: number;
}

export function table(rows: string, { widths, ruled, padding }: TableStyle): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    ruled ? rule(side) : `<w:${side} w:val="nil"/>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${lines.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:top w:w="${ABOVE}" w:type="dxa"/><w:left w:w="${padding}" w:type="dxa"/>` +
    `<w:bottom w:w="${ABOVE}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
  );
}
