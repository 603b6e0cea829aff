import type { Drawing, Inline } from '../tree/document-tree.js';
import type { ParagraphFormat, RunFormat } from '../tree/format.js';
import { isOpening, isSpace, isWideOpening, mayBreakBetween, mayHang, mayStart } from './line-breaking.js';
import type { SetCharacter } from './set-character.js';
import { WHOLE_LINE, type LineRoom } from './obstacles.js';
import { nextTabStop, tabGap } from './tab-stops.js';

type Field = Extract<Inline, { kind: 'field' }>;
type Footnote = Extract<Inline, { kind: 'footnote' }>;
type FootnoteMark = Extract<Inline, { kind: 'footnote-mark' }>;

/** What stands on a line. */
export type LineItem =
  | SetCharacter
  | {
      readonly kind: 'field';
      readonly field: Field | FootnoteMark;
      readonly set: SetCharacter;
      readonly width: number;
      readonly gap: number;
    }
  | { readonly kind: 'drawing'; readonly drawing: Drawing; readonly width: number; readonly gap: number }
  | { readonly kind: 'footnote'; readonly footnote: Footnote; readonly width: number; readonly gap: number }
  | {
      readonly kind: 'tab';
      readonly format: RunFormat;
      readonly leader: string | undefined;
      readonly width: number;
      readonly gap: number;
    }
  | { readonly kind: 'break'; readonly format: RunFormat; readonly width: number; readonly gap: number };

export interface Line {
  readonly items: readonly LineItem[];
  /** How the line ends: where the next word did not fit, at a break, or with the paragraph. */
  readonly end: 'full' | 'break' | 'paragraph';
  /** Width of a punctuation mark in the margin. */
  readonly hanging: number;
  /** Where it stands beside what text makes way for. */
  readonly room: LineRoom;
}

/** Tells the room of one line after the other. */
export interface LineRooms {
  next(): LineRoom;
  finished(items: readonly LineItem[]): void;
}

/** Signs that a line may begin with, too. */
const LATIN_WORD = /^[A-Za-z0-9/@#&=?_~-]$/;

/** Rounding must not push a character that just fits to the next line. */
export const TOLERANCE = 0.05;

/**
 * Breaks a paragraph into lines, each as full as it gets (as Word and LibreOffice do), with tabs at their stops.
 * We break lines ourselves because their rules for Chinese punctuation are not Typst's.
 * @param start where the first line begins; other lines begin at the paragraph's left indent.
 * @param limit where lines end. Both count from the left edge of the text.
 */
export function layOutLines(
  items: readonly LineItem[],
  format: ParagraphFormat,
  start: number,
  limit: number,
  rooms?: LineRooms,
): readonly Line[] {
  const lines: Line[] = [];
  let line: LineItem[] = [];
  let room = rooms?.next() ?? WHOLE_LINE;
  let position = start + room.left;
  let hanging = 0;

  const finish = (end: Line['end'], rest: readonly LineItem[] = []) => {
    lines.push({ items: end === 'full' ? withoutSpacesAtEnd(line) : line, end, hanging, room });
    rooms?.finished(line);
    if (rooms && end !== 'paragraph') room = rooms.next();
    line = [...rest];
    position = rest.reduce(
      (sum, one, index) => sum + one.width + (index > 0 ? one.gap : 0),
      format.left + room.left,
    );
    hanging = 0;
  };
  const place = (item: LineItem) => {
    position += item.width + (line.length > 0 ? item.gap : 0);
    line.push(item);
  };

  items.forEach((item, index) => {
    if (item.kind === 'break') {
      line.push(item);
      finish('break');
      return;
    }
    if (item.kind === 'tab') {
      if (
        nextTabStop(position, format).position > limit - room.right &&
        position >= limit - room.right &&
        line.length > 0
      )
        finish('full');
      const stop = nextTabStop(position, format);
      const following = widthUntilTab(items, index + 1, stop.alignment === 'decimal');
      place({ ...item, leader: stop.leader, width: tabGap(stop, position, following) });
      return;
    }
    const fits = position + item.width + (line.length > 0 ? item.gap : 0) <= limit - room.right + TOLERANCE;
    if (fits && hanging === 0) return place(item);
    if (item.kind === 'character' && item.text === ' ') {
      line.push({ ...item, width: 0 });
      return;
    }
    if (hanging === 0 && format.hangingPunctuation && hangs(line.at(-1), item, items[index + 1])) {
      hanging = item.width;
      line.push(item);
      return;
    }
    if (line.length > 0) {
      const at = hanging > 0 ? line.length : breakPosition(line, item, format);
      if (at === line.length && hanging === 0 && cannotStart(item)) {
        hanging = item.width;
        line.push(item);
        return;
      }
      const rest = line.slice(at);
      line = line.slice(0, at);
      finish('full', rest);
    }
    place(item);
  });
  finish('paragraph');
  return lines;
}

/** A mark hangs where a line may end behind it: not within an address, nor before a mark that would have to hang with it. */
function hangs(before: LineItem | undefined, item: LineItem, next: LineItem | undefined): boolean {
  if (item.kind !== 'character' || !mayHang(item.text)) return false;
  if (before?.kind === 'character' && LATIN_WORD.test(before.text)) return false;
  return next?.kind !== 'character' || mayBreakBetween(item.text, next.text, true);
}

/**
 * The last place before which the line may end; where it may end nowhere, behind a stop between numbers, and where
 * there is none, as much stays as there is room for.
 */
function breakPosition(
  line: readonly LineItem[],
  next: LineItem,
  { hangingPunctuation: hangs, wholeWords }: ParagraphFormat,
): number {
  if (!wholeWords && isWithinWord(line.at(-1), next)) return line.length;
  return lastBreak(line, next, hangs) ?? lastBreak(line, next, true) ?? line.length;
}

function lastBreak(line: readonly LineItem[], next: LineItem, hangs: boolean): number | undefined {
  for (let at = line.length; at > 0; at -= 1) {
    const before = line[at - 1];
    const after = line[at];
    if (
      before &&
      (mayBreak(before, after ?? next, hangs, line[at - 2]) || (after && leavesOpening(before, after)))
    )
      return at;
  }
  return undefined;
}

/** A Chinese stop behind a value that fills its line stands in the margin, though none of its kind does there. */
const cannotStart = (item: LineItem): boolean =>
  item.kind === 'character' && mayHang(item.text) && item.text > '\u2e7f' && !mayStart(item.text);

/** Whether both are letters, digits or signs of one Latin word. */
const isWithinWord = (before: LineItem | undefined, after: LineItem): boolean =>
  before?.kind === 'character' &&
  after.kind === 'character' &&
  LATIN_WORD.test(before.text) &&
  LATIN_WORD.test(after.text);

/** A bracket that still fits but may not end the line goes to the next even from behind a letter or digit. */
const leavesOpening = (before: LineItem, after: LineItem): boolean =>
  before.kind === 'character' &&
  after.kind === 'character' &&
  isWideOpening(after.text) &&
  !isOpening(before.text);

function mayBreak(before: LineItem, after: LineItem, hangs: boolean, earlier?: LineItem): boolean {
  if (after.kind === 'footnote') return false;
  if (after.kind === 'tab') return false;
  if (before.kind === 'character' && after.kind === 'character')
    return mayBreakBetween(before.text, after.text, hangs, earlier?.kind === 'character' ? earlier.text : '');
  if (before.kind === 'character')
    return mayBreakBetween(before.text, after.kind === 'field' ? '0' : '\u4e00');
  return after.kind !== 'character' || mayStart(after.text);
}

function withoutSpacesAtEnd(line: readonly LineItem[]): readonly LineItem[] {
  let end = line.length;
  for (; end > 0; end -= 1) {
    const last = line[end - 1];
    if (last?.kind !== 'character' || !isSpace(last.text) || last.format.underline !== 'none') break;
  }
  return line.slice(0, end);
}

/** @param decimal the width ends before the decimal point, that of the first number in it. */
function widthUntilTab(items: readonly LineItem[], from: number, decimal: boolean): number {
  let width = 0;
  let digits = false;
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (!item || item.kind === 'tab' || item.kind === 'break') break;
    if (decimal && item.kind === 'character') {
      if (item.text === '.' && digits) break;
      digits = /\d/.test(item.text);
    }
    width += item.width + item.gap;
  }
  return width;
}
