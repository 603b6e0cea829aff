import { inSizeOf, settingOf, styleId } from '../../engine/word/build/named-styles.js';

/** What a table of a printed document is made of, for tests. Lengths are twentieths of a point, sizes half-points. */
export interface TableOf {
  readonly widths: readonly number[];
  /** Texts of rows, the first of which is the heading where `header` says so. */
  readonly rows: readonly (readonly string[])[];
  readonly header?: boolean;
  readonly size?: number;
  readonly padding?: number;
  /** Least height of every row. */
  readonly height?: number;
  /** Every row stays on the page of the next one. */
  readonly keepNext?: boolean;
  readonly align?: 'left' | 'center';
}

const cell = (text: string, width: number, style: string, keepNext: boolean): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`;

/** The markup of a table of ours. */
export function tableOf({ widths, rows, header = true, size = 18, padding = 40, ...about }: TableOf): string {
  const height = about.height === undefined ? '' : `<w:trHeight w:val="${about.height}" w:hRule="atLeast"/>`;
  const style = inSizeOf(styleId('Entry', { ...settingOf('Entry'), align: about.align ?? 'left' }), size);
  const row = (texts: readonly string[], head: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${height}${head ? '<w:tblHeader/>' : ''}</w:trPr>${texts.map((text, at) => cell(text, widths[at] ?? 0, style, about.keepNext === true)).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map((texts, at) => row(texts, header && at === 0)).join('')}</w:tbl>`;
}
