import type { Diagnostic, Place } from '../core/diagnostic.js';
import { describe } from '../core/messages/describe.js';
import { levelWords } from '../core/messages/level-words.js';
import type { Language } from '../core/messages/message.js';
import { visibleLine } from '../core/visible-text.js';
import { colon } from './colon.js';
import type { Call } from './command.js';

const allowedLabel = { zh: '允许', en: 'allowed' } as const;
const remedyLabel = { zh: '怎样改', en: 'how to fix' } as const;

/** `申报表.xlsx ▸ 表2 ▸ C7`, as far as the place is known. */
export const placeText = (place: Place): string =>
  [place.file, place.sheet, place.cell ?? place.entry]
    .filter((part): part is string => part !== undefined && part !== '')
    .map((part) => visibleLine(part))
    .join(' ▸ ');

/**
 * A diagnostic in words: where, what, what is allowed, how to fix it.
 * @param verbose with its code, for whoever asks for help: its words say all that somebody who mends needs
 */
export function diagnosticText(one: Diagnostic, language: Language, verbose = false): string {
  const { what, allowed, remedy } = describe(one, language);
  const place = placeText(one.place);
  const code = verbose ? ` [${one.code}]` : '';
  const lines = [
    `${levelWords[one.level][language]} ${place ? `${place}${colon[language]}` : ''}${what}${code}`,
  ];
  if (allowed) lines.push(`  ${allowedLabel[language]}${colon[language]}${allowed}`);
  if (remedy) lines.push(`  ${remedyLabel[language]}${colon[language]}${remedy}`);
  return lines.join('\n');
}

/** A diagnostic in the language of a call, with its code where the call asks for codes. */
export const inWords = ({ language, has }: Pick<Call, 'language' | 'has'>, one: Diagnostic): string =>
  diagnosticText(one, language, has('verbose'));
