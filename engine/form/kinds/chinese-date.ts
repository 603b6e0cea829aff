const DIGITS = '〇一二三四五六七八九';
const CHINESE_DATE =
  /^([〇○零一二三四五六七八九]{4}|\d{4}) ?年 ?([一二三四五六七八九十]{1,2}) ?月(?: ?([一二三四五六七八九十]{1,3}) ?[日号])?$/;

/** A date in Chinese numerals, or in both, in Arabic ones: `二〇二六年三月五日` → `2026年3月5日`; other text unchanged. */
export function arabicDate(text: string): string {
  const match = CHINESE_DATE.exec(text);
  if (!match) return text;
  const year = [...(match[1] ?? '').replace(/[○零]/g, '〇')]
    .map((sign) => (DIGITS.includes(sign) ? String(DIGITS.indexOf(sign)) : sign))
    .join('');
  const day = match[3] === undefined ? '' : `${belowHundred(match[3])}日`;
  return `${year}年${belowHundred(match[2] ?? '')}月${day}`;
}

/** 五 → 5, 十二 → 12, 二十 → 20, 三十一 → 31. */
function belowHundred(numerals: string): number {
  const [tens, ones] = numerals.split('十');
  if (ones === undefined) return DIGITS.indexOf(numerals);
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
