import type { Finding } from '../check/index.js';
import type { Language } from '../core/messages/message.js';
import { rowsOf, type Dossier, type EntryPath, type FormDefinition } from '../form/index.js';
import { rule as ruleById } from '../regulations/index.js';
import { changedCopy } from './changed-copy.js';
import { basisOf } from './design-basis.js';
import { labelled } from './entry-label.js';
import { bringsSomethingNew, keyOf, tally } from './finding-tally.js';
import { missingSessions } from './missing-sessions.js';
import { settledOf, type Proposal, type Settled } from './proposals.js';
import { isCause, type CheckedBy } from './trial.js';
import type { Remark, TimetableDefinition } from './timetable-parts.js';
import { againstCourses } from './timetable-remarks.js';
import { timetableWords } from './timetable-words.js';
import { sessionsOf, timetableOf } from './timetable.js';

interface ScheduleTrial {
  readonly definition: TimetableDefinition;
  readonly form: FormDefinition;
  readonly dossier: Dossier;
  /** What a check says of the dossier as it is. */
  readonly before: readonly Finding[];
  readonly check: CheckedBy;
  readonly language: Language;
  readonly writable: (path: EntryPath) => boolean;
}

/**
 * The sessions that the schedule lacks, as a proposal: tried on a copy, which may have neither a finding that was not
 * there before nor anything to look at in the added rows.
 */
export function scheduleProposal(trial: ScheduleTrial): Proposal[] {
  const { definition, form, dossier, before, check, language, writable } = trial;
  const move = missingSessions(definition, dossier);
  if (!move?.edits.every(({ path }) => writable(path))) return [];
  const copy = changedCopy(dossier, move.edits);
  const first = rowsOf(dossier.forms[definition.form], definition.schedule.roster).length;
  const isAdded = (path: EntryPath): boolean =>
    'row' in path && path.roster === definition.schedule.roster && path.row >= first;
  const looks = timetableOf(definition, copy, language).remarks;
  if (looks.some(({ kind, places }) => kind !== 'calendar' && places.some(isAdded))) return [];
  const after = tally(check(copy), move.toFill);
  if (bringsSomethingNew(after, tally(before))) return [];
  const left = new Set(coursesLacking(definition, copy, language).map(({ words }) => words));
  const settles = [
    ...before.filter((one) => isCause(one) && !after.has(keyOf(one))).map(settledOf),
    ...coursesLacking(definition, dossier, language)
      .filter(({ words }) => !left.has(words))
      .map(noted),
  ];
  const asks = ruleById(definition.asks);
  return [
    {
      id: 'schedule',
      words: move.words[language],
      settles,
      edits: move.edits,
      confirm: (move.confirm ?? []).map((fact) => fact[language]),
      toFill: (move.toFill ?? []).map((path) => labelled(form, path, language)),
      basis: asks ? [basisOf({ rule: asks })] : [],
    },
  ];
}

/** What courses and schedule do not agree in, of a blank schedule too. */
const coursesLacking = (definition: TimetableDefinition, dossier: Dossier, language: Language): Remark[] =>
  againstCourses(
    definition,
    dossier,
    sessionsOf(definition, dossier),
    (row, column) => ({
      form: definition.form,
      roster: definition.schedule.roster,
      row,
      column: definition.schedule[column],
    }),
    timetableWords[language],
  );

const noted = ({ kind, words }: Remark): Settled => ({
  code: `timetable.${kind}`,
  level: 'info',
  word: 'info',
  message: words,
});
