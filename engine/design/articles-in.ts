import type { DesignBasis } from './design-basis.js';

/** The provisions of something by document and article, each said once. */
export const articlesIn = (basis: readonly Pick<DesignBasis, 'instrument' | 'article'>[]): string =>
  [...new Set(basis.map(({ instrument, article }) => `${instrument} ${article}`))].join('；');
