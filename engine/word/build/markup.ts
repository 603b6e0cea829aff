import { escapeAttribute, escapeText } from '../../ooxml/index.js';
import {
  characterStyles,
  roleOf,
  roles,
  styleId,
  tableStyles,
  type ParagraphSetting,
  type RoleId,
} from './named-styles.js';
import { lineHeight, type TextStyle } from './typography.js';

/** Elements are written in the order that the schema prescribes; Word repairs or refuses others. */

export interface ParagraphStyle {
  readonly text: TextStyle;
  readonly align?: ParagraphSetting['align'];
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
  /** What the paragraph is for, where its type alone does not say it. */
  readonly role?: RoleId;
}

/** A stretch of text; line feeds in it end lines. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

export const run = (text: string, style: TextStyle): readonly Run[] => (text === '' ? [] : [{ text, style }]);

/** Marks that are narrow or wide by their face: “”, …, ×. What is filled in may hold some. */
const AMBIGUOUS = /\+\+\+|[^\u0000-\u007f\u3000-\u9fff\uff00-\uffef]/;
const WIDE_MARKS = '<w:rFonts w:hint="eastAsia"/>';

/** Of a run only what its paragraph does not say already. */
function runMarkup({ text, style }: Run, within: TextStyle): string {
  const properties =
    (style.face === within.face ? '' : `<w:rStyle w:val="${characterStyles[style.face].id}"/>`) +
    (AMBIGUOUS.test(text) ? WIDE_MARKS : '') +
    (style.bold === true && within.bold !== true ? '<w:b/>' : '') +
    (style.spacing === within.spacing ? '' : `<w:spacing w:val="${style.spacing ?? 0}"/>`) +
    (style.size === within.size ? '' : `<w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/>`);
  const words = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeText(line)}</w:t>`);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${words.join('<w:br/>')}</w:r>`;
}

export function paragraphProperties(style: ParagraphStyle): string {
  const role = style.role ?? roleOf(style.text);
  const setting: ParagraphSetting = {
    text: style.text,
    align: style.align ?? 'left',
    before: style.before ?? 0,
    after: style.after ?? 0,
    firstLine: style.firstLine ?? 0,
    hanging: style.hanging ?? 0,
    line: style.line ?? lineHeight(style.text.size),
  };
  return (
    `<w:pPr><w:pStyle w:val="${styleId(role, setting)}"/>` +
    (style.keepNext === true && roles[role].keepNext !== true ? '<w:keepNext/>' : '') +
    (style.keepNext !== true && roles[role].keepNext === true ? '<w:keepNext w:val="0"/>' : '') +
    (style.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '') +
    '</w:pPr>'
  );
}

export const paragraph = (content: readonly Run[], style: ParagraphStyle): string =>
  `<w:p>${paragraphProperties(style)}${content.map((one) => runMarkup(one, style.text)).join('')}</w:p>`;

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

export const rule = (side: string): string =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;

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
  /** What the table holds, for those who have it read to them. */
  readonly caption?: string;
}

export function table(rows: string, { widths, ruled, padding, caption }: TableStyle): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyles[ruled ? 'ruled' : 'plain'].id}"/>` +
    `<w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:top w:w="${ABOVE}" w:type="dxa"/><w:left w:w="${padding}" w:type="dxa"/>` +
    `<w:bottom w:w="${ABOVE}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar>` +
    (caption === undefined ? '' : `<w:tblCaption w:val="${escapeAttribute(caption)}"/>`) +
    '</w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
  );
}
