import { articleOf, fullTitle, type Rule, type RuleId } from '../regulations/index.js';

/** A provision that a limit rests on, word for word. */
export interface DesignBasis {
  readonly rule: RuleId;
  readonly instrument: string;
  readonly article: string;
  readonly quote: string;
  /** Document and article in few words. */
  readonly cited: string;
}

/** The provision of a rule. */
export const basisOf = ({ rule: { id, provision } }: { readonly rule: Rule }): DesignBasis => ({
  rule: id as RuleId,
  instrument: fullTitle(provision.instrument),
  article: provision.article,
  quote: provision.quote,
  cited: articleOf(provision),
});
