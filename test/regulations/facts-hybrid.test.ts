import { describe, expect, it } from 'vitest';
import type { FormData } from '../../engine/form/index.js';
import { factsOfBindings } from '../../engine/bindings/index.js';
import { bindings } from '../../templates/hz-hybrid-application/bindings.js';
import { ask } from './asked.js';

const online = (...credits: number[]) =>
  credits.map((credit, index) => ({
    online_course_name: `线上课程${index + 1}`,
    online_course_hours: credit,
    online_course_credits: credit,
  }));
const offline = (...credits: number[]) =>
  credits.map((credit, index) => ({
    offline_course_name: `线下课程${index + 1}`,
    offline_course_hours: credit,
    offline_course_credits: credit,
  }));

const application: FormData = {
  project_name: '小学科学探究教学能力提升',
  project_level: '县级',
  total_credits: 90,
  main_applicant_name: '某远程教育学院',
  main_applicant_remote_qualification: '省教育厅审核通过的远程培训机构',
  joint_applicant_offline_qualification: '已认定',
  online_courses: online(12, 10.5),
  offline_courses: offline(40, 27.5),
};

const asked = (changes: FormData = {}) =>
  ask((dossier) => factsOfBindings(bindings, dossier), 'hz-hybrid', {
    'hz-hybrid-application': { ...application, ...changes },
  });

const QUARTER = 'hz-2019-5.s2.2.online-quarter';
const THIRD = 'hz-2019-5.s2.2.online-third';

describe('online credits of a hybrid project', () => {
  it('may be 22.5 of 90: exactly a quarter', () => {
    expect(asked().outcomes(QUARTER)).toEqual(['pass']);
  });

  it('may not be 23 of 90', () => {
    const result = asked({ online_courses: online(12, 11), offline_courses: offline(40, 27) });
    const [finding] = result.of(QUARTER);
    expect(finding).toMatchObject({ outcome: 'violation', actual: '23', limit: '22.5' });
    expect(finding?.label).toBe('项目“小学科学探究教学能力提升”');
    expect(finding?.message).toBe('线上23学分，不得超过总学分的四分之一（22.5学分）。');
    expect(result.cells(QUARTER)).toEqual([
      'total_credits',
      'online_courses[0].online_course_credits',
      'online_courses[1].online_course_credits',
    ]);
  });

  it('rests on the provincial document as the Hangzhou notice quotes it', () => {
    const [finding] = asked({ online_courses: online(23) }).of(QUARTER);
    expect(finding?.citations).toEqual([
      {
        rule: QUARTER,
        instrument:
          '《关于评估2019下半年混合式项目实施效果与提高2020年项目申报质量的通知》（杭师质监〔2019〕5号）',
        article: '二（二）1、2（引浙教办函〔2019〕357号）',
        quote: expect.stringContaining('线上培训学分不得超过总学分的1/4') as string,
      },
    ]);
  });

  it('may be 20 of 60, and not 20.5: a third below 90 credits', () => {
    const sixty = (credits: number) =>
      asked({ total_credits: 60, online_courses: online(credits), offline_courses: offline(60 - credits) });
    expect(sixty(20).outcomes(THIRD)).toEqual(['pass']);
    expect(sixty(20.5).outcomes(THIRD)).toEqual(['violation']);
    expect(sixty(20.5).of(THIRD)[0]).toMatchObject({ actual: '20.5', limit: '20' });
    expect(sixty(20.5).outcomes(QUARTER)).toEqual([]);
  });

  it('are added as decimals: 0.1 and 0.2 of 1.2 are a quarter', () => {
    const result = asked({
      total_credits: 120,
      online_courses: online(29.9, 0.1),
      offline_courses: offline(90),
    });
    expect(result.outcomes(QUARTER)).toEqual(['pass']);
    expect(result.outcomes('hz-2019-5.s2.2.credits-add-up')).toEqual(['pass']);
  });

  it('are not judged while a course lacks its credits', () => {
    const result = asked({ online_courses: [...online(12), { online_course_name: '线上课程2' }] });
    const [finding] = result.of(QUARTER);
    expect(finding).toMatchObject({
      outcome: 'not-applicable',
      missing: [{ name: 'online_credits', description: '线上培训学分' }],
    });
  });
});

describe('a hybrid project', () => {
  it('has more offline than online hours', () => {
    const rule = 'hz-2019-5.s1.3.offline-exceeds-online';
    expect(asked().outcomes(rule)).toEqual(['pass']);
    expect(asked({ offline_courses: offline(22.5) }).outcomes(rule)).toEqual(['violation']);
  });

  it('of the province and 90 credits needs the four conditions confirmed', () => {
    const rule = 'hz-2019-5.s2.2.provincial-90-in-principle';
    expect(asked({ project_level: '省级' }).outcomes(rule)).toEqual(['warning']);
    expect(asked({ project_level: '省级', exception_conditions_confirmed: '是' }).outcomes(rule)).toEqual([
      'pass',
    ]);
  });

  it('states its fees in full and adds them up', () => {
    const fees = { total_fee: 1800, training_fee: 1200, accommodation_fee: 400, meal_fee: 200 };
    expect(asked(fees).outcomes('zj-2021-157.s2.3.fee-total')).toEqual(['pass']);
    expect(asked({ ...fees, meal_fee: 150 }).outcomes('zj-2021-157.s2.3.fee-total')).toEqual(['violation']);
    expect(asked({ total_fee: 1800 }).outcomes('zj-2021-157.s2.3.fee-items-stated')).toEqual(['violation']);
  });

  it('needs one online tutor for every hundred trainees', () => {
    const rule = 'zj-2014-rules.a10.online-tutor-per-100';
    const tutors = [{ tutor_name: '王老师' }];
    expect(asked({ planned_trainee_count: 100, online_tutors: tutors }).outcomes(rule)).toEqual(['pass']);
    expect(asked({ planned_trainee_count: 101, online_tutors: tutors }).outcomes(rule)).toEqual([
      'violation',
    ]);
  });

  it('describes the eleven parts of its plan', () => {
    const rule = 'zj-2014-rules.a8.plan-elements';
    const [finding] = asked({ needs_analysis: '……', target_trainees: '小学科学教师' }).of(rule);
    expect(finding?.outcome).toBe('violation');
    expect(finding?.actual).toContain('培训目标');
    expect(finding?.actual).not.toContain('需求分析');
  });

  it('is led by a formal employee', () => {
    const rule = 'zj-2021-157.s2.1.leader-formal-staff';
    const leader = { leader_name: '李明', leader_is_formal_staff: '否' };
    expect(asked(leader).cells(rule)).toEqual(['leader_is_formal_staff']);
  });

  it('is judged by the rules of its own time', () => {
    const early = asked({ main_applicant_date: '2019-10-08' });
    expect(early.outcomes(QUARTER)).toEqual([]);
    expect(early.outcomes('zj-2014-rules.a10.online-tutor-per-100').length).toBe(1);
  });
});
