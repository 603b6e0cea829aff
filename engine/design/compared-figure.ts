import type { Expr } from '../regulations/index.js';

/** A figure by which variants are compared. */
export interface ComparedFigure {
  readonly label: string;
  readonly unit: string;
  readonly of: Expr<'number' | 'text', 'one'>;
}
