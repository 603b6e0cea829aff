import { attributeOf, spliced, withAttribute, withoutHidden, type Splice } from './markup-text.js';
import { elementAt } from './sheet-markup.js';

/** Elements that stand before `calcPr`, last first. */
const BEFORE_CALCULATION = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** The workbook part with the order to compute every formula when it is opened next. */
export function computedOnLoad(text: string): string {
  const plain = withoutHidden(text);
  const prefix = /<((?:[^\s<>:/]+:)?)workbook(?=[\s/>])/.exec(plain)?.[1] ?? '';
  const own = elementAt(plain, `${prefix}calcPr`);
  if (own) {
    const tag = text.slice(own.start, own.inner);
    if (/^(1|true)$/.test(attributeOf(tag, 'fullCalcOnLoad') ?? '')) return text;
    return spliced(text, [
      { start: own.start, end: own.inner, text: withAttribute(tag, 'fullCalcOnLoad', '1') },
    ]);
  }
  const before = BEFORE_CALCULATION.map((name) => elementAt(plain, prefix + name)).find(
    (one) => one !== undefined,
  );
  if (!before) return text;
  return spliced(text, [
    { start: before.end, end: before.end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` },
  ]);
}

/** The text without the elements of this name one of whose attributes satisfies a condition. */
export function withoutElements(text: string, name: string, unwanted: (tag: string) => boolean): string {
  const plain = withoutHidden(text);
  const tags = new RegExp(
    `<(?:[^\\s<>:/]+:)?${name}(?=[\\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*?(?:/>|>\\s*</(?:[^\\s<>:/]+:)?${name}\\s*>)`,
    'g',
  );
  const splices = [...plain.matchAll(tags)].flatMap((found): Splice[] =>
    unwanted(found[0]) ? [{ start: found.index, end: found.index + found[0].length, text: '' }] : [],
  );
  return spliced(text, splices);
}
