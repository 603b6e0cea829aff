/**
 * Where lines of mixed Chinese and Latin text may end: the classes of Unicode's line breaking (UAX #14) as
 * LibreOffice applies them, together with the characters that Chinese text never starts or ends a line with.
 */
type BreakClass =
  | 'alphabetic'
  | 'ideograph'
  | 'opening'
  | 'closing'
  | 'stop'
  | 'exclamation'
  | 'postfix'
  | 'quotation'
  | 'hyphen'
  | 'dash'
  | 'slash'
  | 'currency'
  | 'space'
  | 'glue';

const CLASSES: Readonly<Record<string, string>> = {
  opening: '([{（［｛〈《「『【〔〖〝﹙﹛﹝‹«“‘',
  closing: ',.:;)]}）］｝〉》」』】〕〗〞﹚﹜﹞›»”’·',
  stop: '，。、．､｡',
  exclamation: '!?；：！？～',
  postfix: '%％‰℃°′″¢￠',
  quotation: '"\'',
  hyphen: '-‐–',
  dash: '—―…‥',
  slash: '/',
  currency: '$£¥￥￡',
  space: ' ',
  glue: '\u00a0\u2011\u202f\u2060\ufeff',
};
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, characters]) => [...characters].map((one) => [one, name] as const)),
);
/** Characters that Chinese text never starts a line with. */
const CANNOT_START: ReadonlySet<string> = new Set([
  'closing',
  'stop',
  'exclamation',
  'hyphen',
  'slash',
  'space',
  'glue',
]);
/** Punctuation that may stand in the margin rather than start a line. */
const HANGING = new Set(',.:;!?，。、．；：！？､｡');
const DIGIT = /\p{Nd}/u;
const IDEOGRAPHS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

function breakClass(character: string): BreakClass {
  const known = CLASS_OF.get(character);
  if (known !== undefined && isBreakClass(known)) return known;
  return IDEOGRAPHS.test(character) ? 'ideograph' : 'alphabetic';
}

const isBreakClass = (name: string): name is BreakClass => Object.hasOwn(CLASSES, name);

export const isSpace = (character: string): boolean => character === ' ' || character === '\u3000';

export const isOpening = (character: string): boolean => breakClass(character) === 'opening';

/** An opening bracket as wide as an ideograph. */
export const isWideOpening = (character: string): boolean =>
  isOpening(character) && IDEOGRAPHS.test(character);

export const mayHang = (character: string): boolean => HANGING.has(character);

export const mayStart = (character: string): boolean => !CANNOT_START.has(breakClass(character));

/**
 * Whether a line may end between two characters.
 * @param hangs whether stops may stand in the margin: a line may then also end between a stop and a Latin letter.
 * @param earlier what stands before the first of them: a slash between digits is part of a number.
 */
export function mayBreakBetween(before: string, after: string, hangs = false, earlier = ''): boolean {
  const left = breakClass(before);
  const right = breakClass(after);
  if (left === 'glue' || CANNOT_START.has(right)) return false;
  if (left === 'space') return true;
  if (left === 'quotation' || right === 'quotation' || left === 'opening') return false;
  switch (left) {
    case 'stop':
      return hangs || right !== 'alphabetic';
    case 'closing':
      return right !== 'alphabetic';
    case 'slash':
      return !(DIGIT.test(earlier) && DIGIT.test(after));
    case 'alphabetic':
      return right === 'ideograph' || right === 'dash' || (right === 'postfix' && !DIGIT.test(before));
    case 'postfix':
      return right !== 'alphabetic';
    case 'currency':
      return right === 'opening' || right === 'dash';
    default:
      return true;
  }
}
