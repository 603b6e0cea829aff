import { lineWidth } from '../build/break-lines.js';
import { labelLines } from '../build/label-lines.js';
import { wordsOfLabel } from '../build/label-words.js';
import { characterWidth } from '../build/typography.js';
import { widthOf } from './line-count.js';
import { LINE_END } from './paragraph-markup.js';
import { readPrintedTable, type PrintedParagraph } from './printed-table.js';
import { withCells } from './table-markup.js';

/** Of shorter labels two lines would have next to nothing in them. */
const SHORTEST = 5;
/** What rounding takes of a line, in full-width characters. */
const ROUNDING = 0.1;

/**
 * The width in which a label stands in two lines that end where a word does, in twentieths of a point; `undefined`
 * for texts that cannot, or whose lines are ended already.
 */
export function widthInTwoLines({ text, size, centred }: PrintedParagraph): number | undefined {
  const words = centred && lineWidth(text) >= SHORTEST ? wordsOfLabel(text) : undefined;
  if (words === undefined) return undefined;
  const rooms = words.slice(1).map((_, at) => {
    const [first, second] = [words.slice(0, at + 1), words.slice(at + 1)].map((line) => line.join(''));
    return Math.max(lineWidth(first ?? ''), lineWidth(second ?? '')) + ROUNDING;
  });
  const room = Math.min(...rooms);
  return linesIn(text, room).length === 2 ? room * characterWidth(size) : undefined;
}

/** Centred labels have lines of about the same length. */
const linesIn = (label: string, room: number): readonly string[] => labelLines(label, room, true);

/** A table in which labels that became wider than their cells stand in two lines. */
export function withLabelsInTwoLines(xml: string): string {
  const { rows, padding } = readPrintedTable(xml);
  return withCells(xml, (cell, row, at) => {
    const { width = 0, paragraphs = [], vertical = false } = rows[row]?.cells[at] ?? {};
    const [label, second] = paragraphs;
    const room = width - 2 * padding;
    if (vertical || label === undefined || second !== undefined) return cell;
    if (widthOf(label.text, label.size) <= room || widthInTwoLines(label) === undefined) return cell;
    const lines = linesIn(label.text, room / characterWidth(label.size));
    return cell.replace(`>${label.text}</w:t>`, () => `>${lines.join(LINE_END)}</w:t>`);
  });
}
