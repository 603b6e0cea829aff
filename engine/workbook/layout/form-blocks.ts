import {
  printedGrid,
  titleLinesOf,
  type FormDefinition,
  type PrintedPart,
  type SectionDefinition,
} from '../../form/index.js';
import { banner, gap, type Block } from './block.js';
import { paperBlock, type LookOfField } from './paper-block.js';
import { narrativeBlock, screenBlock } from './screen-block.js';

/** How the sections of one sheet are drawn. */
export interface Drawing {
  readonly form: FormDefinition;
  readonly width: number;
  /** Label and value pairs beside each other; absent where the sheet follows the paper's grid. */
  readonly pairs?: number;
  readonly lookOfField: LookOfField;
  readonly isLong: (field: string) => boolean;
  readonly labelOf: (field: string) => string;
  readonly noteOf: (field: string) => string;
  /** The tab of a section that has a sheet to itself. */
  readonly sheetOf: (section: SectionDefinition) => string | undefined;
}

/** Number, title or cover of the form. */
export function titleBlocks(drawing: Drawing): Block[] {
  const { form, width } = drawing;
  const coverNumbered = form.cover?.lines.some((line) => line.role === 'number') ?? false;
  const number = form.number !== null && !coverNumbered ? [banner(form.number, 'line', width)] : [];
  if (form.cover) return [...number, ...form.cover.lines.map((line) => coverBlock(line, drawing)), gap];
  const titles = titleLinesOf(form).map((parts) => {
    const [first] = parts;
    return parts.length === 1 && first !== undefined && 'text' in first
      ? banner(first.text, 'title', width)
      : titleWithBlanks(parts, drawing);
  });
  return [...number, ...titles];
}

/** What a blank of a title, and what its last words get of the width. */
const BLANK_OF_TITLE = 0.2;
const END_OF_TITLE = 0.1;

/** A title with blanks: words and blanks beside each other, the longest words taking what is left. */
function titleWithBlanks(parts: readonly PrintedPart[], drawing: Drawing): Block {
  const { width } = drawing;
  const words = parts.flatMap((part) => ('text' in part ? [part.text] : []));
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  const shareOf = (part: PrintedPart): number =>
    'text' in part ? (part.text === longest ? 0 : END_OF_TITLE) : BLANK_OF_TITLE;
  const margin = END_OF_TITLE;
  const rest = 1 - margin - parts.reduce((sum, part) => sum + shareOf(part), 0);
  let at = margin;
  const cells = parts.map((part) => {
    const left = Math.round(at * width);
    at += shareOf(part) || rest;
    const common = { row: 0, rowSpan: 1, left, right: Math.round(at * width), ruled: 'field' in part };
    return 'field' in part
      ? { ...common, ...drawing.lookOfField(part.field), field: part.field }
      : { ...common, look: 'title' as const, text: 'text' in part ? part.text : '', minimumHeight: 34 };
  });
  return { rows: 1, cells };
}

type CoverLine = NonNullable<FormDefinition['cover']>['lines'][number];

function coverBlock(line: CoverLine, drawing: Drawing): Block {
  const { width, pairs } = drawing;
  const field = line.field;
  if (!field) return banner(line.text, line.role === 'title' ? 'title' : 'line', width);
  const words = (line.template ?? line.text).replace(/\{[^}]*\}/g, '　').trim();
  const [left, middle, right] = pairs ? [0, 22, width] : [0, Math.round(width * 0.3), width];
  const common = { row: 0, rowSpan: 1, ruled: true };
  return {
    rows: 1,
    ...(pairs ? { growing: true } : {}),
    cells: [
      { ...common, left, right: middle, look: 'label', text: words },
      { ...common, left: middle, right, ...drawing.lookOfField(field.id), field: field.id },
    ],
  };
}

/** The sections in their order, each under its headings. */
export function sectionBlocks(sections: readonly SectionDefinition[], drawing: Drawing): Block[] {
  let parent: string | undefined;
  return sections.flatMap((section) => {
    const parents =
      section.parentTitle !== undefined && section.parentTitle !== parent
        ? [banner(section.parentTitle, 'heading', drawing.width)]
        : [];
    parent = section.parentTitle;
    return [...parents, ...sectionBlock(section, drawing)];
  });
}

function sectionBlock(section: SectionDefinition, drawing: Drawing): Block[] {
  const elsewhere = drawing.sheetOf(section);
  if (elsewhere !== undefined) {
    const title = section.title ?? section.parentTitle ?? '名单';
    const pointer = banner(`${title}　→　请在工作表“${elsewhere}”中填写`, 'link', drawing.width);
    return [{ ...pointer, cells: pointer.cells.map((cell) => ({ ...cell, link: elsewhere })) }];
  }
  return [
    ...(section.kind === 'narrative' && drawing.pairs !== undefined ? [] : headingOf(section, drawing.width)),
    ...bodyOf(section, drawing),
    ...(section.notes ?? []).map((note) => banner(note, 'note', drawing.width)),
  ];
}

export const headingOf = (section: SectionDefinition, width: number): Block[] =>
  section.title !== null && section.titlePrinted !== false ? [banner(section.title, 'heading', width)] : [];

function bodyOf(section: SectionDefinition, drawing: Drawing): Block[] {
  const { width, pairs, lookOfField } = drawing;
  if (section.kind === 'fixed') {
    return [...section.paragraphs, ...(section.items ?? [])].map((text) => banner(text, 'text', width));
  }
  if (pairs !== undefined && section.kind === 'narrative') {
    return [narrativeBlock(section, pairs, drawing)];
  }
  const grid = printedGrid(section);
  if (pairs !== undefined && section.kind !== 'matrix') {
    return [screenBlock(grid, pairs, drawing)];
  }
  return [paperBlock(grid, width, lookOfField)];
}

/** What the form prints under its last section; words that are a note and name an attachment are said once. */
export function closingBlocks(form: FormDefinition, width: number): Block[] {
  return [...new Set([...form.notes, ...(form.attachments ?? [])])].map((text) =>
    banner(text, 'note', width),
  );
}
