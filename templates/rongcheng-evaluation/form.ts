import { defineForm } from '../../engine/form/index.js';
import { evaluation } from './evaluation.js';
import { labels } from './labels.js';

/** 荣成市民办培训学校办学评估细则：荣成市民办培训学校办学评估细则（附件1） */
export const form = defineForm({
  id: 'rongcheng-evaluation',
  title: '荣成市民办培训学校办学评估细则',
  number: '附件1',
  shortName: '办学评估细则',
  provenance: 'verbatim',
  source: {
    document: '荣成市民办培训学校办学评估细则',
    place: '附件1',
  },
  filledBy: 'institution',
  page: { orientation: 'landscape' },
  sections: [evaluation],

  notes: [],
  seals: [],
  signatures: [],
  repairs: [
    { verbatim: '2分,扣完为止', repaired: '2分，扣完为止', reason: '逗号为半角', printed: 'verbatim' },
    {
      verbatim: '建议为参训对象购买人身安全保险奖励。',
      repaired: '鼓励为参训对象购买人身安全保险，购买的给予奖励。',
      reason: '句子不通；检查内容与方法栏为“为学生购买保险的奖励2分”',
      printed: 'verbatim',
    },
    {
      verbatim: '(独立校舍\\非居民楼,面积不低于200平方米)',
      repaired: '（独立校舍、非居民楼，面积不低于200平方米）',
      reason: '括号、反斜杠和逗号为半角',
      printed: 'verbatim',
    },
    {
      verbatim: '（单独支部联合支部）',
      repaired: '（单独支部或联合支部）',
      reason: '缺“或”字',
      printed: 'verbatim',
    },
    {
      verbatim: '设施完善,符合国家规定',
      repaired: '设施完善，符合国家规定',
      reason: '逗号为半角',
      printed: 'verbatim',
    },
    { verbatim: '2分,扣完为止', repaired: '2分，扣完为止', reason: '逗号为半角', printed: 'verbatim' },
    {
      verbatim: '没有用于转让或校外担保',
      repaired: '没有用于转让或者对外担保',
      reason: '“对外担保”误作“校外担保”',
      printed: 'verbatim',
    },
    { verbatim: '依据凭证帐本', repaired: '依据凭证账本', reason: '“账”误作“帐”', printed: 'verbatim' },
  ],
  labels: labels,
});
