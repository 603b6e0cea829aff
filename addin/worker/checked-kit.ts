import type { Finding } from '../../engine/check/index.js';
import type { StampingPlace } from '../../engine/form/index.js';
import type { Card, SortedFindings } from './cards.js';
import type { ShownDesign, SureRemedy } from './shown-design.js';
import type { ReportBar } from '../../engine/reports/index.js';

export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface FormProgress {
  readonly id: string;
  readonly title: string;
  /** The parts in which something can be entered, in printed order. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Required entries, and how many of them are filled. */
  readonly required: number;
  readonly filled: number;
  /** Nothing was entered in it. */
  readonly blank: boolean;
  /** Violations and unreadable entries. */
  readonly wrong: number;
}

/** A roster into which an old list can be read, called as its sheet is. */
export interface RosterChoice {
  readonly form: string;
  readonly roster: string;
  readonly title: string;
}

/** What is known of the workbook after a check, as plain data: it comes from a worker. */
export interface CheckedKit {
  readonly kit: string;
  readonly title: string;
  readonly purpose: string;
  /** The round's dates, in Chinese. */
  readonly dates: readonly { readonly what: string; readonly when: string }[];
  readonly forms: readonly FormProgress[];
  /** The first required entry that is blank; without a place when its sheet is missing. */
  readonly next?: {
    readonly label: string;
    readonly entry: { readonly form: string; readonly entry: string };
    readonly place?: CellPlace;
  };
  readonly findings: readonly Finding[];
  /** The same by what is to be done. */
  readonly sorted: SortedFindings;
  /** What mends a card in one click. */
  readonly remedies: readonly SureRemedy[];
  /** Provisions that cannot be judged because entries are blank. */
  readonly open: readonly { readonly article: string; readonly missing: readonly string[] }[];
  readonly bars: readonly ReportBar[];
  /** 设计测算, of kits that have one. */
  readonly design?: ShownDesign;
  readonly rosters: readonly RosterChoice[];
  /** Layout version of an older workbook. */
  readonly previousLayout?: number;
}

/** Help for one entry, in Chinese; the pane adds its own words. */
export interface EntryHelp {
  /** The entry as its path is written. */
  readonly entry: string;
  readonly form: string;
  readonly label: string;
  readonly kind: string;
  readonly required: boolean;
  /** Set when somebody else than this kit's filler fills it in. */
  readonly filler?:
    'institution' | 'expert' | 'expert-group' | 'authority' | 'centre' | 'joint-applicant' | 'nobody';
  readonly computed: boolean;
  readonly notations: string;
  readonly hint?: string;
  readonly limits: readonly string[];
  readonly basis: readonly string[];
  readonly guidance?: string;
  /** Findings that name this entry. */
  readonly findings: readonly string[];
}

export interface KitChoice {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
}

/** What was made of one form; neither kind is there when it could not be made, and the findings say why. */
export interface MadeDocuments {
  /** File name without extension. */
  readonly name: string;
  readonly title: string;
  readonly docx?: Uint8Array;
  readonly pdf?: Uint8Array;
  readonly pages?: number;
  /** Where it is sealed and signed by hand. */
  readonly stamping?: readonly StampingPlace[];
  /** What the person should know of it: a character that no font has, at its cell. */
  readonly cards: readonly Card[];
}

/** What one change settles beside the finding that asks for it. */
export interface SettledCard {
  readonly card: string;
  /** The entry's cell: 混合申报书 B50. */
  readonly place: string;
  readonly value: string;
  readonly count: number;
}
