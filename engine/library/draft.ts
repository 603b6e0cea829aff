import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { Language } from '../core/messages/message.js';
import { countFindings, type CheckResult, type Finding } from '../check/index.js';
import { institutionOf, linkedEntries, pathText, type EntryPath, type FormRegistry } from '../form/index.js';
import type { PrintedWith } from '../printing/index.js';
import type { ReadWorkbook } from '../workbook/index.js';

/** Why a workbook's documents are no final ones yet. */
export interface Draft {
  /** In words: 3 处未能读取，1 处不符合，2 处未填. */
  readonly counts: Readonly<Record<Language, string>>;
  /** What stands in the footer of every page. */
  readonly footer: string;
}

const MARK = '校对稿';

/**
 * A draft is what is printed of a workbook in which something could not be read, is not as the regulations want it, or
 * is missing.
 * @param result of a check before submission (`final`)
 * @returns `undefined` when nothing stands against handing the documents in
 */
export function draftOf({ findings }: CheckResult): Draft | undefined {
  const { unread, missing, wrong } = countFindings(findings);
  if (unread + wrong + missing === 0) return undefined;
  const joined = (separator: string, parts: readonly (readonly [number, string])[]): string =>
    parts.flatMap(([count, words]) => (count === 0 ? [] : [`${String(count)} ${words}`])).join(separator);
  const zh = joined('，', [
    [unread, '处未能读取'],
    [wrong, '处不符合'],
    [missing, '处未填'],
  ]);
  const en = joined(', ', [
    [unread, 'unreadable'],
    [wrong, 'not as required'],
    [missing, 'not filled in'],
  ]);
  return { counts: { zh, en }, footer: `${MARK}（${zh}）` };
}

/** What is said of a draft: that it is one, or that none was made. */
export const draftMessage = (
  code: 'print.draft' | 'print.refused',
  { counts }: Draft,
  language: Language,
  file?: string,
): Diagnostic =>
  diagnostic(code, code === 'print.draft' ? 'warning' : 'error', file === undefined ? {} : { file }, {
    counts: counts[language],
  });

/** What has to be named before anything is printed: what could not be read, cell by cell, and what paper does not show. */
export const namedBeforePrinting = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ kind, level }) => kind === 'entry' && (level === 'error' || level === 'warning'));

/**
 * How a workbook's forms are printed: what could not be read as it was typed, marked while it is a draft, closed below
 * the last entry of a roster when it is to be stamped.
 */
export function printedWith(
  registry: FormRegistry,
  read: ReadWorkbook,
  draft: Draft | undefined,
): PrintedWith {
  const typed = new Map(read.unread.map(({ path, text }) => [keyOf(path), text]));
  const kit = registry.kits.get(read.dossier.kit);
  for (const { entered, shown } of typed.size > 0 && kit ? linkedEntries(kit, registry) : []) {
    const text = typed.get(keyOf(entered));
    if (text !== undefined) typed.set(keyOf(shown), text);
  }
  return {
    locate: (path) => read.locate(path),
    typed: (path) => typed.get(keyOf(path)),
    draft: draft?.footer,
    institution: institutionOf(read.dossier, registry),
    final: draft === undefined,
  };
}

const keyOf = (path: EntryPath): string => `${path.form}/${pathText(path)}`;
