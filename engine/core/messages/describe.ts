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
  return {
    what: filled(wording.what, diagnostic.values),
    remedy: filled(wording.remedy, diagnostic.values),
    ...(wording.allowed === undefined ? {} : { allowed: filled(wording.allowed, diagnostic.values) }),
  };
}
