import type { Twin } from './twin.js';
import type { Expr } from '../regulations/index.js';

/** A figure by which variants are compared. */
export interface ComparedFigure {
  readonly label: Twin;
  readonly unit: Twin;
  readonly of: Expr<'number' | 'text', 'one'>;
}
