import { computed } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/** The heaviest sanction that the findings call for; several findings of article 27 in one inspection count once. */
export const sanctionLevel = defineRule({
  id: 'zj-2014-rules.ch6.sanction-level',
  instrument,
  citation: {
    article: '第二十六至二十九条',
    quote:
      '第二十七条对存在下列情况之一的培训机构应责令其限期整改，整改期内培训项目申报数量减少二分之一：……第二十八条对存在下列情况之一的培训机构应暂停其培训项目申报一年，待整改合格后恢复培训资质：……第二十九条对存在下列情况之一的培训机构应取消其培训资质：',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
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
  check({ findings }, { sanctions }) {
    const called = sanctions.find(({ article }) => findings.some((one) => one.startsWith(`${article}-`)));
    return computed(called?.sanction ?? '无');
  },
});
