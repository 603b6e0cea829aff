import { defineMessages } from './message.js';

/** Messages of engine/check. */
export const checkMessages = defineMessages({});
