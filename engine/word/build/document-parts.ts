import type { CalendarDay } from '../../core/calendar-day.js';
import type { FormDefinition } from '../../form/index.js';
import { escapeText } from '../../ooxml/index.js';
import { FOOTER_INSTITUTION } from '../template-data.js';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE_TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PROGRAM = 'banbiao';

export const contentTypes =
  DECLARATION +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${OFFICE_TYPES}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${OFFICE_TYPES}.styles+xml"/>` +
  `<Override PartName="/word/fontTable.xml" ContentType="${OFFICE_TYPES}.fontTable+xml"/>` +
  `<Override PartName="/word/settings.xml" ContentType="${OFFICE_TYPES}.settings+xml"/>` +
  `<Override PartName="/word/footer1.xml" ContentType="${OFFICE_TYPES}.footer+xml"/>` +
  `<Override PartName="/word/footer2.xml" ContentType="${OFFICE_TYPES}.footer+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' +
  '</Types>';

export const packageRelationships =
  DECLARATION +
  `<Relationships xmlns="${RELATIONSHIPS}">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
  `<Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>` +
  '</Relationships>';

export const documentRelationships =
  DECLARATION +
  `<Relationships xmlns="${RELATIONSHIPS}">` +
  `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
  `<Relationship Id="rId2" Type="${OFFICE}/settings" Target="settings.xml"/>` +
  `<Relationship Id="rId3" Type="${OFFICE}/footer" Target="footer1.xml"/>` +
  `<Relationship Id="rId4" Type="${OFFICE}/footer" Target="footer2.xml"/>` +
  `<Relationship Id="rId5" Type="${OFFICE}/fontTable" Target="fontTable.xml"/>` +
  '</Relationships>';

export const settings =
  DECLARATION +
  `<w:settings xmlns:w="${WORD}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';

const field = (instruction: string, shown: string): string => {
  const part = (content: string): string => `<w:r>${content}</w:r>`;
  return (
    part('<w:fldChar w:fldCharType="begin"/>') +
    part(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`) +
    part('<w:fldChar w:fldCharType="separate"/>') +
    part(`<w:t>${shown}</w:t>`) +
    part('<w:fldChar w:fldCharType="end"/>')
  );
};

const footerPart = (content: string): string =>
  `${DECLARATION}<w:ftr xmlns:w="${WORD}" xmlns:r="${OFFICE}">${content}</w:ftr>`;

/** 第x页 共y页, as the page count of a document that is stamped over its edges. */
const footerWith = (before: string): string =>
  footerPart(
    footerParagraph(
      before + words('第') + field('PAGE', '1') + words('页　共') + field('NUMPAGES', '1') + words('页'),
    ),
  );

/** The footer of a form's template: whose form it is where the form does not say so, then the page. */
export const footer = footerWith(words(`+++INS ${FOOTER_INSTITUTION}+++`));

/** The footer of a finished document. */
export const plainFooter = footerWith('');

/** Covers bear no page number. */
export const coverFooter = footerPart(footerParagraph(''));

function footerParagraph(content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${content}</w:p>`;
}

function words(text: string): string {
  return `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>${text}</w:t></w:r>`;
}

/** What a document is called. */
export type Titled = Pick<FormDefinition, 'title'> & Partial<Pick<FormDefinition, 'number'>>;

/** Whose form a finished document is, and when it was filled in, as far as that is known. */
export interface Filled {
  readonly author?: string | undefined;
  readonly day?: CalendarDay | undefined;
}

/**
 * What Word shows under 文件—信息. Of a finished form the author is the institution whose form it is, and its day is
 * the one on which the form says that it was filled in, or none: a document bears no time of the clock.
 */
export const coreProperties = ({ title, number }: Titled, { author = '', day }: Filled = {}): string =>
  DECLARATION +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${escapeText(title)}</dc:title><dc:subject>${escapeText(number ?? '')}</dc:subject><dc:creator>${escapeText(author === '' ? PROGRAM : author)}</dc:creator>` +
  `<cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy>${day === undefined ? '' : moment('created', day) + moment('modified', day)}` +
  '<dc:language>zh-CN</dc:language></cp:coreProperties>';

const moment = (what: string, day: CalendarDay): string =>
  `<dcterms:${what} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${what}>`;

export const extendedProperties =
  DECLARATION +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>banbiao</Application></Properties>';
