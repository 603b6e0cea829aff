import { rowsOf, type Dossier } from '../../engine/form/index.js';
import { REVIEW_ROWS } from '../review-rows.js';

/** What a city's summary of a review came to: totals and opinions by institution, and how each indicator did. */
export interface ReviewFigures {
  readonly institutions: readonly {
    readonly name: string;
    readonly total?: number;
    readonly opinion?: string;
  }[];
  /** The mean of each indicator over the institutions that have it, as a share of its points. */
  readonly indicators: readonly { readonly name: string; readonly share: number }[];
}

/** From Tables 6 and 7, with everything computed. */
export function reviewFigures({ forms }: Dossier): ReviewFigures {
  const scores = rowsOf(forms['zj-table-6'], 'scores');
  const listed = rowsOf(forms['zj-table-7'], 'institutions');
  const names = new Set(
    [...listed, ...scores].flatMap(({ institution_name: name }) => (typeof name === 'string' ? [name] : [])),
  );
  return {
    institutions: [...names].map((name) => {
      const total = scores.find((row) => row.institution_name === name)?.total_score;
      const opinion = listed.find((row) => row.institution_name === name)?.review_opinion;
      return {
        name,
        ...(typeof total === 'number' ? { total } : {}),
        ...(typeof opinion === 'string' ? { opinion } : {}),
      };
    }),
    indicators: REVIEW_ROWS.flatMap(({ field, name, points }) => {
      const given = scores.flatMap((row) => {
        const score = row[`${field}_score`];
        return typeof score === 'number' ? [score] : [];
      });
      if (given.length === 0) return [];
      return [{ name, share: given.reduce((sum, one) => sum + one, 0) / given.length / points }];
    }),
  };
}
