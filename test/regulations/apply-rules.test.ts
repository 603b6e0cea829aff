import { describe, expect, it } from 'vitest';
import { parseCalendarDay } from '../../engine/core/calendar-day.js';
import { withComputed } from '../../engine/form/index.js';
import { applyRules, DerivedValue, judge, type FactRecord } from '../../engine/regulations/index.js';
import { samples } from '../../samples/index.js';
import { factsOf, registry } from '../../templates/index.js';

const project = (
  values: Record<string, unknown>,
  rest: Partial<FactRecord<string>> = {},
): FactRecord<string> => ({
  subject: 'project',
  label: '项目“甲”',
  values,
  entries: Object.fromEntries(Object.keys(values).map((name) => [name, [`cell of ${name}`]])),
  ...rest,
});

describe('which rules are asked', () => {
  it('are those of the subject whose required inputs are all named', () => {
    const asked = applyRules([project({ project_hours: 90, has_final_exam: false })]);
    expect(asked.map((one) => one.rule)).toEqual(['zj-2014-14.s3.final-exam-90']);
  });

  it('are limited to the instruments and rules that the record admits', () => {
    const values = { satisfaction_pct: 65 };
    const all = applyRules([project(values)]);
    const limited = applyRules([project(values, { instruments: ['zj-2011-03'] })]);
    const one = applyRules([project(values, { rules: ['zj-2014-rules.a27.6'] })]);
    expect(all.flatMap((each) => each.citations.map((cited) => cited.rule))).toEqual(
      expect.arrayContaining(['zj-2011-03.s6.3.3.satisfaction-70', 'zj-2014-rules.a27.6']),
    );
    expect(limited.map((each) => each.rule)).toEqual(['zj-2011-03.s6.3.3.satisfaction-70']);
    expect(one[0]?.rule).toBe('zj-2014-rules.a27.6');
  });

  it('include a checklist item when the record names it', () => {
    const [finding] = applyRules([
      project({ occurred: true }, { subject: 'institution', rules: ['zj-2014-rules.a28.1'] }),
    ]);
    expect(finding).toMatchObject({ rule: 'zj-2014-rules.a28.1', outcome: 'violation' });
  });

  it('may be answered by another rule in between', () => {
    const cap = new DerivedValue('zj-2021-157.s3.1.cap-effective', {
      institution_name: '某中心',
      has_remote: false,
      certified_date: '2015-01-01',
      application_date: '2021-07-15',
    });
    const [finding] = applyRules([
      project(
        { in_rectification: true, normal_cap: cap, projects_declared: 13 },
        {
          subject: 'institution',
          rules: ['zj-2014-rules.a27.cap-halved'],
          on: parseCalendarDay('2021-07-15'),
        },
      ),
    ]);
    expect(finding).toMatchObject({ outcome: 'violation', actual: '13', limit: '12' });
  });
});

describe('a finding', () => {
  const exam = () => applyRules([project({ project_hours: 120, has_final_exam: false })]);

  it('carries everything that is shown of it', () => {
    expect(exam()).toEqual([
      {
        rule: 'zj-2014-14.s3.final-exam-90',
        outcome: 'violation',
        level: 'violation',
        authority: 'text',
        label: '项目“甲”',
        message: '120学时项目没有结业考核；90学时及以上必须设。',
        remedy: expect.any(String) as string,
        actual: '120',
        limit: '90',
        entries: { has_final_exam: ['cell of has_final_exam'] },
        citations: [
          {
            rule: 'zj-2014-14.s3.final-exam-90',
            instrument:
              '《浙江省教育厅办公室关于进一步加强中小学教师培训质量管理工作的通知》（浙教办师〔2014〕14号）',
            article: '三',
            quote: expect.stringContaining('90学时及以上的培训项目，须设有结业考核') as string,
          },
        ],
        readings: expect.any(Array) as unknown[],
        notes: [],
        missing: [],
      },
    ]);
  });

  it('says what a provision lacks to be judged', () => {
    const [finding] = applyRules([project({ project_hours: 120, has_final_exam: undefined })]);
    expect(finding).toMatchObject({
      outcome: 'not-applicable',
      missing: [{ name: 'has_final_exam', description: '是否设结业考核' }],
      entries: { has_final_exam: ['cell of has_final_exam'] },
    });
    expect(finding?.level).toBeUndefined();
  });

  it('cites every document that says the same', () => {
    const absence = {
      project_hours: 90,
      mode: '集中脱产',
      absent_hours: 20,
      granted_completion: true,
      credited_hours: 70,
    };
    const findings = applyRules([project(absence, { subject: 'trainee' })]);
    const completion = findings.filter((one) => one.message.includes('不予结业'));
    expect(completion.length).toBe(1);
    expect(completion[0]?.citations.map((cited) => cited.rule).sort()).toEqual([
      'zj-2014-14.s3.absence-one-fifth',
      'zj-2014-rules.a16.absence-one-fifth',
    ]);
    const hours = findings.filter((one) => one.message.includes('登记了'));
    expect(hours.length).toBe(1);
    expect(hours[0]?.citations.length).toBe(2);
  });

  it('is kept apart for another subject', () => {
    const one = { training_dates: ['2026-03-05'], log_dates: [], online_log_dates: [] };
    const twoClasses = ['甲班', '乙班'].map((label) => project(one, { subject: 'class', label }));
    const findings = applyRules(twoClasses).filter((each) => each.outcome === 'violation');
    expect(findings.map((each) => each.label)).toEqual(['甲班', '乙班']);
    expect(findings.every((each) => each.citations.length === 2)).toBe(true);
  });
});

describe('the heaviest sanction', () => {
  const satisfaction = (percentage: number) =>
    applyRules([project({ satisfaction_pct: percentage }, { instruments: ['zj-2014-rules'] })]);
  const sanction = (percentage: number) =>
    satisfaction(percentage).find((one) => one.rule === 'zj-2014-rules.ch6.sanction-level')?.value;

  it('is rectification below 70 %, suspension below 60 %', () => {
    expect(sanction(69)).toBe('限期整改');
    expect(sanction(59)).toBe('暂停培训项目申报一年');
  });

  it('is none where nothing is found', () => {
    expect(sanction(70)).toBeUndefined();
  });
});

/** Added to what was found, it is no provision that was asked. */
const SANCTION = 'zj-2014-rules.ch6.sanction-level';

describe.each(samples())('judging the sample $id', ({ dossier }) => {
  it('finds what asking every rule finds, and counts what is kept', () => {
    const facts = factsOf(withComputed(dossier, registry));
    const answered = applyRules(facts);
    const kept = answered.filter(({ outcome }) => outcome === 'pass');
    expect(kept.length).toBeGreaterThan(0);
    expect(judge(facts)).toEqual({
      findings: answered.filter(({ outcome }) => outcome !== 'pass'),
      passed: kept.length,
      kept: new Set(
        answered
          .filter(({ outcome, rule }) => outcome === 'pass' || (outcome === 'value' && rule !== SANCTION))
          .map(({ rule }) => rule),
      ),
    });
  });
});
