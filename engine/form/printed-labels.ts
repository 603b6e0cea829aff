import { printedGrid } from './print-section.js';
import type { FormDefinition } from './form-definition.js';
import type { PrintedPart } from './printed-grid.js';
import type { SectionDefinition } from './section-definition.js';
import { parseTemplate } from './template-text.js';

const wordsOf = (parts: readonly PrintedPart[]): string[] =>
  parts.flatMap((part) => ('text' in part && part.text.trim() !== '' ? [part.text] : []));

/** The headings that stand over a section: its parent's, printed once over consecutive sections, and its own. */
export function headingsOf(form: FormDefinition, section: SectionDefinition): string[] {
  const before = form.sections[form.sections.indexOf(section) - 1];
  const parent =
    section.parentTitle !== undefined && before?.parentTitle !== section.parentTitle
      ? [section.parentTitle]
      : [];
  const own = section.title !== null && section.titlePrinted !== false ? [section.title] : [];
  return [...parent, ...own];
}

/** The title, in the lines that the paper breaks it into, with its blanks. */
export const titleLinesOf = (form: FormDefinition): readonly (readonly PrintedPart[])[] =>
  (form.titleLines ?? [form.title]).map((line) => parseTemplate(line));

/** What a form prints besides the entries, in reading order: the inventory's labels, if the definition is right. */
export function printedLabels(form: FormDefinition): string[] {
  const cover = form.cover?.lines.flatMap((line) =>
    wordsOf(line.template === undefined ? [{ text: line.text }] : parseTemplate(line.template)),
  );
  return [
    ...(form.number === null ? [] : [form.number]),
    ...(cover ?? titleLinesOf(form).flatMap(wordsOf)),
    ...form.sections.flatMap((section) => [
      ...headingsOf(form, section),
      ...labelsOfSection(section),
      ...numbersOf(section),
      ...(section.notes ?? []),
    ]),
    ...closingNotesOf(form),
  ];
}

/** The notes printed at the end: those that no section has printed already. */
export const closingNotesOf = (form: FormDefinition): readonly string[] => {
  const printed = new Set(form.sections.flatMap((section) => section.notes ?? []));
  return form.notes.filter((note) => !printed.has(note));
};

/** What a section's cells print, row by row. */
export const labelsOfSection = (section: SectionDefinition): string[] =>
  [...printedGrid(section).cells]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .flatMap((cell) => cell.paragraphs.flatMap((paragraph) => wordsOf(paragraph)));

const numbersOf = (section: SectionDefinition): string[] =>
  section.kind === 'roster' && section.numberedColumn !== undefined
    ? Array.from({ length: section.blankRows }, (_, index) => String(index + 1))
    : [];
