/** Addresses, telephone and other numbers, codes; Latin words in running text are none. */
const VALUE = /[\w.+-]+@[\w.-]+|(?:[a-z]+:\/\/|www\.)[!-~]+|(?=[!-~]*\d)[\w/.-]{6,}/gi;

/** The values in a text that read as one piece and do not break. */
export const valuesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(VALUE), ([value]) => value);
