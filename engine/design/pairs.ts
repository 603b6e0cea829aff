import type { Language } from '../core/messages/message.js';
import { rowsOf, type Dossier, type EntryPath, type RosterRow } from '../form/index.js';
import { articleOf, checklists, normaliseName, type RuleId } from '../regulations/index.js';

/** Where a form says which offline course builds on which online ones. */
export interface PairsDefinition {
  readonly form: string;
  readonly online: { readonly roster: string; readonly name: string };
  readonly offline: { readonly roster: string; readonly name: string; readonly buildsOn: string };
  /** The item of the checklist that asks for it. */
  readonly asks: RuleId;
}

/** An offline course with the online courses that lead to it. */
export interface Pair {
  readonly offline: string;
  readonly online: readonly string[];
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Courses that stand alone, by name. */
  readonly unpaired: { readonly online: readonly string[]; readonly offline: readonly string[] };
  readonly remarks: readonly string[];
  readonly places: readonly EntryPath[];
  readonly article: string;
}

const text = (row: RosterRow, column: string): string => {
  const value = row[column];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};

/** Names and numbers of courses, as people list them. */
const listedIn = (words: string): string[] =>
  words
    .split(/[、，,；;\n]+/)
    .map((one) => one.trim().replace(/^第?(\d+)[门号．.]?$/, '$1'))
    .filter((one) => one !== '');

const words = {
  zh: {
    blank: (basis: string) => `没有填写线下课程衔接的线上课程，不能核对线上线下是否围绕同一主题（${basis}）`,
    stranger: (word: string, row: number) => `线下课程第${row}行衔接的“${word}”不在线上课程配置中`,
    online: (names: string, basis: string) => `没有线下课程衔接的线上课程：${names}（${basis}）`,
    offline: (names: string, basis: string) => `没有衔接线上课程的线下课程：${names}（${basis}）`,
  },
  en: {
    blank: (basis: string) =>
      `it is not said which offline courses build on which online ones, so that one theme cannot be looked for (${basis})`,
    stranger: (word: string, row: number) =>
      `offline course row ${row} builds on “${word}”, which is not among the online courses`,
    online: (names: string, basis: string) =>
      `online courses on which no offline course builds: ${names} (${basis})`,
    offline: (names: string, basis: string) =>
      `offline courses that build on no online course: ${names} (${basis})`,
  },
} as const;

/** Whether online and offline courses serve one theme: which build on which, and which stand alone. */
export function pairsOf(
  { form, online, offline, asks }: PairsDefinition,
  dossier: Dossier,
  language: Language = 'zh',
): Pairs {
  const say = words[language];
  const onlineNames = rowsOf(dossier.forms[form], online.roster).map((row) => text(row, online.name));
  const byName = new Map(onlineNames.map((name, at) => [normaliseName(name), at]));
  const found = (word: string): number | undefined =>
    byName.get(normaliseName(word)) ??
    (/^\d+$/.test(word) && onlineNames[Number(word) - 1] !== undefined ? Number(word) - 1 : undefined);
  const rows = rowsOf(dossier.forms[form], offline.roster);
  const entered = rows.map((row) => listedIn(text(row, offline.buildsOn)));
  const resolved = entered.map((words) => words.map((word) => ({ word, at: found(word) })));
  const used = new Set(resolved.flat().flatMap(({ at }) => (at === undefined ? [] : [at])));
  const pairs = rows.map((row, at): Pair => ({
    offline: text(row, offline.name),
    online: (resolved[at] ?? []).flatMap((one) => (one.at === undefined ? [] : [onlineNames[one.at] ?? ''])),
  }));
  const provision = checklists.get(asks)?.provision;
  const basis = provision ? articleOf(provision) : '';
  const common = { pairs, places: [] as EntryPath[], article: basis };
  const begun = entered.some((words) => words.length > 0);
  if (!begun)
    return {
      ...common,
      unpaired: { online: [], offline: [] },
      remarks: rows.length === 0 || onlineNames.length === 0 ? [] : [say.blank(basis)],
    };
  const unpaired = {
    online: onlineNames.filter((name, at) => name !== '' && !used.has(at)),
    offline: pairs.filter((one) => one.online.length === 0 && one.offline !== '').map((one) => one.offline),
  };
  const strangers = resolved.flatMap((words, row) =>
    words.filter(({ at }) => at === undefined).map(({ word }) => ({ word, row })),
  );
  return {
    ...common,
    unpaired,
    places: strangers.map(({ row }) => ({ form, roster: offline.roster, row, column: offline.buildsOn })),
    remarks: [
      ...strangers.map(({ word, row }) => say.stranger(word, row + 1)),
      ...(unpaired.online.length === 0 ? [] : [say.online(unpaired.online.join('、'), basis)]),
      ...(unpaired.offline.length === 0 ? [] : [say.offline(unpaired.offline.join('、'), basis)]),
    ],
  };
}
