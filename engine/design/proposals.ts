import type { Binding } from '../bindings/index.js';
import { findingWord, type Finding, type FindingWord } from '../check/index.js';
import { ExactNumber } from '../core/exact-number.js';
import type { Language } from '../core/messages/message.js';
import { valueAt, type Dossier, type EntryPath, type FormDefinition } from '../form/index.js';
import { DossierEntries, entryEnvironment } from '../bindings/index.js';
import { evaluatorOf, type EvaluationContext } from '../regulations/index.js';
import { changedCopy } from './changed-copy.js';
import { bringsSomethingNew, keyOf, tally } from './finding-tally.js';
import type { DesignEdit, Lever, Move } from './design-definition.js';
import { basisOf, type DesignBasis } from './design-basis.js';
import { labelled, type LabelledEntry } from './entry-label.js';
import { firstStepIn } from './range.js';
import { askedOf, speaks, whatMakesItHold, type AskedOf } from './what-makes-it-hold.js';

/** Everything that a check says of a dossier, what is missing included. */
export type CheckedBy = (dossier: Dossier) => readonly Finding[];

/** A finding that a proposal settles. */
export interface Settled {
  readonly code: string;
  readonly level: Finding['level'];
  /** What it is called wherever findings are shown. */
  readonly word: FindingWord;
  readonly message: string;
}

/** A change that was tried on a copy: it settles something, and the copy has no finding that was not there before. */
export interface Proposal {
  /** The same for the same design. */
  readonly id: string;
  /** 转 0.5 学分到线下课程（总学分不变）. */
  readonly words: string;
  readonly settles: readonly Settled[];
  readonly edits: readonly DesignEdit[];
  /** Facts that whoever adopts it must confirm. */
  readonly confirm: readonly string[];
  /** To be filled in afterwards. */
  readonly toFill: readonly LabelledEntry[];
  readonly basis: readonly DesignBasis[];
}

/** What is wrong and cannot be settled by a change of the design alone: its own remedy, and where. */
export interface Advice extends Settled {
  readonly remedy: string;
  readonly places: Finding['places'];
}

export interface Proposals {
  /** The one to follow first stands first: what settles most with the least. */
  readonly proposals: readonly Proposal[];
  readonly advice: readonly Advice[];
}

const LEVELS: Readonly<Record<Finding['level'], number>> = { error: 0, violation: 1, warning: 2, info: 3 };
/** Tried beyond the first amount, where that brings something new or does not do yet. */
const FURTHER_STEPS = 4;
/** Of one sort, settling the same: who else might lead a project, people choose without a list of all. */
const MOST_ALIKE = 3;
/** Tried one after the other, where the tree does not say how many. */
const MOST_STEPS = 60;

export const isCause = ({ kind, level }: Finding): boolean =>
  kind === 'regulation' && (level === 'violation' || level === 'warning');

interface Tried {
  readonly lever: Lever;
  readonly move: Move;
  readonly settled: readonly Finding[];
  readonly basis: readonly DesignBasis[];
}

const asksOf = ({ move: { toFill = [] } }: Tried): number => toFill.length;

export interface TrialOptions {
  readonly form: FormDefinition;
  /** Of what is proposed; what rules say stays Chinese. */
  readonly language?: Language;
  readonly context?: EvaluationContext;
  /** Whether there is a cell for an entry: a workbook of an earlier form lacks some. */
  readonly writable?: (path: EntryPath) => boolean;
}

/**
 * The smallest lawful changes for a design that does not hold, ranked. How much is needed is read from the trees of the
 * rules; each change is tried on a copy, and is left out when the copy shows anything new or stands outside of the case
 * (another kind of project).
 */
export function proposalsOf(
  levers: readonly Lever[],
  bindings: readonly Binding[],
  dossier: Dossier,
  check: CheckedBy,
  { form, language = 'zh', context = {}, writable = () => true }: TrialOptions,
): Proposals {
  const before = check(dossier);
  const causes = before.filter(isCause);
  const asked = bindings.filter(({ about }) => !about.each).flatMap((one) => askedOf(one, dossier, context));
  const spoken = new Set(asked.filter((one) => speaks(one) === true).map(({ rule }) => rule.id));
  const trial = new Trial({ before, dossier, check, spoken, bindings, context, writable });
  const tried = levers.flatMap((lever) => trial.of(lever, asked, causes));
  const ranked = tried
    .map((one, order) => ({ one, order }))
    .sort((a, b) => compare(rankOf(a.one), rankOf(b.one)) || a.order - b.order)
    .map(({ one }) => one);
  const seen = new Set<string>();
  const alike = new Map<string, number>();
  const proposals = ranked.flatMap(({ lever, move, settled, basis }): Proposal[] => {
    const same = move.edits
      .map((edit) => JSON.stringify(edit))
      .sort()
      .join('\n');
    const sort = [lever.id, ...settled.map(keyOf)].join('\n');
    const before = alike.get(sort) ?? 0;
    if (seen.has(same) || before === MOST_ALIKE) return [];
    seen.add(same);
    alike.set(sort, before + 1);
    return [
      {
        id: `${lever.id}-${seen.size}`,
        words: move.words[language],
        settles: settled.map(settledOf),
        edits: move.edits,
        confirm: (move.confirm ?? []).map((fact) => fact[language]),
        toFill: (move.toFill ?? []).map((path) => labelled(form, path, language)),
        basis,
      },
    ];
  });
  const settledKeys = new Set(tried.flatMap(({ settled }) => settled.map(keyOf)));
  return {
    proposals,
    advice: causes
      .filter((one) => !settledKeys.has(keyOf(one)))
      .map((one) => ({ ...settledOf(one), remedy: one.remedy ?? '', places: one.places })),
  };
}

export const settledOf = (one: Finding): Settled => ({
  code: one.code,
  level: one.level,
  word: findingWord(one),
  message: one.message,
});

/**
 * Less is better: the gravest that it settles, whether it takes anything away, how many it settles, what it asks of
 * people, how much it changes.
 */
const rankOf = ({ move, settled }: Tried): readonly number[] => [
  Math.min(...settled.map(({ level }) => LEVELS[level])),
  move.lessens ? 1 : 0,
  -settled.length,
  move.confirm?.length ?? 0,
  move.toFill?.length ?? 0,
  move.size,
];

const compare = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

interface Setting {
  readonly before: readonly Finding[];
  readonly dossier: Dossier;
  readonly check: CheckedBy;
  readonly spoken: ReadonlySet<string>;
  readonly bindings: readonly Binding[];
  readonly context: EvaluationContext;
  readonly writable: (path: EntryPath) => boolean;
}

/** Tries changes on copies of one dossier. */
class Trial {
  private readonly counted: ReadonlyMap<string, number>;

  constructor(private readonly setting: Setting) {
    this.counted = tally(setting.before);
  }

  /** What a lever can do about the causes that it mends. */
  of(lever: Lever, asked: readonly AskedOf[], causes: readonly Finding[]): Tried[] {
    const { dossier } = this.setting;
    const broken = asked.filter(
      ({ rule }) =>
        lever.mends.some((id) => id === rule.id) &&
        causes.some(
          ({ code, citations }) => code === rule.id || citations.some((one) => one.rule === rule.id),
        ),
    );
    if (broken.length === 0 || !this.applies(lever)) return [];
    const found = new Map<string, Tried>();
    for (const one of broken)
      for (const amount of amountsOf(lever, one)) {
        const moves = lever.moves(dossier, amount).map((move) => withoutIdle(move, dossier));
        const worked = moves.flatMap((move) => this.tried(lever, move, broken));
        for (const each of worked) {
          const key = JSON.stringify(each.move.edits);
          const known = found.get(key);
          // The same change may ask for more than it need.
          if (!known || asksOf(each) < asksOf(known)) found.set(key, each);
        }
        if (worked.length > 0) break;
      }
    return [...found.values()];
  }

  private applies({ where }: Lever): boolean {
    if (!where) return true;
    return evaluatorOf(where.node)(entryEnvironment(new DossierEntries(this.setting.dossier))) === true;
  }

  private tried(lever: Lever, move: Move, broken: readonly AskedOf[]): Tried[] {
    const { dossier, check, before, writable } = this.setting;
    if (move.edits.length === 0 || !move.edits.every(({ path }) => writable(path))) return [];
    const copy = changedCopy(dossier, move.edits);
    // The rules themselves first: a whole check takes longer.
    if (!broken.some((one) => this.isKeptIn(copy, one)) || !this.staysTheCase(copy)) return [];
    const after = tally(check(copy), move.toFill);
    if (bringsSomethingNew(after, this.counted)) return [];
    const settled = before.filter((one) => isCause(one) && !after.has(keyOf(one)));
    const basis = broken
      .filter(({ rule }) =>
        settled.some(
          ({ code, citations }) => code === rule.id || citations.some((one) => one.rule === rule.id),
        ),
      )
      .map(basisOf);
    return settled.length === 0 ? [] : [{ lever, move, settled, basis }];
  }

  private isKeptIn(copy: Dossier, { binding, rule }: AskedOf): boolean {
    const [asked] = askedOf({ ...binding, rules: [rule] }, copy, this.setting.context);
    const holds = asked?.rule.decision.holds;
    return asked !== undefined && holds !== undefined && evaluatorOf(holds)(asked.env) === true;
  }

  /** Every rule that speaks of the design still does: it has not been moved into another category. */
  private staysTheCase(copy: Dossier): boolean {
    const { bindings, context, spoken } = this.setting;
    const now = bindings
      .filter(({ about }) => !about.each)
      .flatMap((one) => askedOf(one, copy, context))
      .filter((one) => speaks(one) !== false)
      .map(({ rule }) => rule.id);
    return [...spoken].every((id) => now.includes(id));
  }
}

/** What stands there already need not be set. */
const withoutIdle = (move: Move, dossier: Dossier): Move => ({
  ...move,
  edits: move.edits.filter(({ path, value }) => valueAt(dossier, path) !== value),
});

/** The amount that the tree asks for, and a few more beyond it. */
function amountsOf({ amount }: Lever, asked: AskedOf): number[] {
  if (!amount) return [1];
  const step = ExactNumber.of(amount.step);
  const range = amount.substitutions && whatMakesItHold(asked, amount.asked, amount.substitutions);
  const first = range ? firstStepIn(range, step) : amount.substitutions ? undefined : step;
  if (!first) return [];
  const steps = amount.substitutions ? FURTHER_STEPS : MOST_STEPS;
  return Array.from({ length: steps }, (_, more) => first.plus(step.times(more)).toNumber());
}
