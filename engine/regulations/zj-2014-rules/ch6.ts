import { firstOf, joined, some, startsWith, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** The heaviest sanction that the findings call for; several findings of article 27 in one inspection count once. */
export const sanctionLevel = defineRule({
  id: 'zj-2014-rules.ch6.sanction-level',
  provision: provisions['ch6.sanction-level'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    findings: listOf(text({ description: '已认定的情形编号，如“27-2”“28-3”“29-1”' }), {
      description: '已认定的情形编号，如“27-2”“28-3”“29-1”',
    }),
  },
  parameters: {
    /** By article, the heaviest first. */
    sanctions: since('2014-08-20', [
      { article: '29', sanction: '取消培训资质' },
      { article: '28', sanction: '暂停培训项目申报一年' },
      { article: '27', sanction: '限期整改' },
    ]),
  },
  message: '最重处理：{value}。',
  remedy: '按最重情形处理，其余一并整改。',
  readings: [
    {
      point: '同一次检查发现两个第二十七条情形，是否构成“第二次出现”',
      reading: '不构成，按一次',
      why: '“第二次出现”指前次处理后再次出现',
    },
  ],
  decide: ({ findings }, { sanctions }) => ({
    gives: firstOf(
      sanctions.map(
        ({ article, sanction }) =>
          [some(findings, startsWith(findings.value, joined(article, '-'))), sanction] as const,
      ),
      word('无'),
    ),
  }),
});
