import type { MessageCode } from '../core/messages/catalogue.js';
import type { CalendarDay } from '../core/calendar-day.js';
import type { Level } from '../core/diagnostic.js';
import type { Dossier, EntryPath, EntryValue, FormData } from './dossier.js';

/** A filled kit that a collection draws on, with everything computed. */
export interface CollectedDossier {
  /** Within the folder, parts separated by `/`. */
  readonly file: string;
  readonly dossier: Dossier;
  /** Whose it is. Names with the same key differ in widths, white space or brackets alone. */
  readonly institution?: { readonly name: string; readonly key: string; readonly at: EntryPath };
  /** Of an evaluation: whose it is, and of which sampled project; each is empty where nothing says so. */
  readonly evaluator?: { readonly expert: string; readonly project: string };
  /** Several versions of which nobody said which holds: their files, and the entries in which they differ. */
  readonly versions?: readonly string[];
  readonly disputed?: readonly EntryPath[];
  /** Entries at which a check of the workbook finds a violation or an error. */
  readonly faulty?: readonly EntryPath[];
}

/** An entry of one of the dossiers. */
export interface Origin {
  readonly file: string;
  readonly path: EntryPath;
}

/** An entry of the collected form: where its value comes from, and how where it was not just copied. */
export interface CollectedEntry {
  readonly at: EntryPath;
  readonly origins: readonly Origin[];
  /** Chinese: 3位专家的算术平均值. */
  readonly how?: string;
}

/** Something that people have to look at; its words stand in the message catalogue. */
export interface Doubt {
  readonly code: MessageCode;
  readonly level: Level;
  readonly values: Readonly<Record<string, string | number>>;
  /** The entry of the collected form that it concerns. */
  readonly at?: EntryPath;
  readonly origins: readonly Origin[];
}

/** A list beside the form: 专家对照. */
export interface CollectedList {
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A required column that no source has, and the bureau fills in itself. */
export interface OwnColumn {
  readonly form: string;
  readonly roster: string;
  readonly id: string;
  readonly label: string;
}

export interface CollectedForm {
  readonly data: FormData;
  readonly entries: readonly CollectedEntry[];
  /** Entries that were asked for a value and gave none that could be used. */
  readonly consulted?: readonly Origin[];
  readonly doubts: readonly Doubt[];
  readonly ownColumns?: readonly OwnColumn[];
  readonly lists: readonly CollectedList[];
}

/** What a regulation answers, for collections that ask one: the band of a total, the cap of an institution. */
export type RuleAnswer = (
  rule: string,
  input: Readonly<Record<string, unknown>>,
  /** The round's or application's day, which selects the figures. */
  on?: CalendarDay,
) => { readonly outcome: string; readonly value?: string; readonly limit?: string };

/** A rule by its id, which the form layer only passes on. */
type RuleName = string;

/** How a form is filled in from many workbooks of other kits. */
export interface Collection {
  /** Id of the form. */
  readonly into: string;
  /** Ids of the forms that it draws on; workbooks in which none of them is filled in are passed over. */
  readonly from: readonly string[];
  /** An institution hands in several workbooks by right: one for each expert, one for each project. */
  readonly severalEach: boolean;
  /** Rules whose findings in the collected form say again what the collection says in its own words. */
  readonly saidBefore?: readonly RuleName[];
  /** Rules that say of a workbook that its day is not of this round. */
  readonly otherRound?: readonly RuleName[];
  /** Entries of a single institution, which a list of many leaves blank by right. */
  readonly leftBlank?: readonly string[];
  /** It adds institutions up: the rules for one institution's form are not asked of the sum. */
  readonly isTotal?: boolean;
  /** Chinese: how figures come about, what is rounded, what the texts leave open. */
  readonly method: readonly string[];
  collect(sources: readonly CollectedDossier[], answer: RuleAnswer): CollectedForm;
}

/** The value that every entry given has; `undefined` when they differ or there is none. */
export function commonValue(values: readonly (EntryValue | undefined)[]): EntryValue | undefined {
  const written = values.filter((value) => value !== undefined);
  const [first] = written;
  return written.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
}
