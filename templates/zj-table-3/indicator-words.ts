/** What Table 3 prints in the row of an indicator, verbatim. */
export interface IndicatorWords {
  readonly indicator: string;
  /** 自评要点 */
  readonly observation: string;
  /** 自评标准 */
  readonly criteria: string;
  /** 自评佐证材料准备要求 */
  readonly evidence: string;
  /** Folders of 表9 where the evidence is expected; derived, not printed. */
  readonly folders: readonly string[];
  /** Words that stand in the cell for remarks. */
  readonly remarkPrinted?: string;
}
