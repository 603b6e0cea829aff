import { inSizeOf, styleOf, type ParagraphSetting } from '../build/named-styles.js';

/** Ends a line within a text. */
export const LINE_END = '</w:t><w:br/><w:t xml:space="preserve">';

/** What a paragraph says of its lines beside its style, in twentieths of a point. */
export type OwnSpacing = Partial<Pick<ParagraphSetting, 'before' | 'after' | 'line'>>;

const STYLE = /<w:pStyle w:val="([^"]+)"\/>/g;
const PROPERTIES = /<w:pPr><w:pStyle w:val="([^"]+)"\/>(.*?)<\/w:pPr>/g;

/** All paragraphs in another size of type. */
export const inOtherSize = (xml: string, size: number): string =>
  xml.replaceAll(STYLE, (_, id: string) => `<w:pStyle w:val="${inSizeOf(id, size)}"/>`);

/** A document in which some paragraphs have spacing of their own, by what their style says. */
export function withOwnSpacing(xml: string, own: (setting: ParagraphSetting) => OwnSpacing): string {
  return xml.replaceAll(PROPERTIES, (whole, id: string, rest: string) => {
    const setting = styleOf(id)?.setting;
    const attributes = Object.entries(setting ? own(setting) : {}).map(([name, value]) =>
      name === 'line' ? ` w:line="${value}" w:lineRule="exact"` : ` w:${name}="${value}"`,
    );
    if (attributes.length === 0) return whole;
    return `<w:pPr><w:pStyle w:val="${id}"/>${rest}<w:spacing${attributes.join('')}/></w:pPr>`;
  });
}
