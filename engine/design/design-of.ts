import type { Language } from '../core/messages/message.js';
import type { Meter } from '../core/meter.js';
import { barsOfBindings } from '../bindings/index.js';
import {
  valueAt,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FormDefinition,
} from '../form/index.js';
import type { EvaluationContext } from '../regulations/index.js';
import type { DesignDefinition, DesignEdit } from './design-definition.js';
import { labelled, type LabelledEntry } from './entry-label.js';
import { limitsOf, type Limit } from './limits.js';
import type { Timetable } from './timetable-parts.js';
import { scheduleProposal } from './schedule-proposal.js';
import { timetableOf } from './timetable.js';
import { pairsOf, type Pairs } from './pairs.js';
import { partnersOf, type Partners } from './partners.js';
import type { CheckedBy } from './trial.js';
import { proposalsOf, type Advice, type Proposal } from './proposals.js';

/** An entry that a proposal sets, as people see it. */
export interface DesignChange extends LabelledEntry {
  readonly before: string;
  readonly after: string;
}

/** A proposal with its changes in words. */
export interface ShownProposal extends Proposal {
  readonly changes: readonly DesignChange[];
}

/** 设计测算: what is permitted of a design, what would make it lawful. Plain data. */
export interface Design {
  readonly form: string;
  /** How the project is called. */
  readonly project: string;
  readonly limits: readonly Limit[];
  /** Whether changes are looked for; what else is wrong, a check says. */
  readonly advises: boolean;
  readonly proposals: readonly ShownProposal[];
  readonly advice: readonly Advice[];
  readonly bars: readonly Meter[];
  readonly timetable: Timetable;
  /** Which offline course builds on which online ones. */
  readonly pairs: Pairs;
  /** What the applicants have to do. */
  readonly partners: Partners;
}

/** What is asked about a design. */
export interface DesignRequest {
  readonly definition: DesignDefinition;
  /** Its computed entries are filled in. */
  readonly dossier: Dossier;
  /** Everything that a check before submission says of a dossier. */
  readonly check: CheckedBy;
  readonly context?: EvaluationContext;
  /** Of its own sentences; what texts and forms say stays Chinese. */
  readonly language?: Language;
  /** Whether there is a cell for an entry; for every one, unless said. */
  readonly writable?: (path: EntryPath) => boolean;
}

export function designOf({
  definition,
  dossier,
  check: checkAny,
  context = {},
  language = 'zh',
  writable = () => true,
}: DesignRequest): Design {
  const { form, bindings, limits, levers, project, timetable, pairs, partners } = definition;
  const before = levers ? checkAny(dossier) : [];
  const check: CheckedBy = (one) => (one === dossier ? before : checkAny(one));
  const { proposals, advice } = levers
    ? proposalsOf(levers, bindings, dossier, check, { context, form, language, writable })
    : { proposals: [], advice: [] };
  const scheduled =
    levers && timetable
      ? scheduleProposal({ definition: timetable, form, dossier, before, check, language, writable })
      : [];
  const name = valueAt(dossier, { form: form.id, field: project });
  return {
    form: form.id,
    project: typeof name === 'string' ? name : '',
    limits: limitsOf(form, limits, dossier, context, language),
    advises: levers !== undefined,
    proposals: [...proposals, ...scheduled].map((one) => ({
      ...one,
      changes: changesOf(form, dossier, one.edits, language),
    })),
    advice,
    bars: barsOfBindings(bindings, dossier, context),
    timetable: timetable ? timetableOf(timetable, dossier, language) : { weeks: [], parts: [], remarks: [] },
    pairs: pairs
      ? pairsOf(pairs, dossier, language)
      : { pairs: [], unpaired: { online: [], offline: [] }, remarks: [], places: [], article: '' },
    partners: partners ? partnersOf(partners, dossier, context, language) : { duties: [], remarks: [] },
  };
}

/** What some edits change, as people see it. */
export const changesOf = (
  form: FormDefinition,
  dossier: Dossier,
  edits: readonly DesignEdit[],
  language: Language,
): DesignChange[] => edits.map((edit) => changeOf(form, dossier, edit, language));

const changeOf = (
  form: FormDefinition,
  dossier: Dossier,
  { path, value }: DesignEdit,
  language: Language,
): DesignChange => ({
  ...labelled(form, path, language),
  before: wordsOf(valueAt(dossier, path)),
  after: wordsOf(value),
});

const wordsOf = (value: EntryValue | undefined): string =>
  value === undefined ? '' : Array.isArray(value) ? value.join('、') : String(value);
