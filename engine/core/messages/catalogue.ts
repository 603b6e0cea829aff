import type { Diagnostic } from '../diagnostic.js';
import { batchMessages } from './bureau.js';
import { collectMessages } from './collect.js';
import { checkMessages } from './check.js';
import { commandMessages } from './command.js';
import { fileMessages } from './file.js';
import { formMessages } from './form.js';
import { filled, type Language, type Message, type Wording } from './message.js';
import { packageMessages } from './ooxml.js';
import { pdfMessages } from './pdf.js';
import { regulationsMessages } from './regulations.js';
import { importMessages } from './import.js';
import { submissionMessages } from './submission.js';
import { wordMessages } from './word.js';
import { wordingMessages } from './reports.js';
import { workbookMessages } from './workbook.js';

/** Every message of the engine by its code; a code never changes its meaning. */
export const messageCatalogue: Readonly<Record<string, Message>> = {
  ...fileMessages,
  ...commandMessages,
  ...packageMessages,
  ...formMessages,
  ...workbookMessages,
  ...wordMessages,
  ...pdfMessages,
  ...wordingMessages,
  ...regulationsMessages,
  ...checkMessages,
  ...batchMessages,
  ...submissionMessages,
  ...importMessages,
  ...collectMessages,
};

/**
 * The words for a diagnostic.
 * @throws RangeError when the code is in no catalogue: a message nobody wrote is a defect, not a blank.
 */
export function describe(diagnostic: Diagnostic, language: Language): Wording {
  const message = messageCatalogue[diagnostic.code];
  if (!message) throw new RangeError(`No message for ${diagnostic.code}`);
  const wording = message[language];
  return {
    what: filled(wording.what, diagnostic.values),
    remedy: filled(wording.remedy, diagnostic.values),
    ...(wording.allowed === undefined ? {} : { allowed: filled(wording.allowed, diagnostic.values) }),
  };
}
