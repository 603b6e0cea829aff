/** What stands between a word and what it introduces. */
export const colon = { zh: '：', en: ': ' } as const;
