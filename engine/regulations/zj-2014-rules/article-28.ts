import { all, any, atLeast, atMost, filled, lessThan, moreThan, yearsAfter } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, integer, number, optional } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** No applications for a year, the corresponding day included, and none after it until the rectification has passed. */
export const suspension1y = defineRule({
  id: 'zj-2014-rules.a28.suspension-1y',
  provision: provisions['a28.suspension-1y'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '暂停申报满{suspension_years}年且整改合格后再申报',
  inputs: {
    suspension_start: optional(day({ description: '暂停申报起始日', unit: '日' })),
    application_date: day({ description: '项目申报日期', unit: '日' }),
    rectification_passed: boolean({ description: '整改是否合格' }),
  },
  parameters: {
    suspension_years: since('2014-08-20', 1, '年'),
  },
  message: '申报日期{actual}仍在暂停期内或整改未合格（暂停至{limit}）。',
  remedy: '暂停期满且整改合格后再申报。',
  readings: [
    { point: '满一年但整改未合格', reading: '仍不得申报', why: '“待整改合格后恢复”' },
    { point: '提前整改合格能否提前恢复', reading: '不能，至少一年', why: '条文“暂停…一年”' },
  ],
  decide: ({ suspension_start, application_date, rectification_passed }, { suspension_years }) => {
    const last = yearsAfter(suspension_start, suspension_years);
    return {
      when: filled(suspension_start),
      holds: any(
        lessThan(application_date, suspension_start),
        all(moreThan(application_date, last), rectification_passed),
      ),
      actual: application_date,
      permitted: last,
    };
  },
});

/** Anonymous satisfaction below 60 %: suspension. The rate is not rounded. */
export const a283 = defineRule({
  id: 'zj-2014-rules.a28.3',
  provision: provisions['a28.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '匿名测评满意率不低于{min_satisfaction}%，低于的暂停申报',
  inputs: {
    satisfaction_pct: number({ description: '匿名测评满意率', unit: '%' }),
  },
  parameters: {
    min_satisfaction: since('2014-08-20', 60, '%'),
  },
  message: '匿名测评满意率为{actual}%，低于{limit}%，属暂停申报情形。',
  remedy: '核对测评数据；属实的暂停申报并整改。',
  readings: [
    { point: '同时低于70%和60%怎样报告', reading: '两条都触发，处理取较重的暂停申报', why: '后条更重' },
  ],
  relations: [
    { id: 'zj-2014-rules.a27.6', relation: 'stricter-than', note: '低于70%为限期整改' },
    { id: 'zj-2026-forms.t5.serious-3a', relation: 'replaced-in-review', note: '表5改用全省排名' },
  ],
  decide: ({ satisfaction_pct }, { min_satisfaction }) => ({
    holds: atLeast(satisfaction_pct, min_satisfaction),
  }),
});

/** A second occurrence of what article 27 names: suspension. */
export const a285 = defineRule({
  id: 'zj-2014-rules.a28.5',
  provision: provisions['a28.5'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  inputs: {
    article27_occurrences: integer({ description: '出现第二十七条情形的次数（累计）', unit: '次' }),
  },
  parameters: {
    max_occurrences: since('2014-08-20', 1, '次'),
  },
  message: '第二十七条情形已出现{actual}次，超过{limit}次，属暂停申报情形。',
  remedy: '整改并核对历次处理记录。',
  readings: [
    {
      point: '是否须同一款、是否须连续',
      reading: '不限同一款，不须连续',
      why: '条文“第二次出现第二十七条中情况”；表5写“连续两次”',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.t5.serious-4', relation: 'differs-from', note: '表5要求“连续两次出现一般违规事项”' },
  ],
  decide: ({ article27_occurrences }, { max_occurrences }) => ({
    holds: atMost(article27_occurrences, max_occurrences),
  }),
});
