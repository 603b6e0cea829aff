import type { CalendarDay } from '../core/calendar-day.js';
import type { Facts } from './decision/environment.js';
import type { Rule, Subject } from './define-rule.js';

/**
 * What a filled form says about one subject, in the words of the rules' inputs. A name that is present with an
 * undefined value is a blank entry; a rule whose required input is not even a name here is not asked of this
 * record. `Entry` is whatever leads back to the cell; the rules never look at it.
 */
export interface FactRecord<Entry> {
  readonly subject: Subject;
  /** Only rules of these instruments are asked; all, when absent. */
  readonly instruments?: readonly string[];
  /** Only these rules are asked: where a name means something else in other rules of the instrument. */
  readonly rules?: readonly string[];
  /** How messages call it: 项目“……”, 第3行. */
  readonly label?: string;
  /** It is one of many that are asked the same: a row of a roster. */
  readonly isRow?: boolean;
  /** The day whose figures hold for this record: the application's; otherwise that of the context. */
  readonly on?: CalendarDay;
  /** The round that it belongs to: 2026年上半年; otherwise that of the context. */
  readonly round?: string;
  /** A later, more specific text has taken the rules' place: what they find is a remark, and this is its note. */
  readonly givesWay?: string | undefined;
  /** A `DerivedValue` is what another rule answers. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The names of the values, where these are worked out only when they are asked for. */
  readonly names?: ReadonlySet<string>;
  /** The entries that each value comes from. */
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
  /** Of a list, or of a number of rows: the entry of each of its elements, in order; otherwise `entries` are these. */
  readonly each?: Readonly<Record<string, readonly Entry[]>>;
  /** Of the entries of a value those that are blank, where some are not. */
  readonly blank?: Readonly<Record<string, readonly Entry[]>>;
  /** Records with the same shape have the same names and rules. */
  readonly shape?: object;
  /** What trees are evaluated on, instead of `values`. */
  readonly factsIn?: (answering: AnsweringRule) => Facts;
}

/** A rule that answers something for another, with its figures of the record's day. */
export type AnsweringRule = (
  id: string,
) => { readonly rule: Rule; readonly figures: Readonly<Record<string, unknown>> } | undefined;

/** A value that a value-giving rule answers: the cap that an institution has, before it is halved. */
export class DerivedValue {
  constructor(
    readonly rule: string,
    readonly values: Readonly<Record<string, unknown>>,
  ) {}
}
