/**
 * Addresses, telephone and other numbers, codes, percentages; Latin words in running text are none. Short numbers that
 * any column has room for are left out.
 */
const VALUE =
  /[\w.+-]+@[\w.-]+|(?:[a-z]+:\/\/|www\.)[!-~]+|(?=[!-~]*\d)[\w/.-]{6,}%?|(?<![\w.])\d[\d.,]*\d\d%?(?![\w.])/gi;
/** What stands behind a value and cannot begin a line: 号 would stand on one alone. */
const BEHIND = /^[号，。、；：）》”％]/;

/** The values in a text that read as one piece and do not break. */
export const valuesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(VALUE), ([value]) => value);

/** The same with what stands behind them and cannot begin a line. */
export const numbersIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(VALUE), ({ 0: value, index }) => {
    const [behind] = BEHIND.exec(text.slice(index + value.length)) ?? [];
    return behind === undefined ? [] : [value + behind];
  }).flat();
