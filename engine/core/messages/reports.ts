import { defineMessages } from './message.js';

/** Messages of engine/reports. */
export const reportsMessages = defineMessages({});
