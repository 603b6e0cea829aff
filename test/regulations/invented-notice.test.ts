import { describe, expect, it } from 'vitest';
import { evaluate, rule, rules } from '../../engine/regulations/index.js';
import { figuresOn } from '../../engine/regulations/evaluate.js';
import { since, valueOn } from '../../engine/regulations/parameter.js';
import {
  BEFORE,
  DOCUMENT,
  figuresOfNotice as figures,
  FROM,
  notice as overrides,
} from './invented-notice.js';

describe('an invented notice of 2026', () => {
  it('sets every figure that the 参数 sheet offers', () => {
    expect(Object.keys(overrides).sort()).toEqual(figures.map(({ id }) => id).sort());
  });

  it.each(figures)(
    '$title holds from its day in every rule that uses it',
    ({ id, published, rules: using }) => {
      const added = overrides[id]?.[0]?.value;
      expect(using.size).toBeGreaterThan(0);
      for (const one of using) {
        const found = rules.get(one);
        if (!found) throw new Error(`no rule ${one}`);
        const name = Object.entries(found.parameters).find(([, figure]) => figure.id === id)?.[0] ?? '';
        const held = (on = FROM) => figuresOn(found, { on, overrides })?.[name];
        expect(held(BEFORE)).toMatchObject({ value: published[0]?.value });
        expect(held()).toMatchObject({ value: added, document: DOCUMENT });
      }
    },
  );

  const asked = (id: string, input: Readonly<Record<string, unknown>>, on = FROM) => {
    const found = rule(id);
    if (!found) throw new Error(`no rule ${id}`);
    return evaluate(found, input, { on, overrides });
  };

  it.each([
    ['浙江师范大学', false, '2015-03-01', 40, 38],
    ['某进修学院', false, '2015-03-01', 25, 23],
    ['某开放大学', true, '2015-03-01', 35, 33],
    ['某新机构', false, '2026-01-05', 5, 3],
  ])(
    '%s (远程：%s，%s认定) may apply for %i before and %i after',
    (name, remote, certified, before, after) => {
      const institution = {
        institution_name: name,
        has_remote: remote,
        certified_date: certified,
        application_date: '2026-07-01',
      };
      const cap = (on: typeof FROM) => asked('zj-2021-157.s3.1.cap-effective', institution, on).value;
      expect([cap(BEFORE), cap(FROM)]).toEqual([before, after]);
    },
  );

  it('lets a leader have two projects, not four', () => {
    const led = (count: number, on = FROM) =>
      asked(
        'zj-2021-157.s2.1.leader-max-4',
        {
          projects: Array.from({ length: count }, () => ({ leader_name: '王敏', scope: 'province-wide' })),
        },
        on,
      ).outcome;
    expect([led(4, BEFORE), led(5, BEFORE)]).toEqual(['pass', 'violation']);
    expect([led(2), led(3)]).toEqual(['pass', 'violation']);
  });

  it('allows a fifth online from 80 credits, two sevenths below', () => {
    const online = (total: number, credits: number, id: string, on = FROM) =>
      asked(id, { is_hybrid: true, total_credits: total, online_credits: credits }, on).outcome;
    const [quarter, third] = ['hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'];
    expect([online(80, 16, quarter), online(80, 17, quarter), online(80, 16, third)]).toEqual([
      'pass',
      'violation',
      'not-applicable',
    ]);
    expect([online(70, 20, third), online(70, 21, third)]).toEqual(['pass', 'violation']);
    expect(online(80, 17, third, BEFORE)).toBe('pass');
  });

  it('has dates of its own: the day after the last is too late', () => {
    const on = (day: string) => asked('zj-2021-157.s4.1.application', { date: day }).outcome;
    expect([on('2026-07-12'), on('2026-07-13')]).toEqual(['pass', 'violation']);
  });
});

describe('a second value of a figure', () => {
  const cap = since('2021-06-20', 25, '项', {
    title: '其他机构申报上限',
    later: [{ from: '2026-06-20', value: 23, document: DOCUMENT }],
  });

  it('holds from its first day, and the first one until then', () => {
    expect(valueOn(cap, BEFORE)).toMatchObject({ value: 25 });
    expect(valueOn(cap, FROM)).toMatchObject({ value: 23, document: DOCUMENT });
    expect(valueOn(cap)).toMatchObject({ value: 23 });
  });
});
