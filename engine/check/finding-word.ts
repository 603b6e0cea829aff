import type { Language } from '../core/messages/message.js';
import { levelWords } from '../core/messages/level-words.js';
import type { Finding } from './finding.js';

/** What a finding is called; one word for one thing wherever it is shown. */
export type FindingWord = 'violation' | 'breach' | 'unread' | 'warning' | 'missing' | 'info';

export const findingWords: Readonly<Record<FindingWord, Readonly<Record<Language, string>>>> = {
  violation: { zh: '不符合', en: 'not as required' },
  breach: { zh: '违规', en: 'breach' },
  unread: { zh: '未能读取', en: 'unreadable' },
  warning: { zh: '提醒', en: 'question' },
  missing: { zh: '未填', en: 'not filled in' },
  info: { zh: '说明', en: 'note' },
};

/** Rules whose texts attach a sanction: chapter 6 of the 规程, and the breaches that Table 5 lists. */
const SANCTIONED = /^(zj-2014-rules\.(ch6|a27|a28)\.|zj-2026-forms\.t5\.(general|grave)-)/;
/** What could be read, and is not as it should be. */
const READ: ReadonlySet<string> = new Set(['form.too-long', 'form.control-characters']);

export function findingWord({ kind, level, code }: Finding): FindingWord {
  if (kind === 'missing') return 'missing';
  if (level === 'error') return READ.has(code) ? 'violation' : 'unread';
  if (level === 'violation') return SANCTIONED.test(code) ? 'breach' : 'violation';
  return level;
}

/** The word for one finding. An error that is about no entry (a file that cannot be read) keeps its own. */
export const wordOf = (finding: Finding, language: Language): string =>
  finding.kind === 'entry' &&
  finding.level === 'error' &&
  finding.places.every(({ cell }) => cell === undefined)
    ? levelWords.error[language]
    : findingWords[findingWord(finding)][language];
