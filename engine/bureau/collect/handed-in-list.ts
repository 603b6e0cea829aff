import type { CollectedList } from '../../form/index.js';
import { describe } from '../../core/messages/describe.js';
import { accountOf, accountWords, type HandedIn } from '../account.js';
import type { CollectedDoubt } from './collected-doubt.js';

/** What became of a workbook in a collection. */
export interface ReadFileOutcome {
  readonly file: string;
  readonly result: 'drawn-on' | 'other-kit' | 'blank' | 'unreadable';
}

const WORDS: Readonly<Record<ReadFileOutcome['result'], string>> = {
  'drawn-on': '用到',
  'other-kit': '没有用到（另一种套表）',
  blank: '没有填写',
  unreadable: '读不了',
};
/** Doubts that say that a file, although it could be read, does not count. */
const NOT_COUNTED = new Set(['collect.same-file', 'collect.other-round-left-out', 'collect.no-institution']);
/** Doubts that say which of several versions counts. */
const NEWEST_TAKEN = new Set(['collect.newest-taken', 'collect.newest-evaluation-taken']);
/** Doubts that say why a file could not be read. */
const UNREAD = /^(package|workbook|file)\./;

/** 收件: every file that was handed in, once, and what became of it; and all of them in one sentence of numbers. */
export function handedInList(
  outcomes: readonly ReadFileOutcome[],
  handedIn: HandedIn,
  doubts: readonly CollectedDoubt[],
): { readonly list: CollectedList; readonly words: Readonly<Record<'zh' | 'en', string>> } {
  const count = (...results: readonly ReadFileOutcome['result'][]): number =>
    outcomes.filter(({ result }) => results.includes(result)).length;
  const account = accountOf(handedIn, {
    read: count('drawn-on', 'other-kit'),
    blank: count('blank'),
    unreadable: count('unreadable'),
  });
  const said = new Map<string, CollectedDoubt>();
  for (const doubt of doubts) {
    const [place] = doubt.places;
    const isSuperseded = NEWEST_TAKEN.has(doubt.diagnostic.code);
    const files = isSuperseded
      ? doubt.places.flatMap(({ file = '' }) => (file === doubt.diagnostic.values.file ? [] : [file]))
      : NOT_COUNTED.has(doubt.diagnostic.code)
        ? [place?.file ?? '']
        : [];
    for (const file of files) said.set(file, doubt);
  }
  const unread = new Map(
    doubts.flatMap((doubt) =>
      UNREAD.test(doubt.diagnostic.code) ? [[doubt.places[0]?.file ?? '', doubt] as const] : [],
    ),
  );
  const rows = [
    ...outcomes.map(({ file, result }) => {
      const why = result === 'unreadable' ? unread.get(file) : said.get(file);
      const words = result === 'drawn-on' && why ? '没有用到' : WORDS[result];
      return [file, words, why ? describe(why.diagnostic, 'zh').what : ''];
    }),
    ...handedIn.others.map((one) => {
      const { what, remedy } = describe(one, 'zh');
      return [one.place.file ?? '', one.level === 'error' ? '读不了' : '没有读取', `${what}${remedy}`];
    }),
  ].sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  const words = { zh: accountWords(account, handedIn, 'zh'), en: accountWords(account, handedIn, 'en') };
  return { list: { title: '收件', notes: [words.zh], columns: ['文件', '结果', '说明'], rows }, words };
}
