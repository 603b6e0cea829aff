/** Sentences as one: 一；二。 Each may end with a full stop of its own. */
export const sentences = (all: readonly string[]): string =>
  all.length === 0 ? '' : `${all.map((one) => one.replace(/。$/, '')).join('；')}。`;
