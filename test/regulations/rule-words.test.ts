import { describe, expect, it } from 'vitest';
import { parseCalendarDay, type CalendarDay } from '../../engine/core/calendar-day.js';
import { ruleWords } from '../../engine/cli/rule-words.js';
import { rulesChanged } from '../../engine/cli/rules-changed.js';
import { rules } from '../../engine/regulations/index.js';

const day = (text: string): CalendarDay => {
  const parsed = parseCalendarDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

const wordsOf = (id: string): Map<string, string> => {
  const rule = rules.get(id);
  if (!rule) throw new Error(id);
  return new Map(ruleWords(rule));
};

describe('a rule in words', () => {
  it.each([...rules.keys()])('%s names no type of a program and leaves no gap', (id) => {
    const { 原文: quote, ...own } = Object.fromEntries(wordsOf(id));
    expect(Object.values(own).join('\n')).not.toMatch(
      /[{}]|\barray<|\bboolean\b|\bnumber\b|\bstring\b|\benum</,
    );
    expect(quote).not.toBe('');
  });

  it('says the document with its number, the article, the figures with their days, and the entries that feed it', () => {
    const words = wordsOf('zj-2021-157.s3.1.cap-general');
    expect(words.get('规定')).toContain('（浙教办函〔2021〕157号） 三（一）');
    expect(words.get('标准')).toMatch(/^其他机构申报上限 25项（2021-06-20起）/);
    expect(words.get('由这些填写得出')).toContain('项目登记表“面向范围”');
    expect(words.get('依据')).toBe('明文');
  });

  it('says of a reading that it is a question', () => {
    expect(wordsOf('hz-2019-5.s1.3.offline-clearly-exceeds').get('依据')).toContain('解读');
    expect(wordsOf('zj-2014-rules.a10.online-tutor-per-100').get('依据')).toContain('原文未明确的情形为解读');
  });
});

describe('what holds otherwise on another day', () => {
  it('is what comes into force between the two', () => {
    const changed = rulesChanged(day('2021-06-19'), day('2021-06-20'));
    expect(changed.length).toBeGreaterThan(0);
    expect(new Set(changed.map(({ article }) => article.includes('157号')))).toEqual(new Set([true]));
    expect(changed.find(({ rule }) => rule === 'zj-2021-157.s3.1.cap-general')).toEqual({
      rule: 'zj-2021-157.s3.1.cap-general',
      article: expect.stringContaining('三（一）') as string,
      after: '25项',
    });
  });

  it('is nothing between two days of the same figures', () => {
    expect(rulesChanged(day('2026-06-01'), day('2026-06-02'))).toEqual([]);
  });
});
