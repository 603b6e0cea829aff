import { cleanNotation } from './clean-notation.js';

/** Words for the same unit, as people write them behind a number although the label prints one of them, mostly the first. */
const UNITS: readonly (readonly string[])[] = [
  ['分'],
  ['学分', '分'],
  ['学时', '课时'],
  ['平方米', '平米', '㎡', 'm2', 'm²', '平'],
  ['亩'],
  ['人', '名', '位', '人次'],
  ['项', '个'],
  ['个', '间', '处', '项'],
  ['元', '块', 'rmb'],
  ['岁', '周岁'],
  ['年'],
  ['月', '个月'],
  ['天', '日'],
  ['节', '课'],
  ['册', '本'],
  ['台', '套'],
  ['门'],
  ['次'],
  ['期'],
  ['班', '个班'],
  ['所'],
];
const YUAN_SIGN = /^[¥￥] ?/;

/**
 * The number without the unit behind it. A field's unit admits its synonyms (元/人 also 元); a field without one
 * admits any that does not change the number: 万元 and % stay and are refused.
 */
export function withoutUnit(clean: string, unit: string | undefined): string {
  const text = clean.replace(YUAN_SIGN, '');
  const own = unit === undefined ? undefined : cleanNotation(unit).toLowerCase();
  const admitted = own === undefined ? UNITS.flat() : [own, ...synonyms(own), ...synonyms(own.split('/')[0])];
  const found = admitted
    .filter((one) => text.toLowerCase().endsWith(one))
    .sort((one, other) => other.length - one.length)[0];
  return found === undefined ? text : text.slice(0, -found.length).trimEnd();
}

/** Whether a number is followed by a unit of another kind: 30人 where days are counted. */
export const hasOtherUnit = (clean: string, unit: string | undefined): boolean =>
  unit !== undefined &&
  withoutUnit(clean, unit) === clean &&
  /^[\d.,]+\D+$/.test(clean) &&
  withoutUnit(clean, undefined) !== clean;

const synonyms = (unit: string | undefined): readonly string[] =>
  unit === undefined
    ? []
    : (UNITS.find(([head]) => head === unit) ?? UNITS.find((group) => group.includes(unit)) ?? [unit]);
