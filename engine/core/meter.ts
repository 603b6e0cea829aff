/** A quantity against what is permitted, for the bars of report and pane: online and offline credits, a cap. */
export interface Meter {
  /** What is measured: 线上学分占比. */
  readonly title: string;
  readonly unit: string;
  /** What the whole consists of, in the order shown; the limit applies to the first part. */
  readonly parts: readonly { readonly label: string; readonly value: number }[];
  readonly limit?: number;
}
