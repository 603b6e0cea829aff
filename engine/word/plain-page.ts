import { cell, paragraph, row, run, table } from './build/markup.js';
import { sectionProperties, textWidthOf } from './build/page.js';
import { faces, type TextStyle } from './build/typography.js';
import { wordPackage } from './build/word-package.js';
import { BETWEEN, columnsOf, LAST, PADDING, type PlainBlock, type PlainPage } from './plain-blocks.js';
import { plainSetting, type PlainSetting } from './plain-setting.js';

/** A Word document of a plain page; what people typed is only ever text in it. */
export function plainPage(plain: PlainPage): Uint8Array {
  const { title: words, subtitle, blocks } = plain;
  const setting = plainSetting(plain);
  const { page, title, subtitle: under } = setting;
  const width = textWidthOf(page);
  const parts = [
    paragraph(run(words, title.text), { ...title, align: 'center' }),
    ...(subtitle === undefined ? [] : [paragraph(run(subtitle, under.text), { ...under, align: 'center' })]),
    ...blocks.map((one) => markupOf(one, width, setting)),
    thin(LAST),
    sectionProperties(page, { cover: false, next: false }),
  ];
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return wordPackage(
    { title: words },
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${parts.join('')}</w:body></w:document>`,
  );
}

const thin = (line: number): string => paragraph([], { text: { face: faces.table, size: 2 }, line });

function markupOf(block: PlainBlock, width: number, setting: PlainSetting): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(run(block.text, setting.heading.text), {
        ...setting.heading,
        keepNext: true,
        role: 'Heading1',
      });
    case 'paragraph':
      return paragraph(run(block.text, setting.paragraph.text), { ...setting.paragraph, align: 'left' });
    case 'table':
      return tableOf(block, width, setting);
  }
}

function tableOf(
  { widths: parts, rows, header, ruled = true }: Extract<PlainBlock, { kind: 'table' }>,
  width: number,
  { cell: { text: plain, line } }: PlainSetting,
): string {
  const widths = columnsOf(parts, width);
  const made = rows.map((cells, index) => {
    let column = 0;
    const markup = cells.map(({ text, fill, bold, align = 'left', span = 1 }) => {
      const own = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      const style: TextStyle = { ...plain, ...(bold ? { bold } : {}) };
      return cell(paragraph(run(text, style), { text: style, line, align }), {
        width: own,
        ...(span > 1 ? { span } : {}),
        ...(fill === undefined ? {} : { fill }),
      });
    });
    return row(markup.join(''), { header: header === true && index === 0 });
  });
  return table(made.join(''), { widths, ruled, padding: PADDING }) + thin(BETWEEN);
}
