import synonyms from './choice-synonyms.json' with { type: 'json' };
import { cleanNotation } from './clean-notation.js';

const SEPARATOR = /^[、,;|/\n]+/;
const UNTIL_SEPARATOR = /^[^、,;|/\n]+/;
/** `☑有 ☐无`, as copied from a printed form. */
const MARKED = /([☑✓✔√■☐□])([^☑✓✔√■☐□]*)/g;
const TICKS = '☑✓✔√■';

/** Brackets, blanks and capitals are written either way: `在编（正式）` is `在编(正式)`. */
const comparable = (text: string): string => cleanNotation(text).replace(/ /g, '').toLowerCase();

/**
 * The choice that says the same as a word by the table of synonyms (√ and 健全 for 有, 面授 for 线下, 区级 for 县级);
 * `undefined` where none does, or more than one.
 */
function synonymOf(written: string, choices: readonly string[]): string | undefined {
  const word = comparable(written);
  const group = synonyms.find((words) => words.some((one) => comparable(one) === word));
  const alike = choices.filter((one) => group?.some((other) => comparable(other) === comparable(one)));
  return alike.length === 1 ? alike[0] : undefined;
}

interface Chosen {
  readonly words: readonly string[];
  /** What is none of the choices. */
  readonly strange?: string;
}

/** The choices that a text names, by their words or others for the same: one, or several with 、 , ; or line feeds. */
export function chosenWords(written: string, choices: readonly string[], multiple: boolean): Chosen {
  const synonym = choices.includes(written) ? undefined : synonymOf(written, choices);
  if (synonym !== undefined) return { words: [synonym] };
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
    const part = UNTIL_SEPARATOR.exec(rest)?.[0] ?? rest;
    const word = byLength.find((one) => beginsWith(rest, comparable(one)));
    const meant = word ?? synonymOf(part, choices);
    if (meant === undefined) return { words: [], strange: part };
    words.add(meant);
    rest = rest.slice((word === undefined ? part : comparable(word)).length).replace(SEPARATOR, '');
  }
  return { words: [...words] };
}

const beginsWith = (text: string, word: string): boolean =>
  text.startsWith(word) && (text.length === word.length || SEPARATOR.test(text.slice(word.length)));
