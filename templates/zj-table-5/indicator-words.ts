/** What Table 5 prints in the row of an indicator, verbatim. */
export interface IndicatorWords {
  readonly indicator: string;
  /** 评价要点（观察点） */
  readonly observation: string;
  /** 评价标准 */
  readonly criteria: string;
  /** 评估要求 */
  readonly gradeRules: string;
  /** 评估佐证材料 */
  readonly evidence: string;
}
