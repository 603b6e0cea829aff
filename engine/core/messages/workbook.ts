import { defineMessages } from './message.js';

/** Messages of engine/workbook. */
export const workbookMessages = defineMessages({});
