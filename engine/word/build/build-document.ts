import type { FormDefinition, SectionDefinition } from '../../form/index.js';
import { coverPage, numberLine, titleLines } from './front-matter.js';
import { paragraph, run } from './markup.js';
import { pageOf, sectionProperties, type Page } from './page.js';
import { layoutOf } from './section-layout.js';
import { sectionTable } from './section-table.js';
import { faces, sizes, type TextStyle } from './typography.js';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const parentHeading: TextStyle = { face: faces.heading, size: sizes.number };
const heading: TextStyle = { face: faces.heading, size: sizes.heading };
const note: TextStyle = { face: faces.note, size: sizes.field };
/** A paragraph between two tables, which Word would join, no higher than it must be. */
const between = (keepNext: boolean): string =>
  paragraph([], { text: { face: faces.table, size: 2 }, line: 120, ...(keepNext ? { keepNext } : {}) });
/** After the last table, so that no empty page follows. */
const closing = paragraph([], { text: { face: faces.table, size: 2 }, line: 20 });

/** `word/document.xml` of a form's template. */
export function buildDocument(form: FormDefinition): string {
  const own = pageOf(form.page.orientation);
  let page = own;
  const body = [numberLine(form), form.cover ? coverPage(form, own) : titleLines(form)];
  let startsPage = form.cover !== undefined;
  let first = true;
  let parent: string | undefined;
  let endsWithTable = form.cover !== undefined;
  const turn = (to: Page): void => {
    body.push(
      lastParagraph(sectionProperties(page, { cover: first && form.cover !== undefined, next: !first })),
    );
    page = to;
    first = false;
    startsPage = false;
    endsWithTable = false;
  };
  for (const [index, section] of form.sections.entries()) {
    const layout = layoutOf(section, form);
    const sets = section.kind === 'fixed' ? own : layout.page;
    if (sets.orientation !== page.orientation) turn(sets);
    const titles = headingsOf(section, parent, startsPage);
    parent = section.parentTitle;
    if (titles === '' && startsPage) body.push(pageBreak);
    else if (titles === '' && (endsWithTable || form.sections[index - 1]?.kind === 'fixed'))
      body.push(between(belongsToPrevious(section, form)));
    startsPage = false;
    body.push(
      titles,
      sectionTable(layout, form, belongsToPrevious(form.sections[index + 1], form)),
      notesOf(section.notes ?? []),
    );
    endsWithTable = section.kind !== 'fixed' && (section.notes ?? []).length === 0;
  }
  const printed = new Set(form.sections.flatMap((section) => section.notes ?? []));
  const notes = notesOf(form.notes.filter((one) => !printed.has(one)));
  body.push(notes === '' ? closing : notes);
  const last = sectionProperties(page, { cover: first && form.cover !== undefined, next: !first });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>${body.join('')}${last}</w:body></w:document>`;
}

/** Lines to sign never stand on a page without what is signed: those that end the form, or a text under its heading. */
function belongsToPrevious(section: SectionDefinition | undefined, form: FormDefinition): boolean {
  if (section?.kind !== 'fields') return false;
  const previous = form.sections[form.sections.indexOf(section) - 1];
  const ends = section.ruled === false && section === form.sections.at(-1);
  return ends || (previous?.kind === 'fixed' && section.title === null);
}

const pageBreak = `<w:p><w:r><w:br w:type="page"/></w:r></w:p>`;

/** The paragraph that ends a section carries its page set-up. */
const lastParagraph = (properties: string): string => closing.replace('</w:pPr>', `${properties}</w:pPr>`);

function headingsOf(section: SectionDefinition, parent: string | undefined, startsPage: boolean): string {
  const over = section.parentTitle !== undefined && section.parentTitle !== parent ? section.parentTitle : '';
  const own = section.title !== null && section.titlePrinted !== false ? section.title : '';
  const line = (text: string, style: TextStyle, level: 1 | 2, breaks: boolean): string =>
    paragraph(run(text, style), {
      text: style,
      before: breaks ? 0 : 240,
      after: 120,
      keepNext: true,
      pageBreakBefore: breaks,
      align: level === 1 && over !== '' ? 'center' : 'left',
      role: level === 1 ? 'Heading1' : 'Heading2',
    });
  return (
    (over === '' ? '' : line(over, parentHeading, 1, startsPage)) +
    (own === ''
      ? ''
      : line(own, heading, section.parentTitle === undefined ? 1 : 2, startsPage && over === ''))
  );
}

const notesOf = (notes: readonly string[]): string =>
  notes
    .map((text, index) =>
      paragraph(run(text, note), { text: note, before: index === 0 ? 80 : 0, align: 'both' }),
    )
    .join('');
