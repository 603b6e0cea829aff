import { defineMessages } from './message.js';

/** Messages of engine/package. */
export const packageMessages = defineMessages({});
