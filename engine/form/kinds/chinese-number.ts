const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SPOKEN: Readonly<Record<string, string>> = {
  两: '二',
  拾: '十',
  佰: '百',
  仟: '千',
  零: '〇',
  '○': '〇',
};
const NUMERALS =
  /^(?:[一二三四五六七八九]?千)?(?:〇?[一二三四五六七八九]百)?(?:〇?[一二三四五六七八九]?十)?(?:〇?[一二三四五六七八九])?$/u;

/** A whole number below ten thousand in Chinese numerals: 九十, 玖拾, 一百二十, 一千零五; `undefined` for other text. */
export function chineseNumber(text: string): number | undefined {
  const plain = [...text]
    .map((sign) => {
      const formal = FORMAL.indexOf(sign);
      return SPOKEN[sign] ?? (formal > 0 ? DIGITS.charAt(formal) : sign);
    })
    .join('');
  if (plain === '〇') return 0;
  if (plain === '' || !NUMERALS.test(plain)) return undefined;
  let [sum, digit] = [0, 0];
  for (const sign of plain) {
    const place = PLACES[sign];
    if (place === undefined) digit = DIGITS.indexOf(sign);
    else {
      sum += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return sum + digit;
}
