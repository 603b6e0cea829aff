import type { DesignBasis } from './design-basis.js';

/** The provisions of something by document and article, each said once. */
export const articlesIn = (basis: readonly Pick<DesignBasis, 'cited'>[]): string =>
  [...new Set(basis.map(({ cited }) => cited))].join('；');
