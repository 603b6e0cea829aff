/**
 * Where lines of mixed Chinese and Latin text may end: the classes of Unicode's line breaking (UAX #14) as
 * LibreOffice applies them, together with the characters that Chinese text never starts or ends a line with.
 */
type BreakClass =
  | 'alphabetic'
  | 'ideograph'
  | 'opening'
  | 'closing'
  | 'quotation'
  | 'exclamation'
  | 'hyphen'
  | 'dash'
  | 'slash'
  | 'currency'
  | 'space'
  | 'glue';

const CLASSES: Readonly<Record<string, string>> = {
  opening: '([{（［｛〈《「『【〔〖〝﹙﹛﹝‹«',
  closing: ',.:;)]}%，。、．）］｝〉》」』】〕〗〞﹚﹜﹞％‰℃°′″¢￠､｡›»',
  quotation: '"\'“”‘’',
  exclamation: '!?；：！？…‥',
  hyphen: '-‐–',
  dash: '—―',
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
  'exclamation',
  'hyphen',
  'slash',
  'space',
  'glue',
]);
/** Punctuation that may stand in the margin rather than start a line. */
const HANGING = new Set(',.、。，．､｡');
const IDEOGRAPHS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

function breakClass(character: string): BreakClass {
  const known = CLASS_OF.get(character);
  if (known !== undefined && isBreakClass(known)) return known;
  return IDEOGRAPHS.test(character) ? 'ideograph' : 'alphabetic';
}

const isBreakClass = (name: string): name is BreakClass => Object.hasOwn(CLASSES, name);

export const isSpace = (character: string): boolean => character === ' ' || character === '\u3000';

export const mayHang = (character: string): boolean => HANGING.has(character);

export const mayStart = (character: string): boolean => !CANNOT_START.has(breakClass(character));

/** Whether a line may end between two characters. */
export function mayBreakBetween(before: string, after: string): boolean {
  const left = breakClass(before);
  const right = breakClass(after);
  if (left === 'glue' || CANNOT_START.has(right)) return false;
  if (left === 'space') return true;
  if (left === 'quotation' || right === 'quotation' || left === 'opening' || left === 'slash') return false;
  switch (left) {
    case 'closing':
      return right !== 'alphabetic';
    case 'alphabetic':
      return right === 'ideograph' || right === 'dash';
    case 'currency':
      return right === 'opening' || right === 'dash';
    case 'dash':
      return right !== 'dash';
    default:
      return true;
  }
}

/** Where a line that may end nowhere is cut all the same: rather anywhere than inside a word or number. */
export const cutsWord = (before: string, after: string): boolean =>
  breakClass(before) === 'alphabetic' && breakClass(after) === 'alphabetic';
