import type { Diagnostic } from '../core/diagnostic.js';
import type { Language } from '../core/messages/message.js';

/** What lies in the folders of a run beside its workbooks. */
export interface HandedIn {
  /** Of everything that is no workbook, what it is; a folder's name ends in `/`. */
  readonly others: readonly Diagnostic[];
  /** Files on the disk, archives among them. */
  readonly files: number;
  /** Archives that were opened, and the files that they held. */
  readonly archives: number;
  readonly archived: number;
}

/** What became of the workbooks. */
export interface Outcomes {
  readonly read: number;
  readonly blank: number;
  readonly unreadable: number;
}

/** Every file that was handed in, once: the parts add up to the whole. */
export interface Account extends Outcomes {
  /** Files that are no archive, within archives too. */
  readonly items: number;
  /** Word documents, pictures and the like. */
  readonly notOurs: number;
  /** Hidden files, lock files, links. */
  readonly leftOut: number;
}

const LEFT_OUT = new Set(['batch.hidden-file', 'batch.lock-file', 'batch.link']);

/** @throws RangeError when the parts do not add up: a file would have vanished. */
export function accountOf(handedIn: HandedIn, workbooks: Outcomes): Account {
  const { others, files, archives, archived } = handedIn;
  const single = others.filter(({ place }) => !(place.file ?? '').endsWith('/'));
  const count = (fits: (one: Diagnostic) => boolean): number => single.filter(fits).length;
  const unreadable = workbooks.unreadable + count(({ level }) => level === 'error');
  const leftOut = count(({ level, code }) => level !== 'error' && LEFT_OUT.has(code));
  const notOurs = count(({ level, code }) => level !== 'error' && !LEFT_OUT.has(code));
  const items = files + archived - archives;
  if (items !== workbooks.read + workbooks.blank + unreadable + leftOut + notOurs) {
    throw new RangeError(`${items} files were handed in, and their parts do not add up`);
  }
  return { ...workbooks, unreadable, items, notOurs, leftOut };
}

/** The account in one sentence. */
export function accountWords(
  account: Account,
  { files, archives, archived }: HandedIn,
  language: Language,
): string {
  const { items, read, blank, unreadable, notOurs, leftOut } = account;
  const zh = [
    `读取 ${read}`,
    `没有填写 ${blank}`,
    `读不了 ${unreadable}`,
    `不是工作簿 ${notOurs}`,
    `隐藏、锁定、链接没有读取 ${leftOut}`,
  ].join('＋');
  const en = `${read} read + ${blank} blank + ${unreadable} unreadable + ${notOurs} no workbooks + ${leftOut} left out`;
  const opened =
    archives === 0
      ? ''
      : language === 'zh'
        ? `（文件夹里 ${files} 个，其中 ${archives} 个压缩包打开后有 ${archived} 个）`
        : ` (${files} in the folder; ${archives} archives opened, with ${archived} files)`;
  return language === 'zh' ? `共 ${items} 个文件${opened}＝${zh}` : `${items} files${opened} = ${en}`;
}
