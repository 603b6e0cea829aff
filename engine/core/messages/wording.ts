import { defineMessages } from './message.js';

/** Messages of engine/wording. */
export const wordingMessages = defineMessages({});
