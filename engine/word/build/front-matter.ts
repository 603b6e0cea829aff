import type { FieldDefinition, FormDefinition } from '../../form/index.js';
import { parseTemplate } from '../../form/index.js';
import { runsOf } from './cell-contents.js';
import { cell, paragraph, row, run, table } from './markup.js';
import { pageOf, textHeightOf, textWidthOf, type Page } from './page.js';
import { lineWidth } from './break-lines.js';
import { faces, lineHeight, sizes, type TextStyle } from './typography.js';

type Line = NonNullable<FormDefinition['cover']>['lines'][number];

const number: TextStyle = { face: faces.heading, size: sizes.number };
const coverTitle: TextStyle = { face: faces.title, size: sizes.cover };
const coverText: TextStyle = { face: faces.body, size: sizes.number };
const title: TextStyle = { face: faces.title, size: sizes.title };
const LABEL_LEAST = 5;
/** The cover from top to bottom, in twentieths of a point. */
export const coverMeasures = {
  overTitle: 1800,
  overEntries: 1800,
  entry: 850,
  overFoot: 1900,
  /** A line of the foot is that much higher than its type asks for. */
  footLine: 80,
  /** What the entries' table is narrower than the page. */
  inset: 900,
  padding: 40,
} as const;
/** The paragraph that ends the cover's page. */
const PAGE_END = 350;
const NUMBER_AFTER = 120;

/** 表1, 附件3 … at the top left. */
export const numberLine = (form: FormDefinition): string =>
  form.number === null
    ? ''
    : paragraph(run(form.number, number), { text: number, after: NUMBER_AFTER, keepNext: true });

/** The title over the form; a form with a cover has it there. */
export function titleLines(form: FormDefinition): string {
  const fields = new Map<string, FieldDefinition>((form.titleFields ?? []).map((field) => [field.id, field]));
  const lines = form.titleLines ?? [form.title];
  return lines
    .map((line, index) =>
      paragraph(runsOf(parseTemplate(line), title, { fields, size: sizes.title }), {
        text: title,
        align: 'center',
        line: lineHeight(sizes.title),
        ...(index === lines.length - 1 ? { after: 200 } : {}),
        keepNext: true,
        role: index === 0 ? 'Title' : 'TitleLine',
      }),
    )
    .join('');
}

/** The cover: title, lines to fill in, date and issuer at the foot. */
export function coverPage(form: FormDefinition, page: Page): string {
  const lines = form.cover?.lines ?? [];
  const titles = lines.filter((line) => line.role === 'title' || line.role === 'number');
  const blanks = lines.filter((line) => line.role === 'field');
  const foot = lines.filter((line) => line.role === 'date' || line.role === 'issuer');
  return (
    titles
      .map((line, index) =>
        paragraph(run(line.text, coverTitle), {
          text: coverTitle,
          align: 'center',
          line: lineHeight(sizes.cover),
          before: index === 0 ? coverMeasures.overTitle : 0,
          after: index === titles.length - 1 ? coverMeasures.overEntries : 0,
          role: index === 0 ? 'CoverTitle' : 'TitleLine',
        }),
      )
      .join('') +
    coverBlanks(blanks, page) +
    foot.map((line, index) => footLine(line, index === 0 ? coverMeasures.overFoot : 0)).join('')
  );
}

/** What a cover with entries of one line each leaves free of its page. */
export function coverRoom(form: FormDefinition): number {
  const lines = form.cover?.lines ?? [];
  const count = (...roles: readonly Line['role'][]): number =>
    lines.filter(({ role }) => roles.includes(role)).length;
  const numbered = form.number === null ? 0 : lineHeight(sizes.number) + NUMBER_AFTER;
  const { overTitle, overEntries, entry, overFoot, footLine: more } = coverMeasures;
  return (
    textHeightOf(pageOf(form.page.orientation)) -
    (numbered + overTitle + count('title', 'number') * lineHeight(sizes.cover) + overEntries) -
    (count('field') * entry + overFoot + count('date', 'issuer') * (lineHeight(sizes.number) + more)) -
    PAGE_END
  );
}

function coverBlanks(lines: readonly Line[], page: Page): string {
  const labelWidth =
    Math.max(LABEL_LEAST, ...lines.map((line) => lineWidth(line.text))) * sizes.number * 10 + 120;
  const total = textWidthOf(page) - coverMeasures.inset;
  const widths = [labelWidth, total - labelWidth];
  const rows = lines.map((line) => {
    const blanks = line.field ? [{ field: line.field.id }] : [];
    const fields = new Map(line.field ? [[line.field.id, line.field]] : []);
    const entry = runsOf(blanks, coverText, { fields, size: sizes.number });
    return row(
      cell(paragraph(run(line.text, coverText), { text: coverText }), {
        width: widths[0] ?? 0,
        align: 'bottom',
      }) +
        cell(paragraph(entry, { text: coverText }), {
          width: widths[1] ?? 0,
          align: 'bottom',
          underlined: true,
        }),
      { height: coverMeasures.entry },
    );
  });
  return table(rows.join(''), {
    widths,
    ruled: false,
    padding: coverMeasures.padding,
    caption: '封面',
  });
}

function footLine(line: Line, before: number): string {
  const fields = new Map(line.field ? [[line.field.id, line.field]] : []);
  const issuer: TextStyle = line.role === 'issuer' ? { ...coverText, spacing: 60 } : coverText;
  const words = line.template === undefined ? [{ text: line.text }] : parseTemplate(line.template);
  return paragraph(runsOf(words, issuer, { fields, size: sizes.number }), {
    text: issuer,
    align: 'center',
    before,
    line: lineHeight(sizes.number) + coverMeasures.footLine,
  });
}
