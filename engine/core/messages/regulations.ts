import { defineMessages } from './message.js';

/** Messages of engine/regulations. */
export const regulationsMessages = defineMessages({});
