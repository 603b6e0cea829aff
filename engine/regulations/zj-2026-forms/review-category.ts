/** The kinds of institutions under review in Chinese. */
export const CATEGORY_WORDS = {
  'three-year': '资质已满3年',
  deferred: '延期复查',
  prep: '筹建期满1年',
} as const;
