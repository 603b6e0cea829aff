import { wordsOfLabel } from './label-words.js';

/** Between a Chinese character and a Latin letter or digit Word leaves a quarter of a character. */
const GAP = 0.25;
/** Narrow Latin signs; letters and digits are half as wide as a Chinese character. */
const NARROW = /[.,:;!|()'[\]\s-]/;
const BROAD = /[%@A-Zmw]/;
const WIDE = /[\u2e80-\uffff\u2460-\u24ff\u2600-\u26ff]/;
const IDEOGRAPH = /[\u4e00-\u9fff]/;
const LATIN = /[A-Za-z0-9]/;
/** What cannot begin a line, and what cannot end one. */
const CLOSING = /[，。、；：！？）》〉」』】〕”’…—%％,.;:!?)\]·]/;
const OPENING = /[（《〈「『【〔“‘([]/;
/** Signs of Latin words, numbers and addresses. */
const WORD = /[A-Za-z0-9.@/_%:?=&#+~-]/;

const signWidth = (sign: string): number =>
  WIDE.test(sign) ? 1 : NARROW.test(sign) ? 0.3 : BROAD.test(sign) ? 0.8 : 0.5;

const gapBetween = (one: string | undefined, other: string): number =>
  one !== undefined &&
  ((IDEOGRAPH.test(one) && LATIN.test(other)) || (LATIN.test(one) && IDEOGRAPH.test(other)))
    ? GAP
    : 0;

/** How wide a text is in one line, in full-width characters. */
export function lineWidth(text: string): number {
  const signs = [...text];
  return signs.reduce((sum, sign, index) => sum + signWidth(sign) + gapBetween(signs[index - 1], sign), 0);
}

const mayBreak = (before: string, after: string): boolean =>
  !CLOSING.test(after) && !OPENING.test(before) && !(WORD.test(before) && WORD.test(after));

/** Stretches of a text between which a line may end, by the rules of Chinese punctuation alone. */
export function stretches(text: string): readonly string[] {
  const result: string[] = [];
  let last = '';
  for (const sign of text) {
    if (last === '' || mayBreak(last, sign)) result.push(sign);
    else result[result.length - 1] += sign;
    last = sign;
  }
  return result;
}

/** A paragraph measured once, to be broken into lines of several widths. */
export interface MeasuredText {
  /** In one line, in full-width characters. */
  readonly width: number;
  /** The stretches that stay whole, with the gap before each. */
  readonly stretches: readonly { readonly gap: number; readonly width: number }[];
}

export function measureText(text: string): MeasuredText {
  let before: string | undefined;
  const measured = (wordsOfLabel(text) ?? stretches(text)).map((stretch) => {
    const gap = gapBetween(before, stretch[0] ?? '');
    before = [...stretch].at(-1);
    return { gap, width: lineWidth(stretch) };
  });
  return { width: measured.reduce((sum, { gap, width }) => sum + gap + width, 0), stretches: measured };
}

/** How many lines a paragraph takes in so much room, by the rules of Chinese punctuation. */
export function countLines(text: MeasuredText, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { gap, width } of text.stretches) {
    const before = used === 0 ? 0 : gap;
    if (used + before + width <= room) used += before + width;
    else {
      // What is longer than a line begins one of its own and is then broken anywhere.
      const own = Math.max(1, Math.ceil(width / Math.max(0.5, room)));
      lines += used === 0 ? own - 1 : own;
      used = width - (own - 1) * room;
    }
  }
  return lines;
}

/** 「（30分）」 and other short remarks in brackets are not torn apart. */
const REMARK_MOST = 6;

/** The room that a label's longest word needs. */
export const leastRoom = (label: string): number =>
  Math.max(
    0,
    ...[...(label.match(/（[^（）]*）/g) ?? []), ...(wordsOfLabel(label) ?? stretches(label))]
      .map(lineWidth)
      .filter((width) => width <= REMARK_MOST),
  );
