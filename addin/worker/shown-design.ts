/** 设计测算 as plain data from the worker, in Chinese. */
export interface ShownDesign {
  readonly proposals: readonly DesignProposal[];
  /** What people have to settle. */
  readonly advice: readonly string[];
  readonly limits: readonly DesignLimit[];
  /** What is to be looked at: schedule, courses, partners. */
  readonly looks: readonly string[];
}

export interface DesignProposal {
  readonly id: string;
  readonly words: string;
  readonly changes: readonly {
    readonly form: string;
    /** The entry as its path is written. */
    readonly entry: string;
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly settles: readonly string[];
  readonly confirm: readonly string[];
  readonly toFill: readonly string[];
  readonly articles: string;
}

export interface DesignLimit {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly exceeded: boolean;
  readonly articles: string;
}
