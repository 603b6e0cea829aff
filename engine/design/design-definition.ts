import type { Binding } from '../bindings/index.js';
import type { Dossier, EntryPath, EntryValue, FormDefinition } from '../form/index.js';
import type { Condition, Expr, RuleId } from '../regulations/index.js';
import type { Twin } from './twin.js';
import type { Asked, Substitution } from './substitution.js';
import type { DeliveryDefinition } from './delivery.js';
import type { ComparedFigure } from './compared-figure.js';
import type { PairsDefinition } from './pairs.js';
import type { PartnersDefinition } from './partners.js';
import type { TimetableDefinition } from './timetable-parts.js';

interface AnyLimit {
  readonly id: string;
  /** What is limited: 线上学分. */
  readonly title: Twin;
  readonly unit: Twin;
  /** The rules that are asked; those of them count that speak of the case. */
  readonly binding: Binding;
  /** The same as the design has it now. */
  readonly found?: Expr<'number', 'one'>;
  /** The limit in a sentence, with `{limit}`; 少于 and 多于 (fewer, more than) where the limit itself is not permitted. */
  readonly sentence: Twin;
  /** Said where none of the rules speaks of the case. */
  readonly elsewhere?: Twin;
}

/** A limit of a design: the greatest or least of something with which the rules are still kept. */
export interface TurnedLimit extends AnyLimit {
  readonly asked: Asked;
  readonly substitutions: readonly Substitution[];
  readonly side: 'most' | 'least';
  /** Persons, classes: only whole numbers count. */
  readonly whole?: true;
  /** What is asked for comes to what is there; said instead where nothing need come. */
  readonly enough?: Twin;
  /** Another number that follows from it, with its sentence: of so many in a class so many classes. */
  readonly follows?: Follows;
}

/** A limit that a rule shows as it is, less what is used of it. */
export interface ShownLimit extends AnyLimit {
  readonly shown: true;
  readonly used?: Expr<'number', 'one'>;
}

export type LimitDefinition = TurnedLimit | ShownLimit;

export interface Follows {
  readonly title: Twin;
  readonly unit: Twin;
  /** Made of `asked`, which is the limit. */
  readonly of: Expr<'number', 'one'>;
  /** The same as the design has it now. */
  readonly found?: Expr<'number', 'one'>;
  readonly sentence: Twin;
}

/** Something to set or clear. */
export interface DesignEdit {
  readonly path: EntryPath;
  readonly value?: EntryValue;
}

/** One way to change a design. */
export interface Move {
  /** What is done: 转 0.5 学分到线下课程（总学分不变）. */
  readonly words: Twin;
  /** None where only people can do it. */
  readonly edits: readonly DesignEdit[];
  /** How much is changed, for the order of proposals. */
  readonly size: number;
  /** Takes away from what was planned, persons or projects: what does not goes first. */
  readonly lessens?: true;
  /** Facts that whoever adopts it must confirm first. */
  readonly confirm?: readonly Twin[];
  /** What is to be filled in afterwards. */
  readonly toFill?: readonly EntryPath[];
}

/** A kind of change that can make rules hold. */
export interface Lever {
  readonly id: string;
  readonly mends: readonly RuleId[];
  /**
   * How much is needed is read from the rule's tree, in steps of `step`; where the tree cannot be turned round (no
   * substitutions) one step after the other is tried. Without it there is nothing to measure.
   */
  readonly amount?: {
    readonly asked: Asked;
    readonly substitutions?: readonly Substitution[];
    readonly step: number;
  };
  /** Only where this holds. */
  readonly where?: Condition<'one'>;
  moves(dossier: Dossier, amount: number): readonly Move[];
}

/** Which projects of a leader are limited, and by which figure of a rule. */
export interface LeaderDefinition {
  readonly rule: RuleId;
  readonly figure: string;
  readonly scope: 'province-wide' | 'local' | 'order';
}

/** What the assistant knows of a form. */
export interface DesignDefinition {
  readonly form: FormDefinition;
  /** The field that names the project. */
  readonly project: string;
  readonly bindings: readonly Binding[];
  readonly limits: readonly LimitDefinition[];
  /** What can be changed; without it nothing is proposed. */
  readonly levers?: readonly Lever[];
  readonly timetable?: TimetableDefinition;
  readonly pairs?: PairsDefinition;
  readonly partners?: PartnersDefinition;
  /** By what variants are compared. */
  readonly figures?: readonly ComparedFigure[];
  readonly delivery?: DeliveryDefinition;
  /** How many projects somebody may lead, of which other workbooks know too. */
  readonly leaders?: LeaderDefinition;
}
