import type { Language } from '../engine/core/messages/message.js';
import type { Draft } from './draft.js';
import type { FileState } from './host/file-host.js';
import type { WrittenRows } from './host/write-rows.js';
import type { SectionEntries } from './worker/entry-controls.js';
import type { AcrossFiles, GlanceAnswer, OtherFile } from './worker/many-files.js';
import type { KnownRows, ListAnswer } from './worker/old-list.js';
import type {
  CheckedKit,
  EntryHelp,
  FormProgress,
  KitChoice,
  MadeDocuments,
  SettledCard,
} from './worker/checked-kit.js';

export type PanelName = 'fill' | 'check' | 'produce' | 'help';
export const PANELS: readonly PanelName[] = ['fill', 'check', 'produce', 'help'];

export type Status =
  | { readonly kind: 'reading' | 'busy' | 'none' }
  | { readonly kind: 'checked'; readonly milliseconds: number; readonly at: Date }
  | { readonly kind: 'failed'; readonly sentences: readonly string[]; readonly codes: readonly string[] };

export type DocumentKind = 'docx' | 'pdf';

/** What was chosen to be made, and what was made. */
export interface Production {
  /** Forms that the user ticked or cleared. */
  readonly chosen: ReadonlyMap<string, boolean>;
  readonly kinds: ReadonlySet<DocumentKind>;
  readonly working: boolean;
  readonly documents: readonly MadeDocuments[];
  /** The check that the documents were made after. */
  readonly madeOf?: CheckedKit | undefined;
  /** What was chosen and made is of this kit. */
  readonly kit?: string | undefined;
}

/** The forms to be made: as the user chose, else those in which something stands; of a blank kit all. */
export function formsToMake(forms: readonly FormProgress[], { chosen }: Production): readonly FormProgress[] {
  const isBlank = forms.every(({ blank }) => blank);
  return forms.filter(({ id, blank }) => chosen.get(id) ?? (isBlank || !blank));
}

/** 从旧表导入: the roster, the list, what it says, what became of it. */
export interface ListImport {
  /** `form.roster` */
  readonly roster: string;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  readonly answer?: ListAnswer;
  /** What becomes of rows that are there already. */
  readonly known: KnownRows;
  readonly working: boolean;
  readonly written?: WrittenRows;
  /** Rows that were brought up to the list. */
  readonly updated?: number;
}

/** One of many files. */
export interface GlancedFile {
  /** With its folders, where a folder was picked. */
  readonly name: string;
  /** Absent while it is being checked. */
  readonly answer?: GlanceAnswer;
}

/** Many files that were picked together, and what each is like. */
export interface ManyFiles {
  /** The worst first, once all are checked. */
  readonly files: readonly GlancedFile[];
  /** What is no workbook, or cannot be opened. */
  readonly others: readonly OtherFile[];
  /** What they say against each other. */
  readonly across: readonly AcrossFiles[];
}

/** A new kit that is about to be begun: which one, and the day of its form where it is begun from last year's. */
export interface Beginning {
  readonly kit?: string;
  readonly day?: string;
}

/** Everything that the pane shows follows from this. */
export interface PaneState {
  readonly language: Language;
  readonly panel: PanelName;
  readonly status: Status;
  readonly kits: readonly KitChoice[];
  readonly beginning?: Beginning;
  readonly checked?: CheckedKit;
  /** Help for the selected cell. */
  readonly help?: EntryHelp;
  /** The card that is open; the first when there is none of this key. */
  readonly current?: string;
  /** What a change settles, of the card of that key. */
  readonly settled?: SettledCard;
  /** The file on the page; absent in Excel. */
  readonly file?: FileState;
  /** The parts of forms that are shown to be changed, on the page. */
  readonly sections?: readonly SectionEntries[];
  /** What was typed on the page and is not yet read again, or could not be written. */
  readonly drafts?: readonly Draft[];
  readonly many?: ManyFiles;
  readonly production: Production;
  /** Set while the view 从旧表导入 is open. */
  readonly list?: ListImport;
  /** A sentence about what was just done or goes on: copied, saved, loading fonts. */
  readonly notice?: string;
}

/** Holds the state and tells when it changed. */
export class StateHolder {
  #listeners: ((state: PaneState, before: PaneState) => void)[] = [];

  constructor(private current: PaneState) {}

  get state(): PaneState {
    return this.current;
  }
  change(part: Partial<PaneState>): void {
    const before = this.current;
    this.current = { ...before, ...part };
    for (const listen of this.#listeners) listen(this.current, before);
  }
  produce(part: Partial<Production>): void {
    this.change({ production: { ...this.current.production, ...part } });
  }
  listImport(part: Partial<ListImport>): void {
    if (this.current.list) this.change({ list: { ...this.current.list, ...part } });
  }
  listen(listener: (state: PaneState, before: PaneState) => void): void {
    this.#listeners.push(listener);
  }
}
