/** A4 with room for binding, in twentieths of a point. */
export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const SHORT = 11_906;
const LONG = 16_838;

/** Bound at the left: 28 mm, as GB/T 9704 leaves. */
const portrait: Page = {
  orientation: 'portrait',
  width: SHORT,
  height: LONG,
  top: 1304,
  right: 1134,
  bottom: 1247,
  left: 1588,
};

/** Bound at the top, which lies at the left when the sheet stands among portrait ones. */
const landscape: Page = {
  orientation: 'landscape',
  width: LONG,
  height: SHORT,
  top: 1588,
  right: 1134,
  bottom: 1134,
  left: 1134,
};

export const pageOf = (orientation: Page['orientation']): Page =>
  orientation === 'portrait' ? portrait : landscape;

/** What is left for text. */
export const textWidthOf = (page: Page): number => page.width - page.left - page.right;

export const textHeightOf = (page: Page): number => page.height - page.top - page.bottom;

const FOOTER_DISTANCE = 709;

/** The end of a section. `cover`: its first page has no page number. */
export const sectionProperties = (page: Page, { cover, next }: { cover: boolean; next: boolean }): string =>
  '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>' +
  (cover ? '<w:footerReference w:type="first" r:id="rId4"/>' : '') +
  (next ? '<w:type w:val="nextPage"/>' : '') +
  `<w:pgSz w:w="${page.width}" w:h="${page.height}"${page.orientation === 'landscape' ? ' w:orient="landscape"' : ''}/>` +
  `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="${FOOTER_DISTANCE}" w:footer="${FOOTER_DISTANCE}" w:gutter="0"/>` +
  `<w:cols w:space="425"/>${cover ? '<w:titlePg/>' : ''}</w:sectPr>`;
