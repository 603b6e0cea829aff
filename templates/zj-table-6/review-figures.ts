import { rowsOf, type Dossier, type RosterRow } from '../../engine/form/index.js';
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
  const names = inOneOrder(namesOf(scores), namesOf(listed));
  return {
    institutions: names.map((name) => {
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

const namesOf = (rows: readonly RosterRow[]): string[] =>
  rows.flatMap(({ institution_name: name }) => (typeof name === 'string' ? [name] : []));

/** Both tables have the same order; what stands in the second alone comes after what stands before it there. */
function inOneOrder(first: readonly string[], second: readonly string[]): string[] {
  const names = [...new Set(first)];
  for (const [index, name] of second.entries()) {
    if (!names.includes(name)) names.splice(names.indexOf(second[index - 1] ?? '') + 1, 0, name);
  }
  return names;
}
