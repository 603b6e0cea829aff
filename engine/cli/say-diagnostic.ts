import type { Diagnostic, Place } from '../core/diagnostic.js';
import { describe } from '../core/messages/catalogue.js';
import type { Language } from '../core/messages/message.js';

const labels = {
  error: { zh: '错误', en: 'error' },
  violation: { zh: '违规', en: 'violation' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '说明', en: 'note' },
} as const;
const allowedLabel = { zh: '允许', en: 'allowed' } as const;
const remedyLabel = { zh: '怎样改', en: 'how to mend' } as const;

/** `申报表.xlsx ▸ 表2 ▸ C7`, as far as the place is known. */
export const writtenPlace = (place: Place): string =>
  [place.file, place.sheet, place.cell ?? place.entry]
    .filter((part) => part !== undefined && part !== '')
    .join(' ▸ ');

/** A diagnostic in words: where, what, what is allowed, how to mend it; its code stands behind. */
export function sayDiagnostic(one: Diagnostic, language: Language): string {
  const { what, allowed, remedy } = describe(one, language);
  const place = writtenPlace(one.place);
  const lines = [`${labels[one.level][language]} ${place ? `${place}: ` : ''}${what} [${one.code}]`];
  if (allowed) lines.push(`  ${allowedLabel[language]}: ${allowed}`);
  if (remedy) lines.push(`  ${remedyLabel[language]}: ${remedy}`);
  return lines.join('\n');
}
