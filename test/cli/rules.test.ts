import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { answered, banbiao, suiteFolder } from './command-line.js';

const path = suiteFolder();

describe('rules', () => {
  const rule = 'hz-2019-5.s2.2.online-quarter';
  const asked = async (input: unknown) =>
    answered(await banbiao('rules', 'evaluate', rule, '--input', JSON.stringify(input), '--json'));

  it('evaluates one rule on plain data, with the provision word for word', async () => {
    expect(await asked({ is_hybrid: true, total_credits: 90, online_credits: 23 })).toMatchObject({
      outcome: 'violation',
      value: null,
      message: '线上23学分，不得超过总学分的四分之一（22.5学分）。',
      missing: [],
      citation: { number: '杭师质监〔2019〕5号', quote: expect.stringContaining('不得超过总学分的1/4') },
    });
    expect(await asked({ is_hybrid: true, total_credits: 90, online_credits: 22.5 })).toMatchObject({
      outcome: 'pass',
    });
  });

  it('says which entry it lacks', async () => {
    expect(await asked({ is_hybrid: true, online_credits: 23 })).toMatchObject({
      outcome: 'not-applicable',
      missing: ['total_credits'],
      message: expect.stringContaining('不能判断'),
    });
  });

  it('refuses data of the wrong type', async () => {
    const input = JSON.stringify({ is_hybrid: true, total_credits: '九十', online_credits: 23 });
    const { code, messages } = await banbiao('rules', 'evaluate', rule, '--input', input);
    expect(code).toBe(2);
    expect(messages).toContain('允许：total_credits: number');
  });

  it('tries worked cases, and closes with how many passed and failed', async () => {
    const cases = [
      {
        rule,
        name: '边界',
        input: { is_hybrid: true, total_credits: 90, online_credits: 22.5 },
        expect: 'pass',
      },
      {
        rule,
        name: '错例',
        input: { is_hybrid: true, total_credits: 90, online_credits: 23 },
        expect: 'pass',
      },
    ].map((one) => ({ ...one, why: '' }));
    await writeFile(path('cases.json'), JSON.stringify(cases));
    const { code, results } = await banbiao('rules', 'test', path('cases.json'));
    expect(code).toBe(1);
    expect(results.trim().split('\n').at(-1)).toBe('1 passed, 1 failed');
    await writeFile(path('cases.json'), JSON.stringify(cases.slice(0, 1)));
    expect(await banbiao('rules', 'test', path('cases.json'))).toMatchObject({
      code: 0,
      results: '1 passed, 0 failed\n',
    });
    await writeFile(path('more.json'), JSON.stringify(cases));
    expect(await banbiao('rules', 'test', path('cases.json'), path('more.json'))).toMatchObject({
      code: 1,
      results: expect.stringMatching(/^2 passed, 1 failed$/m) as string,
    });
    const { code: nothing, messages } = await banbiao('rules', 'test');
    expect([nothing, messages]).toEqual([2, expect.stringContaining('CASES.json')]);
    const { code: superfluous } = await banbiao('rules', 'show', rule, 'test');
    expect(superfluous).toBe(2);
  });

  it('shows a rule with quote, inputs and dated figures', async () => {
    const { results } = await banbiao('rules', 'show', 'zj-2021-157.s3.1.cap-general');
    expect(results).toMatch(/其他.*25|25/);
    expect(results).toContain('“');
  });
});
