import { defineMessages } from './message.js';

/** Messages of engine/form. */
export const formMessages = defineMessages({});
