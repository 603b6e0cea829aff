/** The kinds of institutions under review, in the words of Table 9. */
export const REVIEW_CATEGORIES = ['资质已满3年', '延期复查', '筹建期满1年'] as const;
/** Those whose projects are counted from the day of the qualification. */
export const [, DEFERRED, PREPARATORY] = REVIEW_CATEGORIES;
