import type { CheckMode } from '../../engine/check/index.js';
import type { Language } from '../../engine/core/messages/message.js';
import type { CellPlace, CheckedKit, EntryHelp, MadeDocuments, SettledCard } from './checked-kit.js';
import type { MendAnswer, SectionEntries, SectionQuestion, TypedEntry } from './entry-controls.js';
import type { EntryName } from '../host/workbook-host.js';
import type { HandInAnswer, HandInQuestion } from './hand-in-check.js';
import type { AcrossFiles, GatheredFiles, GivenFile, GlanceAnswer } from './many-files.js';
import type { ListAnswer, ListQuestion } from './old-list.js';
import type { BeginQuestion, BegunKit } from './begun-kit.js';
import type { BesideAnswer, BesideQuestion } from './shown-design.js';
import type { WorkbookSource } from './workbook-source.js';

export type CheckAnswer =
  | { readonly kind: 'checked'; readonly checked: CheckedKit }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'failed'; readonly sentences: readonly string[]; readonly codes: readonly string[] };

/** What the pane asks of the worker that holds forms and rules, and what it is answered: plain data both ways. */
export interface Questions {
  readonly check: {
    readonly question: {
      readonly source: WorkbookSource;
      readonly fileName: string;
      readonly mode: CheckMode;
      readonly language: Language;
    };
    readonly answer: CheckAnswer;
  };
  readonly help: { readonly question: { readonly place: CellPlace }; readonly answer: EntryHelp | undefined };
  readonly section: { readonly question: SectionQuestion; readonly answer: SectionEntries | undefined };
  readonly mend: {
    readonly question: {
      readonly bytes: Uint8Array;
      readonly fileName: string;
      readonly entries: readonly TypedEntry[];
      readonly language: Language;
    };
    readonly answer: MendAnswer;
  };
  /** The workbooks among files that were picked or dropped together. */
  readonly gather: {
    readonly question: {
      readonly files: readonly GivenFile[];
      readonly language: Language;
      /** The files of before are among them. */
      readonly more: boolean;
    };
    readonly answer: GatheredFiles;
  };
  /** One of them, at a glance. */
  readonly glance: {
    readonly question: {
      readonly name: string;
      readonly language: Language;
      /** What it holds since it was mended here. */
      readonly mended?: Uint8Array;
    };
    readonly answer: GlanceAnswer;
  };
  readonly contents: { readonly question: { readonly name: string }; readonly answer: Uint8Array };
  /** What those say against each other that were glanced at. */
  readonly across: {
    readonly question: { readonly language: Language };
    readonly answer: readonly AcrossFiles[];
  };
  /** The summary of all and the report of each, in one zip. */
  readonly reports: { readonly question: { readonly language: Language }; readonly answer: Uint8Array };
  /** A workbook that is about to be handed in, as the desk will see it. */
  readonly handIn: { readonly question: HandInQuestion; readonly answer: HandInAnswer };
  /** A blank kit with what does not change from last year's workbook. */
  readonly begin: { readonly question: BeginQuestion; readonly answer: BegunKit };
  /** A workbook to be held beside the last checked one. */
  readonly beside: { readonly question: BesideQuestion; readonly answer: BesideAnswer };
  /** What the entries of a kit's workbook are called. */
  readonly names: {
    readonly question: { readonly bytes: Uint8Array };
    readonly answer: readonly EntryName[];
  };
  /** An old list, read into a roster of the last checked workbook. Nothing is written anywhere. */
  readonly list: { readonly question: ListQuestion; readonly answer: ListAnswer };
  /** What mending one entry of a card settles; asked after the card is shown, for a copy is checked for it. */
  readonly settled: {
    readonly question: { readonly card: string; readonly language: Language };
    readonly answer: SettledCard | undefined;
  };
  /** The report on the last check: one HTML page. */
  readonly report: { readonly question: { readonly mode: CheckMode }; readonly answer: string };
  /** Documents of one form of the last check. */
  readonly print: {
    readonly question: {
      readonly form: string;
      readonly docx: boolean;
      readonly pdf: boolean;
      readonly language: Language;
    };
    readonly answer: MadeDocuments;
  };
}
export type QuestionName = keyof Questions;

/** `done` of `total` files that the typesetter needs have come. */
export type Progress = (done: number, total: number) => void;

export interface AskedMessage<Name extends QuestionName = QuestionName> {
  readonly id: number;
  readonly name: Name;
  readonly question: Questions[Name]['question'];
}
export type AnsweredMessage =
  | { readonly id: number; readonly kind: 'answer'; readonly answer: Questions[QuestionName]['answer'] }
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
