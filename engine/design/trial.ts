import type { Binding } from '../bindings/index.js';
import { DossierEntries, entryEnvironment } from '../bindings/index.js';
import type { Finding } from '../check/index.js';
import { ExactNumber } from '../core/exact-number.js';
import { valueAt, type Dossier, type EntryPath } from '../form/index.js';
import { evaluatorOf, type EvaluationContext } from '../regulations/index.js';
import { changedCopy } from './changed-copy.js';
import { basisOf, type DesignBasis } from './design-basis.js';
import type { Lever, Move } from './design-definition.js';
import { bringsSomethingNew, keyOf, tally } from './finding-tally.js';
import { firstStepIn } from './range.js';
import { askedOf, speaks, whatMakesItHold, type AskedOf } from './what-makes-it-hold.js';

/** Everything that a check says of a dossier, what is missing included. */
export type CheckedBy = (dossier: Dossier) => readonly Finding[];

export const isCause = ({ kind, level }: Finding): boolean =>
  kind === 'regulation' && (level === 'violation' || level === 'warning');

/** A move that settles something and brings nothing new. */
export interface Tried {
  readonly lever: Lever;
  readonly move: Move;
  readonly settled: readonly Finding[];
  readonly basis: readonly DesignBasis[];
}

const asksOf = ({ move: { toFill = [] } }: Pick<Tried, 'move'>): number => toFill.length;

/** A move with the dossier that it makes, and how many of the broken rules that keeps. */
interface CopyOfMove {
  readonly move: Move;
  readonly copy: Dossier;
  readonly kept: number;
}

/** Tried beyond the first amount, where that brings something new or does not do yet. */
const FURTHER_STEPS = 4;
/** Of one sort, settling the same: who else might lead a project, people choose without a list of all. */
export const MOST_ALIKE = 3;
/** Tried one after the other, where the tree does not say how many. */
const MOST_STEPS = 60;

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
export class Trial {
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
    const tries = new Map<string, Tried[]>();
    const tried = (copy: CopyOfMove): Tried[] => {
      const key = JSON.stringify([copy.move.edits, copy.move.toFill]);
      const known = tries.get(key) ?? this.tried(lever, copy, broken);
      tries.set(key, known);
      return known;
    };
    for (const one of broken)
      for (const amount of amountsOf(lever, one)) {
        const copies = lever
          .moves(dossier, amount)
          .flatMap((move) => this.copyOf(withoutIdle(move, dossier), broken))
          .sort((a, b) => b.kept - a.kept || asksOf(a) - asksOf(b));
        const worked: Tried[] = [];
        for (const copy of copies) if (worked.length < MOST_ALIKE) worked.push(...tried(copy));
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

  /** The dossier after a move; none where that keeps none of the rules, which are asked first: a check takes longer. */
  private copyOf(move: Move, broken: readonly AskedOf[]): CopyOfMove[] {
    const { dossier, writable } = this.setting;
    if (move.edits.length === 0 || !move.edits.every(({ path }) => writable(path))) return [];
    const copy = changedCopy(dossier, move.edits);
    const kept = broken.filter((one) => this.isKeptIn(copy, one)).length;
    return kept === 0 ? [] : [{ move, copy, kept }];
  }

  private tried(lever: Lever, { move, copy }: CopyOfMove, broken: readonly AskedOf[]): Tried[] {
    const { check, before } = this.setting;
    if (!this.staysTheCase(copy)) return [];
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
