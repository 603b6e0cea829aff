import { describe, expect, it } from 'vitest';
import * as d from '../../engine/regulations/decision/index.js';
import { arithmeticText } from '../../engine/regulations/decision/arithmetic.js';
import { defineRule } from '../../engine/regulations/define-rule.js';
import { evaluate } from '../../engine/regulations/evaluate.js';
import { boolean, day, listOf, number, optional, record, text } from '../../engine/regulations/input.js';
import { since } from '../../engine/regulations/parameter.js';

const about = {
  provision: {
    instrument: { id: 'x', title: '试验', number: null, issuer: '', date: null, effective: null },
    article: '一',
    quote: '试验',
  },
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  message: '',
  remedy: '',
} as const;
const inputs = {
  hybrid: boolean({ description: '混合式' }),
  credits: number({ description: '总学分', unit: '学分' }),
  online: number({ description: '线上学分', unit: '学分' }),
  from: day({ description: '自' }),
  to: day({ description: '至' }),
  name: text({ description: '名称' }),
  remark: optional(text({ description: '备注' })),
  rows: listOf(
    record(
      { name: text({ description: '姓名' }), score: optional(number({ description: '得分' })) },
      { description: '行' },
    ),
    {
      description: '名册',
      unit: '人',
    },
  ),
  others: listOf(text({ description: '名字' }), { description: '另一张表' }),
};
const parameters = {
  share: since(null, '1/4', '比例'),
  first: since(null, '2021-07-13', '日'),
  levels: since(null, ['县级', '市级', '省级'] as const),
  points: since(null, { 优: 10, 良: 8 } as const, '分'),
  steps: since(null, [10, 20] as const, '分'),
};
type Body = Parameters<typeof defineRule<typeof inputs, typeof parameters>>[0]['decide'];
const asked = (decide: NonNullable<Body>, data: object) =>
  evaluate(defineRule({ ...about, id: 'x.1', inputs, parameters, decide }), data as Record<string, unknown>);

const rows = [
  { name: '张三', score: 5 },
  { name: '李四', score: 7 },
  { name: '张 三', score: 6 },
  { name: '王五' },
];

describe('what an expression yields', () => {
  const FROM_2020 = { from: '2020-02-29', to: '2021-02-28' };
  const values: readonly (readonly [string, NonNullable<Body>, object, unknown])[] = [
    ['a share of a number', (i, f) => ({ gives: d.times(i.credits, f.share) }), { credits: 90 }, 22.5],
    [
      'a sum with a blank that counts as nothing',
      (i) => ({ gives: d.add(i.credits, d.orElse(i.online, 0)) }),
      { credits: 90 },
      90,
    ],
    ['a division by nothing', (i) => ({ gives: d.over(i.credits, 0) }), { credits: 90 }, 'not-applicable'],
    ['half up to two decimals', (i) => ({ gives: d.percentageOf(i.credits, 3) }), { credits: 2 }, 66.67],
    ['days between', (i) => ({ gives: d.daysFrom(i.from, i.to) }), FROM_2020, 365],
    ['full years of a leap day', (i) => ({ gives: d.completedYears(i.from, i.to) }), FROM_2020, 0],
    [
      'full months up to the last of a shorter month',
      (i) => ({ gives: d.completedMonths(i.from, i.to) }),
      { from: '2021-01-31', to: '2021-02-28' },
      1,
    ],
    ['a year later', (i) => ({ gives: d.monthsAfter(i.from, 12) }), FROM_2020, '2021-02-28'],
    [
      'working days over a weekend',
      (i) => ({ gives: d.workingDays(i.from, i.to) }),
      { from: '2021-07-09', to: '2021-07-12' },
      2,
    ],
    ['a day of a figure', (_, f) => ({ gives: d.daysAfter(f.first, 1) }), {}, '2021-07-14'],
    [
      'what a table has under a word',
      (i, f) => ({ gives: d.lookedUp('number', f.points, i.name) }),
      { name: '良' },
      8,
    ],
    [
      'of another word nothing',
      (i, f) => ({ gives: d.lookedUp('number', f.points, i.name) }),
      { name: '差' },
      'not-applicable',
    ],
    ['where a word stands', (i, f) => ({ gives: d.positionIn(i.name, f.levels) }), { name: '市级' }, 2],
    [
      'the first row that holds',
      (i) => ({
        gives: d.firstOf(
          [
            [d.atLeast(i.credits, 95), d.word('优秀')],
            [d.atLeast(i.credits, 60), d.word('合格')],
          ],
          d.word('不合格'),
        ),
      }),
      { credits: 60 },
      '合格',
    ],
    ['rows that are picked', (i) => ({ gives: d.count(i.rows, d.filled(i.rows.score)) }), { rows }, 3],
    ['a sum of rows', (i) => ({ gives: d.sum(i.rows, d.orElse(i.rows.score, 0)) }), { rows }, 18],
    ['a sum with a blank row', (i) => ({ gives: d.sum(i.rows, i.rows.score) }), { rows }, 'not-applicable'],
    [
      'the highest of no rows',
      (i) => ({ gives: d.greatestIn(i.rows, i.rows.score) }),
      { rows: [] },
      'not-applicable',
    ],
    ['different names', (i) => ({ gives: d.distinctKeys(i.rows, d.normalised(i.rows.name)) }), { rows }, 3],
    [
      'names that come again',
      (i) => ({ gives: d.repeatedRows(i.rows, d.normalised(i.rows.name)) }),
      { rows },
      1,
    ],
    ['the most of one name', (i) => ({ gives: d.mostOfKey(i.rows, d.normalised(i.rows.name)) }), { rows }, 2],
    [
      'each name once',
      (i) => ({ gives: d.count(i.rows, d.firstOfKey(i.rows, d.normalised(i.rows.name))) }),
      { rows },
      3,
    ],
    [
      'rows in another list',
      (i) => ({ gives: d.count(i.rows, d.occursIn(i.others, i.others.value, i.rows.name)) }),
      { rows, others: ['李四', '王五'] },
      2,
    ],
    [
      'rows of another list beside a row',
      (i) => ({ gives: d.count(i.rows, d.some(i.others, d.same(i.others.value, i.rows.name))) }),
      { rows, others: ['李四', '王五'] },
      2,
    ],
    [
      'what the rows say',
      (i) => ({ gives: d.listed(i.rows, i.rows.name, d.moreThan(i.rows.score, 5)) }),
      { rows },
      '李四、张 三',
    ],
    [
      'what a list of figures has at a place',
      (i, f) => ({ gives: d.sum(i.others, d.lookedUp('number', f.steps, d.rowNumber(i.others))) }),
      { others: ['甲', '乙'] },
      30,
    ],
    [
      'beyond the last place nothing',
      (i, f) => ({ gives: d.sum(i.others, d.lookedUp('number', f.steps, d.rowNumber(i.others))) }),
      { others: ['甲', '乙', '丙'] },
      'not-applicable',
    ],
    [
      'what stands in the same row of another list',
      (i) => ({
        gives: d.count(i.rows, d.same(i.rows.name, d.alongside(i.rows, i.others, i.others.value))),
      }),
      { rows: rows.slice(0, 3), others: ['张三', '王五', '张 三'] },
      2,
    ],
    [
      'who stands there more than once, and how often',
      (i) => {
        const name = d.normalised(i.rows.name);
        const again = d.rowsInKey(i.rows, name);
        return {
          gives: d.listed(
            i.rows,
            d.joined(i.rows.name, again),
            d.all(d.moreThan(again, 1), d.firstOfKey(i.rows, name)),
          ),
        };
      },
      { rows },
      '张三2',
    ],
    [
      'several values under their names',
      (i) => ({ gives: d.structureOf({ rows: d.count(i.rows), hybrid: i.hybrid }) }),
      { rows, hybrid: true },
      { rows: 4, hybrid: true },
    ],
    [
      'several values in a row',
      (i) => ({ gives: d.structureOf([d.count(i.rows), i.credits]) }),
      { rows, credits: 1 },
      [4, 1],
    ],
    [
      'a text without its beginning',
      (i) => ({ gives: d.withoutStart(i.name, '初中') }),
      { name: '初中初中' },
      '初中',
    ],
    ['a time of day', (i) => ({ gives: d.minutesOf(i.name) }), { name: '9:05' }, 545],
    ['no time of day', (i) => ({ gives: d.minutesOf(i.name) }), { name: '9点' }, 'not-applicable'],
    [
      'a number or a word',
      (i) => ({ gives: d.firstOf([[d.moreThan(i.credits, 5), i.credits]], d.word('无效')) }),
      { credits: 5 },
      '无效',
    ],
  ];
  for (const [name, decide, data, expected] of values) {
    it(name, () => {
      const { outcome, value } = asked(decide, data);
      expect(outcome === 'value' ? value : outcome).toEqual(expected);
    });
  }
});

describe('so, not so, or unknown', () => {
  const verdicts: readonly (readonly [
    name: string,
    decide: NonNullable<Body>,
    data: object,
    outcome: string,
    missing?: readonly string[],
  ])[] = [
    [
      'a part that is not so decides before the others are known',
      (i) => ({ holds: d.all(i.hybrid, d.atMost(i.online, 3)) }),
      { online: 4 },
      'violation',
    ],
    [
      'a part that is so decides an alternative',
      (i) => ({ holds: d.any(i.hybrid, d.atMost(i.online, 3)) }),
      { online: 3 },
      'pass',
    ],
    [
      'otherwise the unknown part is missing',
      (i) => ({ holds: d.all(i.hybrid, d.atMost(i.online, 3)) }),
      { online: 3 },
      'not-applicable',
      ['hybrid'],
    ],
    [
      'outside of its scope a rule says nothing',
      (i) => ({ when: i.hybrid, holds: d.atMost(i.online, 3) }),
      { hybrid: false },
      'not-applicable',
    ],
    [
      'a count that may be as high as the limit is open',
      (i) => ({ holds: d.atMost(d.count(i.rows, d.moreThan(i.rows.score, 5)), 2) }),
      { rows },
      'not-applicable',
      ['rows'],
    ],
    [
      'a count that is too high already is not',
      (i) => ({ holds: d.atMost(d.count(i.rows, d.moreThan(i.rows.score, 5)), 1) }),
      { rows },
      'violation',
    ],
    [
      'a count that cannot reach the limit is not',
      (i) => ({ holds: d.atMost(d.count(i.rows, d.moreThan(i.rows.score, 5)), 3) }),
      { rows },
      'pass',
    ],
    [
      '22.5 of 90 is a quarter',
      (i, f) => ({ holds: d.atMost(i.online, d.times(i.credits, f.share)) }),
      { online: 22.5, credits: 90 },
      'pass',
    ],
    [
      'less grave where it says so',
      (i) => ({ holds: d.atMost(i.online, 3), warning: i.hybrid }),
      { online: 4, hybrid: true },
      'warning',
    ],
    [
      'rows that are numbered on',
      (i) => ({ holds: d.consecutive(i.rows, i.rows.score) }),
      {
        rows: [
          { name: 'a', score: 2 },
          { name: 'b', score: 3 },
        ],
      },
      'pass',
    ],
    [
      'rows that are not',
      (i) => ({ holds: d.consecutive(i.rows, i.rows.score) }),
      {
        rows: [
          { name: 'a', score: 2 },
          { name: 'b', score: 4 },
        ],
      },
      'violation',
    ],
    [
      'the same number for one name',
      (i) => ({
        holds: d.every(
          i.rows,
          d.alikeInKey(i.rows, d.normalised(i.rows.name), d.joined(d.orElse(i.rows.score, 0))),
        ),
      }),
      { rows },
      'violation',
    ],
  ];
  for (const [name, decide, data, outcome, missing] of verdicts) {
    it(name, () => {
      const answer = asked(decide, data);
      expect([answer.outcome, answer.missing]).toEqual([outcome, missing]);
    });
  }
});

describe('what follows from a comparison', () => {
  it('the numbers with their units, and the arithmetic', () => {
    const { found, permitted, arithmetic } = asked(
      (i, f) => ({ holds: d.atMost(i.online, d.times(i.credits, f.share)) }),
      { online: 23, credits: 90 },
    );
    expect({ found, permitted }).toEqual({
      found: { number: 23, unit: '学分' },
      permitted: { number: 22.5, unit: '学分' },
    });
    expect(arithmetic?.map((one) => [arithmeticText(one), one.excess])).toEqual([
      ['23 > 90 × 1/4 = 22.5', 0.5],
    ]);
  });

  it('of days how many too late', () => {
    const { arithmetic, actual, limit } = asked((i, f) => ({ holds: d.atMost(i.from, f.first) }), {
      from: '2021-07-15',
    });
    expect([actual, limit, arithmetic?.[0]?.excess]).toEqual(['2021-07-15', '2021-07-13', 2]);
  });

  it('the rows beyond what is permitted', () => {
    expect(asked((i) => ({ holds: d.atMost(d.count(i.rows), 2) }), { rows }).at).toEqual({ rows: [2, 3] });
    expect(
      asked((i) => ({ holds: d.atMost(d.mostOfKey(i.rows, d.normalised(i.rows.name)), 1) }), { rows }).at,
    ).toEqual({ rows: [2] });
    expect(asked((i) => ({ holds: d.every(i.rows, d.atMost(i.rows.score, 5)) }), { rows }).at).toEqual({
      rows: [1, 2],
    });
  });

  it('of several inputs those that fail', () => {
    const decide: NonNullable<Body> = (i) => ({
      holds: d.all(d.atMost(i.online, 3), d.atMost(i.credits, 3)),
    });
    expect(asked(decide, { online: 3, credits: 4 }).at).toEqual({ credits: 'whole' });
  });
});

it('refuses a decision about a row that nothing gathers', () => {
  const loose = (i: { rows: { score: d.Expr<'number', 'row'> } }) => ({ holds: d.atMost(i.rows.score, 3) });
  expect(() => asked(loose as unknown as NonNullable<Body>, { rows })).toThrow(/rows/);
  // @ts-expect-error a row is no case
  const refused: NonNullable<Body> = loose;
  expect(refused).toBe(loose);
});
