import { defineMessages } from './message.js';

/** Messages of engine/word. */
export const wordMessages = defineMessages({});
