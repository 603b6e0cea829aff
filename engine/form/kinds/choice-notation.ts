import { cleanNotation } from './clean-notation.js';

const SEPARATOR = /^[、,;|/\n]+/;
const UNTIL_SEPARATOR = /^[^、,;|/\n]+/;
/** `☑有 ☐无`, as copied from a printed form. */
const MARKED = /([☑✓✔√■☐□])([^☑✓✔√■☐□]*)/g;
const TICKS = '☑✓✔√■';

/** Brackets, blanks and capitals are written either way: `在编（正式）` is `在编(正式)`. */
const comparable = (text: string): string => cleanNotation(text).replace(/ /g, '').toLowerCase();

interface Chosen {
  readonly words: readonly string[];
  /** What is none of the choices. */
  readonly strange?: string;
}

/** The choices that a text names: one, or several with 、 , ; or line feeds between them. */
export function chosenWords(written: string, choices: readonly string[], multiple: boolean): Chosen {
  const marked = [...written.matchAll(MARKED)];
  const ticked = marked.filter(([, mark = '']) => TICKS.includes(mark)).map(([, , word = '']) => word);
  const text = marked.length > 0 ? ticked.join('\n') : written;
  const whole = choices.find((one) => comparable(one) === comparable(text));
  if (whole !== undefined) return { words: [whole] };
  return multiple
    ? severalWords(text, choices)
    : { words: [], strange: text.trim() === '' ? written : text.trim() };
}

/** Longer choices first, since a choice may itself hold a separator. */
function severalWords(text: string, choices: readonly string[]): Chosen {
  const byLength = [...choices].sort((one, other) => other.length - one.length);
  const words = new Set<string>();
  let rest = text.split('\n').map(comparable).join('\n').replace(SEPARATOR, '');
  while (rest !== '') {
    const word = byLength.find((one) => beginsWith(rest, comparable(one)));
    if (word === undefined) return { words: [], strange: UNTIL_SEPARATOR.exec(rest)?.[0] ?? rest };
    words.add(word);
    rest = rest.slice(comparable(word).length).replace(SEPARATOR, '');
  }
  return { words: [...words] };
}

const beginsWith = (text: string, word: string): boolean =>
  text.startsWith(word) && (text.length === word.length || SEPARATOR.test(text.slice(word.length)));
