/** Addresses, telephone and other numbers, codes; Latin words in running text are none. */
const VALUE = /[\w.+-]+@[\w.-]+|(?:[a-z]+:\/\/|www\.)[!-~]+|(?=[!-~]*\d)[\w/.-]{6,}/gi;

/** The values in a text that read as one piece and do not break. */
export const valuesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(VALUE), ([value]) => value);

/** The same with the 号 behind it, which would stand on a line alone. */
export const numbersIn = (text: string): readonly string[] =>
  text.includes('号')
    ? Array.from(text.matchAll(VALUE), ({ 0: value, index }) =>
        text[index + value.length] === '号' ? [`${value}号`] : [],
      ).flat()
    : [];
