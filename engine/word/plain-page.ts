import { cell, paragraph, row, run, table } from './build/markup.js';
import { pageOf, sectionProperties, textWidthOf } from './build/page.js';
import { faces, sizes, type TextStyle } from './build/typography.js';
import { wordPackage } from './build/word-package.js';

/** A cell of a plain table. */
export interface PlainCell {
  readonly text: string;
  /** Colour behind the text, as RRGGBB. */
  readonly fill?: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Columns that it covers. */
  readonly span?: number;
}

export type PlainBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      /** Widths in parts of the whole. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly PlainCell[])[];
      /** The first row stands on every page. */
      readonly header?: boolean;
      readonly ruled?: boolean;
    };

/** A page that people read and discuss; no form. */
export interface PlainPage {
  readonly title: string;
  readonly subtitle?: string;
  readonly blocks: readonly PlainBlock[];
}

const title: TextStyle = { face: faces.title, size: sizes.number };
const heading: TextStyle = { face: faces.heading, size: sizes.subheading };
const body: TextStyle = { face: faces.table, size: sizes.field };
const small: TextStyle = { face: faces.table, size: sizes.small };
const PADDING = 60;

/** A Word document of a plain page; what people typed is only ever text in it. */
export function plainPage({ title: words, subtitle, blocks }: PlainPage): Uint8Array {
  const page = pageOf('portrait');
  const width = textWidthOf(page);
  const parts = [
    paragraph(run(words, title), { text: title, align: 'center', after: 60, style: 'Title' }),
    ...(subtitle === undefined
      ? []
      : [paragraph(run(subtitle, body), { text: body, align: 'center', after: 60 })]),
    ...blocks.map((one) => markupOf(one, width)),
    paragraph('', { text: { face: faces.table, size: 2 }, line: 20 }),
    sectionProperties(page, { cover: false, next: false }),
  ];
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return wordPackage(
    { title: words },
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${parts.join('')}</w:body></w:document>`,
  );
}

function markupOf(block: PlainBlock, width: number): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(run(block.text, heading), {
        text: heading,
        before: 120,
        after: 40,
        keepNext: true,
        style: 'Heading1',
      });
    case 'paragraph':
      return paragraph(run(block.text, small), { text: small, align: 'left', after: 20 });
    case 'table':
      return tableOf(block, width);
  }
}

function tableOf(
  { widths: parts, rows, header, ruled = true }: Extract<PlainBlock, { kind: 'table' }>,
  width: number,
): string {
  const whole = parts.reduce((sum, one) => sum + one, 0);
  const widths = parts.map((one) => Math.round((one / whole) * width));
  const made = rows.map((cells, index) => {
    let column = 0;
    const markup = cells.map(({ text, fill, bold, align = 'left', span = 1 }) => {
      const own = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      const style: TextStyle = { ...small, ...(bold ? { bold } : {}) };
      return cell(paragraph(run(text, style), { text: style, align }), {
        width: own,
        ...(span > 1 ? { span } : {}),
        ...(fill === undefined ? {} : { fill }),
      });
    });
    return row(markup.join(''), { header: header === true && index === 0 });
  });
  // A paragraph between two tables, which Word would join.
  const between = paragraph('', { text: { face: faces.table, size: 2 }, line: 60 });
  return table(made.join(''), { widths, ruled, padding: PADDING }) + between;
}
