/** What a template's data may hold; `null` is a blank entry. */
export type TemplateValue =
  string | number | boolean | null | readonly TemplateValue[] | { readonly [name: string]: TemplateValue };

/** The data of one document. */
export type TemplateData = Readonly<Record<string, TemplateValue>>;

/** Nothing was entered: an empty list counts as blank, zero and `false` do not. */
export const isBlank = (value: TemplateValue | undefined): value is null | undefined =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The words for a value that no formatter was asked for. Tables of rows have none. */
export function plainText(value: TemplateValue | undefined): string {
  if (isBlank(value)) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainDecimal(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return isList(value)
    ? value
        .map(plainText)
        .filter((word) => word !== '')
        .join('、')
    : '';
}

export const isList = (value: TemplateValue | undefined): value is readonly TemplateValue[] =>
  Array.isArray(value);

/** 22.5, never 22.500000000000004 nor 1e+21: nine decimals recover the decimal that was typed in a cell. */
export function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const text = value.toFixed(9);
  return text.replace(/\.?0+$/, '').replace(/^-0$/, '0');
}
