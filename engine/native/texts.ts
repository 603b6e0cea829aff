const LONGEST = 60;

/** Whether a text is made of digits only; blank text is not. */
export function digitsOnly(text: string): string {
  const each = `ROW($1:$${LONGEST})`;
  const digits = `SUMPRODUCT((${each}<=LEN(${text}))*ISNUMBER(FIND(MID(${text},${each},1),"0123456789")))`;
  return `(${text}<>"")*(${digits}=LEN(${text}))`;
}

/** A telephone number without white space, hyphens and the country's code. */
export const bareNumber = (text: string): string =>
  ['" "', '"　"', '"\u00a0"', '"-"', '"+86"'].reduce(
    (inner, sign) => `SUBSTITUTE(${inner},${sign},"")`,
    text,
  );

export const contains = (text: string, word: string): string => `ISNUMBER(FIND("${word}",${text}))`;
