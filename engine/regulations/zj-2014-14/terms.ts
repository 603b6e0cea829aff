import type { Term } from '../checklist.js';
import { instrument } from './instrument.js';

/** Provisions without a check of their own. */
export const terms: readonly Term[] = [
  {
    id: 'zj-2014-14.s5.centre',
    instrument,
    article: '五',
    quote:
      '各级教育行政部门要高度重视对教师培训质量的管理与监控，省级成立“浙江省教师教育质量监控中心”，统筹、指导和实施对全省教师专业发展培训的质量监控。',
    explanation: '省级监控机构：浙江省教师教育质量监控中心。',
  },
  {
    id: 'zj-2014-14.s5.results-as-basis',
    instrument,
    article: '五',
    quote:
      '要将教师培训质量评价情况纳入对各地教育行政部门、各中小学校和教师培训机构的绩效考核，将培训质量的评测结果作为培训机构资质认定、项目承办、经费奖励的重要依据。',
    explanation: '测评结果作为资质认定、项目承办、经费奖励依据。',
  },
  {
    id: 'zj-2014-14.s2.local-and-outside-experts',
    instrument,
    article: '二',
    quote:
      '各地要加强培训者队伍建设，注重发掘和培养本土具有丰富教学经验的一线优秀教师，并将其充实到培训师资队伍中，同时积极利用本地区外的优质师资，优化培训师资结构。',
    explanation: '倡导性要求：本土一线教师与外地师资并用；数值见规程第九条和表3。',
  },
  {
    id: 'zj-2014-14.s5.teacher-incentive',
    instrument,
    article: '五',
    quote:
      '建立教师参训激励机制，将教师参加培训情况作为教师本人年度考核、定期注册、职务和职称晋升的重要依据之一，并与培训经费报销挂钩。',
    explanation: '参训情况与年度考核、职称晋升、经费报销挂钩，因此学时登记须准确。',
  },
  {
    id: 'zj-2014-14.s2.resources',
    instrument,
    article: '二',
    quote:
      '充实教师培训项目、课程，特别是面向紧缺学科和学段的项目，保证教师选课需求。引导各培训机构贴近基础教育需求，优化课程内容，创新培训模式，提高培训的吸引力和实效。努力拓宽优秀培训课程资源利用渠道，逐步建设免费、开放的优质网络课程资源库，网上网下相结合有效开展教师培训。',
    explanation: '倡导性要求，没有可核对的数值。',
  },
];
