import { characterWidth } from '../build/typography.js';

/**
 * Widths of printed characters in Times New Roman, in thousandths of its size, as its makers published them for the
 * faces that take its place (Tinos, Liberation Serif); what is not named is as wide as a digit.
 */
const DIGIT = 500;
const GROUPS: readonly (readonly [characters: string, width: number])[] = [
  ["'", 180],
  ['|', 200],
  [',.', 250],
  ['/:;\\ijlt', 278],
  ['!()-I[]`fr', 333],
  ['Js', 389],
  ['"', 408],
  ['?acez', 444],
  ['^', 469],
  ['{}', 480],
  ['~', 541],
  ['FPS', 556],
  ['+<=>', 564],
  ['ELTZ', 611],
  ['BCR', 667],
  ['ADGHKNOQUVXYw', 722],
  ['&m', 778],
  ['%', 833],
  ['M', 889],
  ['@', 921],
  ['W', 944],
];
const WIDTHS = new Map(GROUPS.flatMap(([characters, width]) => [...characters].map((one) => [one, width])));

const CHINESE = /[\u2e80-\uffff]/;
const FULL = 1000;
/** Left free between a digit and a Chinese character. */
const GAP = 250;
/** What rounding takes of a line, in twentieths of a point. */
const ROUNDING = 10;

/** Width of a value of Latin letters, digits and marks in one line, in twentieths of a point; sizes are half-points. */
export const valueWidth = (value: string, size: number): number =>
  ([...value].reduce((sum, one) => sum + (WIDTHS.get(one) ?? (CHINESE.test(one) ? GAP + FULL : DIGIT)), 0) *
    characterWidth(size)) /
    FULL +
  ROUNDING;
