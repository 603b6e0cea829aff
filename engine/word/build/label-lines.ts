import { countLines, lineWidth, measureText, stretches } from './break-lines.js';
import { wordsOfLabel } from './label-words.js';

/** What a break costs or is worth, in squares of full-width characters. */
const LONE_CHARACTER = 400;
const BEFORE_BRACKET = -6;
const BEFORE_POINT = -8;
const BEHIND_MARK = -4;
/** 和 and 与 begin a line rather than end one. */
const BEHIND_CONJUNCTION = 3;

const POINT = /^(\d+\.|[①-⑳])/;
const MARK = /[，。、；：]$/;
const CONJUNCTION = /^[和与及或的在为]$/;
const LONE = /^[\u4e00-\u9fff][，。、；：）]?$/;

/** What rounding, and the space between Chinese and Latin text, may take of a line, in full-width characters. */
const SLACK = { chinese: 0.02, mixed: 0.3 };
const LATIN = /[A-Za-z0-9]/;

/**
 * The lines of a label in so much room (full-width characters): as few as its words allow, ended between words, rather
 * before brackets and points and behind marks; about equally long where they are centred (`even`), else each as full as
 * it gets. A text whose words are not kept stays whole.
 */
export function labelLines(label: string, width: number, even: boolean): readonly string[] {
  const words = wordsOfLabel(label);
  const room = width - (LATIN.test(label) ? SLACK.mixed : SLACK.chinese);
  if (words === undefined || lineWidth(label) <= room) return [label];
  const pieces = words.flatMap((word) => (lineWidth(word) <= room ? [word] : evenly(word, room)));
  const lines = countLines(measureText(label), room);
  for (let count = Math.min(lines, pieces.length); count < pieces.length; count += 1) {
    const found = best(pieces, count, room, even);
    if (found) return found;
  }
  return pieces;
}

/** A word that is wider than the room, in parts of about the same length. */
function evenly(word: string, room: number): readonly string[] {
  const signs = stretches(word);
  const parts = Math.ceil(lineWidth(word) / Math.max(1, room));
  const each = Math.ceil(signs.length / parts);
  return Array.from({ length: Math.ceil(signs.length / each) }, (_, index) =>
    signs.slice(index * each, (index + 1) * each).join(''),
  );
}

interface Division {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** The best way to divide the pieces into so many lines; `undefined` when one would be too long. */
function best(
  pieces: readonly string[],
  count: number,
  room: number,
  even: boolean,
): readonly string[] | undefined {
  const target = even ? lineWidth(pieces.join('')) / count : room;
  const known = new Map<string, Division | undefined>();
  const divide = (from: number, left: number): Division | undefined => {
    if (left === 0) return from === pieces.length ? { cost: 0, lines: [] } : undefined;
    const key = `${from} ${left}`;
    if (known.has(key)) return known.get(key);
    let least: Division | undefined;
    for (let to = from + 1; to <= pieces.length - left + 1; to += 1) {
      const line = pieces.slice(from, to).join('');
      const width = lineWidth(line);
      if (width > room) break;
      const rest = divide(to, left - 1);
      if (!rest) continue;
      const cost =
        (even || left > 1 ? (width - target) ** 2 : 0) +
        (LONE.test(line) ? LONE_CHARACTER : 0) +
        breakCost(pieces, to) +
        rest.cost;
      if (!least || cost < least.cost) least = { cost, lines: [line, ...rest.lines] };
    }
    known.set(key, least);
    return least;
  };
  return divide(0, count)?.lines;
}

function breakCost(pieces: readonly string[], at: number): number {
  const before = pieces[at - 1];
  const after = pieces[at];
  if (before === undefined || after === undefined) return 0;
  if (POINT.test(after)) return BEFORE_POINT;
  if (after.startsWith('（')) return BEFORE_BRACKET;
  if (MARK.test(before)) return BEHIND_MARK;
  return CONJUNCTION.test(before) ? BEHIND_CONJUNCTION : 0;
}
