import type { Binding } from './binding.js';

/** What the entries of a form amount to by a rule that answers something, said beside the form. */
export interface Verdict {
  readonly form: string;
  readonly caption: string;
  /** Beside the rows from one entry to that before another, or below all that the form prints. */
  readonly place: { readonly first: string; readonly before: string } | 'below';
  /** The entries of which each must be there before anything is said. */
  readonly needs: readonly string[];
  /** The rule whose answer is shown. */
  readonly answer: Binding;
  /** What is said below it: words alone, or words round the answer of another rule. */
  readonly remarks: readonly (
    string | { readonly before: string; readonly answer: Binding; readonly after: string }
  )[];
  /** A rule whose message is said where it is not kept; otherwise the article is named. */
  readonly doubt?: Binding;
}
