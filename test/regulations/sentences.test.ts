import { describe, expect, it } from 'vitest';
import { parseCalendarDay } from '../../engine/core/calendar-day.js';
import { figureInWords } from '../../engine/regulations/figure-words.js';
import { applyRules, latestFiguresInWords, rule, rules, type Rule } from '../../engine/regulations/index.js';

/** What only an answer fills in. */
const OF_THE_OUTCOME = ['actual', 'limit', 'value', 'gap', 'target'];

const sentencesOf = ({ states = '', message, remedy }: Rule): string[] => [states, message, remedy];

/** A figure as a sentence would repeat it: 800字, 5个工作日, 四分之一, 5月20日. */
function repeatedAs(value: unknown, unit: string | null): string[] {
  if (unit === null || (typeof value !== 'number' && typeof value !== 'string')) return [];
  if (unit === '比例') return [figureInWords(value, unit)];
  const [, month, day] = /(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  if (month !== undefined && day !== undefined) return [`${Number(month)}月${Number(day)}日`, String(value)];
  // Nothing and one are words of the language more often than figures.
  if (typeof value !== 'number' || value < 2) return [];
  return [`${value}${unit}`, `${value}个${unit}`];
}

describe('the sentences of a rule', () => {
  it.each([...rules.values()])('$id name figures of its own, and repeat none', (one) => {
    const known = [...OF_THE_OUTCOME, ...Object.keys(one.parameters)];
    const named = sentencesOf(one).flatMap((text) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
    const values = Object.values(one.parameters).flatMap(({ unit, values }) =>
      values.flatMap(({ value }) => repeatedAs(value, unit)),
    );
    const repeated = sentencesOf(one).flatMap((text) =>
      values
        .filter((words) => new RegExp(`(?<![\\d.])${words}`).test(text))
        .map((words) => `${words}: ${text}`),
    );
    expect(repeated).toEqual([]);
  });

  it.each([
    ['1/4', '比例', '四分之一'],
    ['2/5', '比例', '五分之二'],
    [0.2, '比例', '五分之一'],
    [0.5, '比例', '二分之一'],
    [0.8, '比例', '80%'],
    [0.15, '比例', '15%'],
    [1, '比例', '100%'],
    ['3/16', '比例', '3/16'],
    ['04-10', '月-日', '4月10日'],
    ['2021-08-10', '日期', '2021-08-10'],
    [[5, 4, 3], '分', '5、4、3'],
    [90, '学分', '90'],
  ])('say a figure of %j (%s) as %s', (value, unit, words) => {
    expect(figureInWords(value, unit)).toBe(words);
  });

  it('say the figure of the day on which they are asked', () => {
    const id = 'hz-2019-5.s2.2.online-quarter';
    const asked = rule(id);
    if (!asked) throw new Error(id);
    const overrides = {
      [`${id}:max_online_share`]: [{ from: '2026-07-01', value: '1/5', document: '新通知' }],
    };
    const messageOn = (day: string): string | undefined => {
      const on = parseCalendarDay(day);
      const values = { is_hybrid: true, total_credits: 90, online_credits: 23 };
      const fact = {
        subject: asked.subject,
        label: undefined,
        values,
        entries: {},
        rules: [id],
        ...(on && { on }),
      };
      return applyRules([fact] as never, { overrides } as never).find((one) => one.rule === id)?.message;
    };
    expect(messageOn('2026-06-30')).toContain('总学分的四分之一（22.5学分）');
    expect(messageOn('2026-07-01')).toContain('总学分的五分之一（18学分）');
    expect(latestFiguresInWords(asked.parameters)['max_online_share']).toBe('四分之一');
  });
});
