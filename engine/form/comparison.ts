/**
 * How workbooks of different people are compared: which items of their forms say the same kind of thing, and which
 * rules hold for several workbooks together. Items are named as fields name them in `shared`; the engine itself knows
 * none of them.
 */
export interface Comparison {
  /** Items that name whose workbook it is; the first that is filled in holds. */
  readonly owner: readonly string[];
  /** Those of them that name an institution; the first is what most forms call it. */
  readonly institution: readonly string[];
  /** Items of which one institution may hand in a workbook each: the project, the expert. */
  readonly distinction: readonly string[];
  /** Items that say who evaluates, and which sampled project. */
  readonly evaluation: { readonly expert: string; readonly project: string };
  readonly project: {
    readonly name: string;
    readonly leader: string;
    /** Fields beside the leader's name that tell people of one name apart: staff number, mobile. */
    readonly leaderIdentities: readonly string[];
    /** The scopes of projects whose leaders are limited. */
    readonly limitedScopes: readonly string[];
    /**
     * Rules that limit how many projects somebody leads, over all workbooks of a round, each with the scopes that it
     * counts. Of one leader only the first that is not kept is told: the others say the same more mildly.
     */
    readonly leaderLimits: readonly { readonly rule: string; readonly scopes: readonly string[] }[];
    /** The rule from which follows that a leader belongs to one institution. */
    readonly leaderOfOneInstitution: string;
  };
  /** How much an institution applies for in all of its workbooks together. */
  readonly application: {
    /** The fact that is added up. */
    readonly count: string;
    /** The documents that limit it. */
    readonly instruments: readonly string[];
  };
}
