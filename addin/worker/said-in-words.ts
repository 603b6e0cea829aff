import type { Diagnostic } from '../../engine/core/diagnostic.js';
import { describe } from '../../engine/core/messages/describe.js';
import type { Language } from '../../engine/core/messages/message.js';

/** What is wrong and how to mend it, run on as the language does it: no blank stands between Chinese sentences. */
export function saidInWords(diagnostic: Diagnostic, language: Language): string {
  const { what, remedy } = describe(diagnostic, language);
  return [what, remedy].filter((words) => words !== '').join(language === 'en' ? ' ' : '');
}
