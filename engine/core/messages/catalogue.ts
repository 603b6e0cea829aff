import { bureauMessages } from './bureau.js';
import { collectMessages } from './collect.js';
import { checkMessages } from './check.js';
import { commandMessages } from './command.js';
import { deskMessages } from './desk.js';
import { fileMessages } from './file.js';
import { formMessages } from './form.js';
import type { Message } from './message.js';
import { ooxmlMessages } from './ooxml.js';
import { pdfMessages } from './pdf.js';
import { printMessages } from './print.js';
import { queueMessages } from './queue.js';
import { regulationsMessages } from './regulations.js';
import { designMessages } from './design.js';
import { importMessages } from './import.js';
import { serveMessages } from './serve.js';
import { submissionMessages } from './submission.js';
import { wordMessages } from './word.js';
import { reportsMessages } from './reports.js';
import { workbookEntryMessages } from './workbook-entries.js';
import { workbookFileMessages } from './workbook-file.js';
import { workbookPatchMessages } from './workbook-patch.js';
import { workbookSheetMessages } from './workbook-sheets.js';
import { workbookUnreadMessages } from './workbook-unread.js';

/** Every message of the engine by its code; a code never changes its meaning. */
export const messageCatalogue = {
  ...fileMessages,
  ...commandMessages,
  ...ooxmlMessages,
  ...formMessages,
  ...workbookFileMessages,
  ...workbookSheetMessages,
  ...workbookEntryMessages,
  ...workbookUnreadMessages,
  ...workbookPatchMessages,
  ...wordMessages,
  ...pdfMessages,
  ...printMessages,
  ...reportsMessages,
  ...regulationsMessages,
  ...checkMessages,
  ...bureauMessages,
  ...submissionMessages,
  ...designMessages,
  ...importMessages,
  ...collectMessages,
  ...deskMessages,
  ...queueMessages,
  ...serveMessages,
} satisfies Readonly<Record<string, Message>>;

/** The code of a message: `form.not-a-number`. */
export type MessageCode = keyof typeof messageCatalogue;
