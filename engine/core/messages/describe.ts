import type { Diagnostic } from '../diagnostic.js';
import { messageCatalogue } from './catalogue.js';
import { filled, type Language, type Message, type Wording } from './message.js';

const messages: Readonly<Record<string, Message>> = messageCatalogue;

/**
 * The words for a diagnostic.
 * @throws RangeError when the code is in no catalogue: a message nobody wrote is a defect, not a blank.
 */
export function describe(diagnostic: Diagnostic, language: Language): Wording {
  const message = messages[diagnostic.code];
  if (!message) throw new RangeError(`No message for ${diagnostic.code}`);
  const wording = message[language];
  const values = language === 'en' ? withEnglishLists(diagnostic.values) : diagnostic.values;
  return {
    what: filled(wording.what, values),
    remedy: filled(wording.remedy, values),
    ...(wording.allowed === undefined ? {} : { allowed: filled(wording.allowed, values) }),
  };
}

/** Values that are lists of names or labels: these stay as they are written, what stands between them does not. */
const LISTS: ReadonlySet<string> = new Set([
  'names',
  'labels',
  'allowed',
  'columns',
  'indicators',
  'parts',
  'rows',
  'fonts',
]);

const withEnglishLists = (values: Diagnostic['values']): Diagnostic['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      LISTS.has(name) && typeof value === 'string'
        ? value
            .replace(/“[^”]*”|、/gu, (found) => (found === '、' ? ', ' : found))
            .replace(/”（([^）]*)）/gu, '” ($1)')
            .replace(/ 等$/u, ' and others')
        : value,
    ]),
  );
