import { writtenPlaces, type Finding } from '../check/index.js';
import { levelWords } from '../core/messages/level-words.js';
import type { Language } from '../core/messages/message.js';
import { visibleLine } from '../core/visible-text.js';

const words = {
  actual: { zh: '现在', en: 'found' },
  permitted: { zh: '允许', en: 'permitted' },
  remedy: { zh: '怎样改', en: 'how to fix' },
  basis: { zh: '依据', en: 'basis' },
  text: { zh: '明文', en: 'the text says so' },
  inference: { zh: '推定', en: 'it follows from the text' },
  reading: { zh: '解读', en: 'a reading of the text' },
} as const;

/** A finding in lines: level, cells, what is wrong, actual against permitted, how to fix it, the article. */
export function findingText(one: Finding, language: Language): string {
  const places = visibleLine(writtenPlaces(one.places));
  const about = one.label === undefined ? one.message : `${one.label}：${one.message}`;
  const lines = [
    `${levelWords[one.level][language]} ${places === '' ? '' : `${places}: `}${about} [${one.code}]`,
  ];
  const figures = [
    ...(one.actual === undefined ? [] : [`${words.actual[language]}: ${visibleLine(one.actual)}`]),
    ...(one.permitted === undefined ? [] : [`${words.permitted[language]}: ${visibleLine(one.permitted)}`]),
  ];
  if (figures.length > 0) lines.push(`  ${figures.join('  ')}`);
  if (one.remedy !== undefined) lines.push(`  ${words.remedy[language]}: ${one.remedy}`);
  const authority = one.authority === undefined ? '' : `（${words[one.authority][language]}）`;
  for (const { instrument, article, quote } of one.citations) {
    lines.push(`  ${words.basis[language]}${authority}: ${instrument} ${article}「${quote}」`);
  }
  for (const note of one.notes) lines.push(`  ${note}`);
  return lines.join('\n');
}
