import { describe, expect, it } from 'vitest';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readDocument } from '../../engine/pdf/docx/read-document.js';
import { estimatedPages } from '../../engine/pdf/typst/estimated-pages.js';
import { documentOf, p, run } from './word-document.js';

/** A page of 500 points' height; margins in points. */
const page = ({ top = 50, bottom = 50, columns = 1 } = {}): string =>
  `<w:sectPr><w:pgSz w:w="10000" w:h="10000"/><w:pgMar w:top="${top * 20}" w:bottom="${bottom * 20}" w:left="1000" w:right="1000"/><w:cols w:num="${columns}" w:space="400"/></w:sectPr>`;

/** A paragraph of one line, 20 points high. */
const line = p(run('字'), '<w:spacing w:before="0" w:after="0" w:line="400" w:lineRule="exact"/>');

const pagesOf = (body: string, parts = {}): number =>
  estimatedPages(readDocument(documentOf(body, parts), zlibCompression).tree);

describe('how many pages a document fills, before it is typeset', () => {
  it.each([
    ['20 lines on a page of 20', 20, page(), 1],
    ['21 lines', 21, page(), 2],
    ['100 lines', 100, page(), 5],
    ['100 lines under a higher margin', 100, page({ top: 250 }), 10],
    ['100 lines over a higher margin', 100, page({ bottom: 250 }), 10],
    ['100 lines in two columns', 100, page({ columns: 2 }), 3],
  ])('%s', (_, lines, section, pages) => {
    expect(pagesOf(line.repeat(lines) + section)).toBe(pages);
  });

  it('is one for an empty document, and one more for each page that is begun', () => {
    expect(pagesOf(page())).toBe(1);
    expect(pagesOf(p('<w:r><w:br w:type="page"/></w:r>').repeat(30) + page())).toBeGreaterThanOrEqual(30);
    expect(pagesOf(p(run('字'), '<w:pageBreakBefore/>').repeat(30) + page())).toBeGreaterThanOrEqual(30);
  });

  it('is that of all sections together', () => {
    const section = `<w:p><w:pPr>${page()}</w:pPr></w:p>`;
    expect(pagesOf(line.repeat(20) + section + line.repeat(41) + page())).toBeGreaterThanOrEqual(4);
  });
});
