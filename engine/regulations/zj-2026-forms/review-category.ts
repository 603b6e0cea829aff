import { firstOf, same, word, type Expr } from '../decision/index.js';

/** The kinds of institutions under review in Chinese. */
const CATEGORY_WORDS = {
  'three-year': '资质已满3年',
  deferred: '延期复查',
  prep: '筹建期满1年',
} as const;

export const categoryWords = (category: Expr<'text', 'one'>): Expr<'text', 'one'> =>
  firstOf(
    Object.entries(CATEGORY_WORDS).map(([one, words]) => [same(category, one), word(words)] as const),
    category,
  );
