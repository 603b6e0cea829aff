/**
 * A field of the same form by its id (`total_credits`), a roster's column (`online_courses.course_credits`), or
 * one of another form of the kit with the form in front (`zj-table-2/projects.completed_trainee_count`).
 */
export type EntryReference = string;

/** What a computed entry follows from. Sheets turn it into a formula, the engine evaluates it exactly. */
export type Computation =
  /** `whole`: empty while a part is missing, where a sum of the others would pass for the total. */
  | {
      readonly kind: 'sum';
      readonly of: readonly (EntryReference | Computation)[];
      readonly whole?: boolean;
    }
  | {
      readonly kind: 'difference';
      readonly of: EntryReference | Computation;
      readonly less: EntryReference | Computation;
    }
  | { readonly kind: 'column-sum'; readonly column: EntryReference; readonly where?: ColumnCondition }
  | { readonly kind: 'column-mean'; readonly column: EntryReference; readonly decimals?: number }
  | { readonly kind: 'row-count'; readonly roster: EntryReference; readonly where?: ColumnCondition }
  /** `of` divided by `by`; empty when `by` is zero. `percentage` multiplies by 100. */
  | {
      readonly kind: 'ratio';
      readonly of: EntryReference | Computation;
      readonly by: EntryReference | Computation;
      readonly percentage?: boolean;
      readonly decimals?: number;
    }
  /** The word of the highest band whose `from` the value reaches. */
  | {
      readonly kind: 'band';
      readonly of: EntryReference | Computation;
      readonly bands: readonly { readonly from: number; readonly word: string }[];
    }
  /** The same entry as another one: entered there, shown here. */
  | { readonly kind: 'same-as'; readonly entry: EntryReference };

/** Rows of the same roster whose column holds one of these values. */
export interface ColumnCondition {
  readonly column: string;
  readonly among: readonly (string | number | boolean)[];
}

/** Holds for a form when the entry has one of the values, or, without `among`, when it is filled. */
export interface Condition {
  readonly entry: EntryReference;
  readonly among?: readonly (string | number | boolean)[];
  readonly not?: boolean;
}
