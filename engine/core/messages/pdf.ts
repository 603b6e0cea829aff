import { defineMessages } from './message.js';

/** Messages of engine/pdf. */
export const pdfMessages = defineMessages({});
