import type { Subject } from './define-rule.js';

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
  readonly values: Readonly<Record<string, unknown>>;
  /** The entries that each value comes from. */
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
}
