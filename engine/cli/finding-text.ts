import { arithmeticWords, sentenceOf, wordOf, writtenPlaces, type Finding } from '../check/index.js';
import type { Language } from '../core/messages/message.js';
import { visibleLine } from '../core/visible-text.js';
import { colon } from './colon.js';

const words = {
  actual: { zh: '现在', en: 'found' },
  permitted: { zh: '应为', en: 'permitted' },
  remedy: { zh: '怎样改', en: 'how to fix' },
  basis: { zh: '依据', en: 'basis' },
} as const;

/**
 * A finding in lines: what it is, its cells, what is wrong, the arithmetic, what to do, the article. Figures that the
 * sentence has already are not said again.
 * @param verbose with the code, and the article word for word
 */
export function findingText(one: Finding, language: Language, verbose = false): string {
  const places = visibleLine(writtenPlaces(one.places));
  const word = wordOf(one, language);
  const sentence = sentenceOf(one);
  // What begins with the word of its level, as 未填 3 处 does, says it once.
  const about = sentence.startsWith(`${word} `) ? sentence.slice(word.length + 1) : sentence;
  const code = verbose ? ` [${one.code}]` : '';
  const lines = [`${word} ${places === '' ? '' : `${places}${colon[language]}`}${about}${code}`];
  const arithmetic = arithmeticWords(one.arithmetic, language);
  if (arithmetic !== undefined) lines.push(`  ${arithmetic}`);
  else if (one.permitted !== undefined && one.permitted !== '' && !about.includes(one.permitted)) {
    const actual =
      one.actual === undefined || one.actual === '' || about.includes(one.actual) ? [] : [one.actual];
    const found = actual.map((each) => `${words.actual[language]}${colon[language]}${visibleLine(each)}`);
    lines.push(
      `  ${[...found, `${words.permitted[language]}${colon[language]}${visibleLine(one.permitted)}`].join('　')}`,
    );
  }
  if (one.remedy !== undefined && one.remedy !== '')
    lines.push(`  ${words.remedy[language]}${colon[language]}${one.remedy}`);
  for (const { instrument, article, quote } of one.citations) {
    lines.push(
      `  ${words.basis[language]}${colon[language]}${instrument} ${article}${verbose ? `「${quote}」` : ''}`,
    );
  }
  for (const note of one.notes) lines.push(`  ${note}`);
  return lines.join('\n');
}
