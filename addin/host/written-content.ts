/** Text needs the text format, or Excel makes numbers of ids; other formats are only set where there is none. */
export function formatFor(found: unknown, needed: string): string | null {
  if (found === needed) return null;
  return needed === '@' || found === 'General' ? needed : null;
}

/** Excel takes an apostrophe in front for a sign of text and swallows it. */
export const entered = <Content extends string | number | null>(value: Content): Content | string =>
  typeof value === 'string' && value.startsWith("'") ? `'${value}` : value;
