import { defineMessages } from './message.js';

/** Messages of engine/check. */
export const checkMessages = defineMessages({
  'check.missing': {
    zh: { what: '“{label}”还没有填写。', allowed: '必填', remedy: '请填写这一栏。' },
    en: { what: '“{label}” is not filled in.', allowed: 'required', remedy: 'Fill it in.' },
  },
});
