import { defineMessages } from './message.js';

/** Messages of engine/batch. */
export const batchMessages = defineMessages({});
