/** A row of the evaluation, its words verbatim. */
export interface EvaluationRow {
  readonly id: string;
  /** C1 … C15. */
  readonly number: string;
  /** 一级指标 with its points */
  readonly firstLevel: string;
  /** 二级指标 with its points */
  readonly secondLevel: string;
  readonly points: number;
  /** Where the method gives steps. */
  readonly allowedScores?: readonly number[];
  /** 内涵标准 */
  readonly criteria: string;
  /** 检查内容与方法 */
  readonly method: string;
}
