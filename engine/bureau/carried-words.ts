import type { CalendarDay } from '../core/calendar-day.js';
import type { CarriedOver, CarriedPart } from './carry-over.js';

const unitOf = { rows: { zh: '行', en: ' rows' }, entries: { zh: '项', en: ' entries' } } as const;

/** What was taken over from last year's workbook, what was not, and what is to be looked at, in words. */
export function carriedLines(
  { parts, years, ages, since }: CarriedOver,
  { on, sheets }: { readonly on: CalendarDay | undefined; readonly sheets: readonly string[] },
): { readonly zh: readonly string[]; readonly en: readonly string[] } {
  const named = (language: 'zh' | 'en', of: 'carried' | 'cleared'): string =>
    parts
      .filter((one) => one[of] > 0)
      .map((one) => `${one.title} ${one[of]}${unitOf[one.unit][language]}`)
      .join(language === 'zh' ? '、' : ', ');
  const none = (of: 'carried' | 'cleared'): boolean => parts.every((one: CarriedPart) => one[of] === 0);
  return {
    zh: [
      none('carried') ? '没有可以带过来的内容。' : `已带过来：${named('zh', 'carried')}`,
      ...(none('cleared') ? [] : [`没有带（当年的内容，请重新填）：${named('zh', 'cleared')}`]),
      ...(ages === 0
        ? []
        : [
            years === undefined
              ? since === undefined
                ? `年龄、教龄等 ${ages} 处照原样带来：去年的表没有填表日期，请逐一核对`
                : `年龄、教龄等 ${ages} 处照原样带来：没有写新表的填表日期，请逐一核对`
              : years === 0
                ? `年龄、教龄等 ${ages} 处不变：${since ?? ''} 至 ${on ?? ''} 不满一年`
                : `年龄、教龄等 ${ages} 处各加 ${years}（${since ?? ''} 至 ${on ?? ''} 的整年数），请核对`,
          ]),
      ...(sheets.length > 0 ? [`自己加的工作表没有带：${sheets.join('、')}`] : []),
    ],
    en: [
      none('carried') ? 'Nothing could be taken over.' : `Taken over: ${named('en', 'carried')}`,
      ...(none('cleared') ? [] : [`Not taken over, of that year: ${named('en', 'cleared')}`]),
      ...(ages === 0
        ? []
        : [
            years === undefined
              ? `${ages} ages are as they were: ${since === undefined ? 'the old form has no day' : 'the new form has no day'}`
              : `${ages} ages went up by ${years} (whole years from ${since ?? ''} to ${on ?? ''})`,
          ]),
      ...(sheets.length > 0 ? [`Sheets of your own were left: ${sheets.join(', ')}`] : []),
    ],
  };
}
