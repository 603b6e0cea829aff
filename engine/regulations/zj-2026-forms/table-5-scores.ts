import {
  absolute,
  all,
  any,
  atLeast,
  atMost,
  filled,
  firstOf,
  isOneOf,
  joined,
  minus,
  moreThan,
  normalised,
  not,
  orElse,
  over,
  rounded,
  rowsOf,
  same,
  startsWith,
  times,
  word,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, number, optional, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** A score of Table 5 is one of the four grades, or the mean of as many projects as were sampled, each of them graded. */
export const scoreAttainable = defineRule({
  id: 'zj-2026-forms.t5.score-attainable',
  provision: provisions['t5.average-of-samples'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  authority: 'inference',
  states: '专家评估得分是四档之一，或是抽查项目各档得分的平均',
  inputs: {
    score: number({ description: '专家评估得分', unit: '分' }),
    points: number({ description: '该指标满分', unit: '分' }),
    sampled_projects: integer({ description: '该指标抽查的项目数（不抽查项目的指标为1）', unit: '个' }),
  },
  parameters: {
    fifths: since('2026-03-25', { all: 5, good: 4, pass: 3 } as const, '五分之几'),
    tolerance: since('2026-03-25', 0.005, '分'),
    decimals: since('2026-03-25', 0, '位'),
  },
  message: '得分{actual}，应为{limit}。',
  remedy: '按档次给分；抽查项目的，按各项目得分的平均值改正。',
  readings: [
    {
      point: '办学条件五项、组织体系、培训质量没有写抽查项目，能否给档间分',
      reading: '不能，作为疑问提出',
      why: '四档按整个机构评；注只说抽查的培训项目取平均',
    },
    {
      point: '平均分保留几位',
      reading: '允许两位小数以内的进位',
      why: '文本没有规定；表6合计按2位小数相加',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t5.average-of-samples', relation: 'uses', note: '平均值' }],
  decide: ({ score, points, sampled_projects }, { fifths, tolerance, decimals }) => {
    const parts = times(fifths.all, sampled_projects);
    const steps = rounded(over(times(score, parts), points), decimals);
    const grade = (of: typeof fifths.all) => over(times(points, of), fifths.all);
    return {
      when: all(moreThan(points, 0), moreThan(sampled_projects, 0)),
      holds: all(
        atMost(absolute(minus(score, over(times(steps, points), parts))), tolerance),
        any(same(steps, 0), atLeast(steps, fifths.pass)),
      ),
      // Whether rows without sampled projects are a mean of something too the text leaves open.
      byReading: same(sampled_projects, 1),
      actual: score,
      permitted: firstOf(
        [
          [
            same(sampled_projects, 1),
            joined(points, '、', grade(fifths.good), '、', grade(fifths.pass), '、', 0, '之一'),
          ],
        ],
        joined(sampled_projects, '个项目各按优、良、合格、不合格得分的平均值'),
      ),
    };
  },
});

/** What Table 5 advises of each kind of breach. */
const ADVICE = {
  一般违规事项: '限期整改',
  较严重违规事项: '暂停培训项目申报一年，停业整改',
  严重违规事项: '取消培训机构资质',
} as const;

const NOTHING = ['无', '没有', '否', '/', '未见', '不存在'] as const;
const NOTHING_FOUND = ['未发现', '没有发现', '未见违规', '无违规', '没有违规', '暂未发现', '暂无'] as const;

/** What is noted in a row of breaches is counted, and what is counted is noted: the advice follows from the counts. */
export const breachRecorded = defineRule({
  id: 'zj-2026-forms.x.t5-breach-recorded',
  provision: provisions['t5.violation-headings'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  authority: 'inference',
  states: '表5违规事项的备注与登记的违规事项数一致',
  inputs: {
    remark: optional(text({ description: '表5违规事项的备注' })),
    findings: optional(integer({ description: '登记的违规事项数', unit: '项' })),
    breach: text({ description: '违规事项的哪一类' }),
  },
  parameters: { advice: since('2026-03-25', ADVICE) },
  message: '{actual}；查实有违规的，评价建议为“{limit}”。',
  remedy: '在备注写明是哪一项，并在评分依据登记的“机构情况”里填项数；没有的写“未发现”。',
  relations: [{ id: 'zj-2026-forms.x.t5-vs-violations-result', relation: 'input-to', note: '评价建议' }],
  decide: ({ remark, findings, breach }, { advice }) => {
    const said = normalised(orElse(remark, ''));
    const saysNothing = any(
      not(filled(remark)),
      isOneOf(said, [...NOTHING, ...NOTHING.map((one) => `${one}。`)]),
      ...NOTHING_FOUND.map((one) => startsWith(said, one)),
    );
    const isCounted = moreThan(orElse(findings, 0), 0);
    return {
      when: isOneOf(breach, Object.keys(ADVICE)),
      holds: any(all(saysNothing, not(isCounted)), all(not(saysNothing), isCounted)),
      actual: firstOf(
        [
          [saysNothing, joined('登记了', orElse(findings, 0), '项，备注没有写是什么')],
          [filled(findings), word('备注写有违规，登记的项数为0')],
        ],
        word('备注写有违规，评分依据登记没有项数'),
      ),
      permitted: firstOf(
        rowsOf(advice).map(([kind, words]) => [same(breach, kind), words] as const),
        word(''),
      ),
    };
  },
});
