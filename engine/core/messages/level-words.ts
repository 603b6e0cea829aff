import type { Level } from '../diagnostic.js';
import type { Language } from './message.js';

/** What a level is called wherever a finding or a message is shown. */
export const levelWords: Readonly<Record<Level, Readonly<Record<Language, string>>>> = {
  error: { zh: '错误', en: 'error' },
  violation: { zh: '不符合', en: 'violation' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '说明', en: 'note' },
};
