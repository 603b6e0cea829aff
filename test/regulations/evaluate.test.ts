import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../engine/core/calendar-day.js';
import { parseCalendarDay } from '../../engine/core/calendar-day.js';
import { evaluate, rule, rules, type Rule } from '../../engine/regulations/index.js';

const ruleCalled = (id: string): Rule => {
  const found = rule(id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
};

const on = (text: string): CalendarDay => {
  const day = parseCalendarDay(text);
  if (day === undefined) throw new Error(`No day ${text}`);
  return day;
};

const requiredInputs = (one: Rule): string[] =>
  Object.entries(one.inputs).flatMap(([name, input]) => (input.required ? [name] : []));

describe('a rule whose required inputs are blank', () => {
  /** What is optional says whether the text speaks of the case; blank, it does not, whatever else is entered. */
  const NOT_SPOKEN_OF = ['zj-2026-forms.x.leader-title-matches-roster', 'zj-2014-rules.a28.suspension-1y'];
  const needy = [...rules.values()].filter((one) => requiredInputs(one).length > 0);

  it.each(needy)('$id does not apply, and names what it lacks', (one) => {
    const blank = Object.fromEntries(
      requiredInputs(one).map((name, index) => [name, [undefined, null, ''][index % 3]]),
    );
    const { outcome, missing = [] } = evaluate(one, blank);
    expect(outcome).toBe('not-applicable');
    // A decision names what would tell: where only some rows matter, their list alone.
    expect(missing.filter((name) => !(name in one.inputs))).toEqual([]);
    expect(missing.length > 0).toBe(!NOT_SPOKEN_OF.includes(one.id));
  });
});

describe('a rule and time', () => {
  const classHead = { full_time_class_heads: 0 };

  it('is not asked before its document was in force', () => {
    const one = ruleCalled('zj-2014-rules.a15.class-head');
    expect(evaluate(one, classHead, { on: on('2014-08-19') })).toEqual({ outcome: 'not-applicable' });
    expect(evaluate(one, classHead, { on: on('2014-08-20') }).outcome).toBe('violation');
  });

  it('uses the latest figures without a day', () => {
    const one = ruleCalled('zj-2014-rules.a10.class-size-60');
    expect(evaluate(one, { mode: '混合', class_size: 61 }).outcome).toBe('warning');
  });

  it('takes figures that hold from a day on only from that day', () => {
    const one = ruleCalled('zj-2014-rules.a10.class-size-60');
    const overrides = {
      [`${one.id}:max_class_size`]: [{ from: '2027-01-01', value: 50, document: '某号文' }],
    };
    const full = { mode: '混合', class_size: 55 };
    expect(evaluate(one, full, { on: on('2026-12-31'), overrides }).outcome).toBe('pass');
    expect(evaluate(one, full, { on: on('2027-01-01'), overrides })).toMatchObject({
      outcome: 'warning',
      limit: '50',
    });
  });
});

describe('a checklist item as a rule', () => {
  it('passes, fails with its own gravity, and waits for an answer', () => {
    const item = ruleCalled('zj-2011-03.s3.1.law-abiding');
    expect(evaluate(item, { confirmed: true })).toMatchObject({ outcome: 'pass', actual: '是' });
    expect(evaluate(item, { confirmed: false })).toMatchObject({ outcome: 'violation', actual: '否' });
    expect(evaluate(item, {})).toEqual({ outcome: 'not-applicable', missing: ['confirmed'] });
  });

  it('asks of abuses whether they occurred', () => {
    const item = ruleCalled('zj-2014-rules.a28.1');
    expect(evaluate(item, { occurred: true }).outcome).toBe('violation');
    expect(evaluate(item, { occurred: false }).outcome).toBe('pass');
  });

  it('names the documents that are not in the package', () => {
    const item = ruleCalled('zj-2011-03.s5.2.school-licence');
    expect(evaluate(item, { documents_present: ['办学许可证 原件'] })).toMatchObject({
      outcome: 'violation',
      actual: '办学许可证复印件',
    });
    expect(evaluate(item, { documents_present: ['办学许可证原件', '办学许可证复印件'] }).outcome).toBe(
      'pass',
    );
  });
});

describe('an input that cannot be read', () => {
  it('is named with its rule', () => {
    const one = ruleCalled('hz-2019-5.s2.2.online-quarter');
    const data = { is_hybrid: true, total_credits: '九十', online_credits: 20 };
    expect(() => evaluate(one, data)).toThrow(/hz-2019-5\.s2\.2\.online-quarter: total_credits/);
  });
});
