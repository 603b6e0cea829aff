import type { FieldDefinition, PrintedCell, PrintedPart } from '../../form/index.js';
import { boxCommand, datePartCommand, entryCommand, totalCommand, type BlankPlace } from './entry-command.js';
import { paragraph, run, type ParagraphStyle, type Run } from './markup.js';
import { lineWidth } from './break-lines.js';
import { labelLines } from './label-lines.js';
import { characterWidth, faces, type TextStyle } from './typography.js';

/** What the contents of a table's cells have in common. */
export interface ContentsContext {
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  /** Id of the roster that the table is, if it is one. */
  readonly roster?: string;
  /** Half-points. */
  readonly size: number;
  /** Room for text in the cell, in twentieths of a point, where it is known. */
  readonly room?: number;
  /** Running lines without rules: labels stand before their blanks instead of in the middle of a cell. */
  readonly running?: boolean;
  /** The entries of a matrix stand in the middle of their cells. */
  readonly matrix?: boolean;
  /** The paper prints no units of its own. */
  readonly units?: boolean;
  /** The row stays on the page of the next one. */
  readonly keepNext?: boolean;
}

/** Longer texts read better from the left than centred. */
const SHORT_TEXT = 15;
const LONG_LABEL = 36;

/** The paragraphs of a printed cell with commands for its blanks. */
export function cellContents(cell: PrintedCell, context: ContentsContext): string {
  const style: ParagraphStyle = {
    ...styleOf(cell, context),
    ...(context.keepNext === true ? { keepNext: true } : {}),
  };
  const long = longText(cell, context);
  const paragraphs = cell.paragraphs.map((parts, index) =>
    long !== undefined && index === long.index
      ? narrative(long.field, style, context.room)
      : paragraph(contentsOf(parts, { ...style, text: paragraphText(cell, parts, style) }, context), {
          ...style,
          text: paragraphText(cell, parts, style),
          ...(long !== undefined ? { align: 'left' } : {}),
          ...(cell.diagonal === true ? besideDiagonal(index, cell.paragraphs.length) : {}),
          ...behindBox(parts, style.text),
        }),
  );
  return paragraphs.length > 0 ? paragraphs.join('') : paragraph([], style);
}

/** The diagonal runs down from the left: the last words stand below it, the others above. */
const besideDiagonal = (index: number, count: number): Pick<ParagraphStyle, 'align'> => ({
  align: index === count - 1 ? 'left' : 'right',
});

/** The runs of a cell's paragraph; one of words alone is broken into lines where its words end. */
function contentsOf(
  parts: readonly PrintedPart[],
  { text, align }: ParagraphStyle,
  context: ContentsContext,
): readonly Run[] {
  const { room } = context;
  const label = parts.map((part) => ('text' in part ? part.text : '')).join('');
  if (room === undefined || !parts.every((part) => 'text' in part)) return runsOf(parts, text, context);
  const lines = labelLines(label, room / characterWidth(text.size), align === 'center');
  return lines.length > 1 ? run(lines.join('\n'), printedWords(label, text)) : runsOf(parts, text, context);
}

/** The lines of a choice begin behind its box. */
const behindBox = (parts: readonly PrintedPart[], { size }: TextStyle): Pick<ParagraphStyle, 'hanging'> =>
  parts.length === 2 && parts[0] && 'choice' in parts[0] ? { hanging: characterWidth(size) } : {};

/** Full-width characters of a line from which on a long text is set as one, indented and to both edges. */
const NARROWEST_NARRATIVE = 14;

/** A long text, paragraph by paragraph, each with its first line indented unless its column is a narrow one. */
function narrative(field: FieldDefinition, style: ParagraphStyle, room = Infinity): string {
  const text: TextStyle = { ...style.text, face: faces.body };
  const lines: ParagraphStyle = { ...style, text, align: 'left' };
  const narrow = room / characterWidth(text.size) < NARROWEST_NARRATIVE;
  return (
    paragraph(run(`+++FOR paragraph IN ${field.id} | paragraphs+++`, text), lines) +
    paragraph(run('+++INS $paragraph+++', text), narrow ? lines : { ...lines, align: 'both', firstLine: 2 }) +
    paragraph(run('+++END-FOR paragraph+++', text), lines)
  );
}

/** A long text that stands in a paragraph by itself. */
function longText(
  cell: PrintedCell,
  { fields, roster }: ContentsContext,
): { readonly index: number; readonly field: FieldDefinition } | undefined {
  if (cell.role !== 'entry' || roster !== undefined) return undefined;
  for (const [index, parts] of cell.paragraphs.entries()) {
    const [part] = parts;
    if (parts.length !== 1 || !part || !('field' in part)) continue;
    const field = fields.get(part.field);
    if (field?.kind === 'long-text' && field.signature !== true) return { index, field };
  }
  return undefined;
}

function styleOf(cell: PrintedCell, context: ContentsContext): ParagraphStyle {
  const text: TextStyle = { face: cell.role === 'entry' ? faces.body : faces.table, size: context.size };
  return { text, align: alignmentOf(cell, context) };
}

function alignmentOf(cell: PrintedCell, context: ContentsContext): NonNullable<ParagraphStyle['align']> {
  const { roster, fields, running, matrix } = context;
  const words = cell.paragraphs
    .flat()
    .reduce((all, part) => all + ('text' in part ? lineWidth(part.text) : 0), 0);
  if (running !== true && cell.role !== 'entry' && cell.paragraphs.some(isListed)) return 'left';
  if (cell.role === 'label') {
    if (running === true) return 'left';
    return words > LONG_LABEL ? 'left' : 'center';
  }
  if (cell.role === 'text') return words > SHORT_TEXT ? 'left' : 'center';
  const blanks = cell.paragraphs.flat().filter((part) => 'field' in part);
  if (cell.column === 0 && blanks.length > 0 && blanks.every((part) => 'aspect' in part)) return 'right';
  const kinds = blanks.map((part) => fields.get(part.field)?.kind ?? 'text');
  const figure = kinds.every((kind) => FIGURES.has(kind));
  const short = (roster !== undefined || matrix === true) && kinds.every((kind) => !WORDY.has(kind));
  return words === 0 && (figure || short) ? 'center' : 'left';
}

/** Points under each other read from the left, however few they are: 1.培训专用教室；2.培训教学设施. */
const isListed = ([first]: readonly PrintedPart[]): boolean =>
  first !== undefined && 'text' in first && /^1[.．、]/.test(first.text);

const FIGURES = new Set([
  'integer',
  'decimal',
  'money',
  'percentage',
  'area',
  'score',
  'postcode',
  'evidence-code',
]);
const WORDY = new Set(['text', 'long-text']);

/** Printed instructions inside an entry's cell are set in 楷体, so that they do not look like entries. */
function paragraphText(cell: PrintedCell, parts: readonly PrintedPart[], style: ParagraphStyle): TextStyle {
  const instruction = cell.role === 'entry' && parts.every((part) => 'text' in part);
  return instruction ? { ...style.text, face: faces.note } : style.text;
}

export function runsOf(
  parts: readonly PrintedPart[],
  style: TextStyle,
  context: ContentsContext,
): readonly Run[] {
  return parts.flatMap((part, index) => {
    if ('text' in part) return run(part.text, printedWords(part.text, style));
    const next = parts[index + 1];
    const behind = parts.slice(index + 1).some((one) => 'text' in one && one.text.trim() !== '');
    return blank(
      part,
      style,
      {
        followedBy: next && 'text' in next ? next.text : '',
        within: behind,
        chinese: parts.slice(0, index).some((one) => 'text' in one && CHINESE_YEAR.test(one.text)),
      },
      context,
    );
  });
}

const CHINESE_YEAR = /[〇零一二三四五六七八九]年/;

/** Words round the blanks are printed words, not entries. */
const printedWords = (text: string, style: TextStyle): TextStyle =>
  style.face === faces.body && text.trim() !== '' ? { ...style, face: faces.table } : style;

function blank(
  part: Extract<PrintedPart, { readonly field: string }>,
  style: TextStyle,
  { chinese, ...place }: Pick<BlankPlace, 'followedBy' | 'within'> & { readonly chinese: boolean },
  { fields, roster, units }: ContentsContext,
): readonly Run[] {
  const field = fields.get(part.field);
  if (!field) throw new RangeError(`The grid prints ${part.field}, which is no field`);
  if (field.signature === true) return run(signatureRoom(part), style);
  const inRoster = roster !== undefined;
  if ('choice' in part) return run(boxCommand(field, part.choice, inRoster), { ...style, face: faces.box });
  if ('total' in part) return run(totalCommand(roster ?? '', field), style);
  if (part.aspect !== undefined)
    return run(datePartCommand(field, part.aspect, { inRoster, chinese }), style);
  return run(entryCommand(field, { ...place, inRoster, unit: units === true }), style);
}

/** A place for handwriting: blanks between printed words keep their room. */
const signatureRoom = (part: Extract<PrintedPart, { readonly field: string }>): string =>
  'aspect' in part && part.aspect !== undefined ? '\u3000\u3000' : '';
