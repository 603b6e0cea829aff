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
  /** The same changes as cells of a workbook that is open in Excel; none where one has no cell there. */
  readonly cells: readonly WrittenCell[];
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

/** A cell as it is to stand in the sheet: days as serial numbers, percentages as fractions; '' is blank. */
export interface WrittenCell {
  readonly sheet: string;
  readonly cell: string;
  /** For cells that have none. */
  readonly numberFormat: string;
  readonly content: string | number;
}
