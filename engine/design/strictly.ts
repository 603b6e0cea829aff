/** The words of a limit that is not permitted itself. */
export const strictly = (sentence: string): string =>
  sentence
    .replace('最多', '少于')
    .replace('至少', '多于')
    .replace('at most', 'fewer than')
    .replace('at least', 'more than');
