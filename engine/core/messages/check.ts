import { defineMessages } from './message.js';

/** Messages of engine/check. */
export const checkMessages = defineMessages({
  'check.missing': {
    zh: { what: '“{label}”未填 {count} 处。', remedy: '' },
    en: { what: '“{label}” is not filled in ({count}).', remedy: '' },
  },
  'check.missing-one': {
    zh: { what: '“{label}”未填。', remedy: '' },
    en: { what: '“{label}” is not filled in.', remedy: '' },
  },
  'check.missing-several': {
    zh: { what: '未填 {count} 处：{labels}。', remedy: '' },
    en: { what: '{count} entries are not filled in: {labels}.', remedy: '' },
  },
});
