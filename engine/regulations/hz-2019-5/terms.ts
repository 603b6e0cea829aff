import type { Term } from '../checklist.js';
import { instrument } from './instrument.js';

/** Provisions without a check of their own. */
export const terms: readonly Term[] = [
  {
    id: 'hz-2019-5.s1.5.meeting-jan15',
    instrument,
    article: '一（二）',
    quote: '市中心将在1月15日的培训机构负责人会议上进行交流研讨。',
    explanation: '交流研讨会日期：2020-01-15。',
  },
  {
    id: 'hz-2019-5.s2.1.definition',
    instrument,
    article: '二（一）1',
    quote:
      '1.混合式培训是利用面对面培训和网络培训各自优势，通过整体优化设计，充分发挥信息技术优势，有效组织教师学习，并借助网络技术对培训过程进行有效管理的培训形式。',
    explanation: '混合式培训定义。',
  },
  {
    id: 'hz-2019-5.s2.3.local-remote-recognition',
    instrument,
    article: '二（三）2',
    quote:
      '2.少数区县培训机构原有远程培训平台，如能满足混合式培训各项功能需求，可向本区县教育局申请认定为在本区县具有资质的远程培训机构；',
    explanation: '区县机构可申请本区县远程资质；该资质只在本区县有效，可作为 own_remote 的依据。',
  },
  {
    id: 'hz-2019-5.s2.4.no-mixed-templates',
    instrument,
    article: '二（四）1',
    quote:
      '1.目前省教育厅尚未发布混合式培项目开发与实施指南及申报书标准模板，各区县的混合式培训项目申报书所使用的模板非常混乱。实际上，无论集中培训还是远程培训项目申报书，均不能体现混合式培训的特点和设计要领。这一混乱情况不能在2020年继续下去。',
    explanation: '2020年起不得再用集中或远程模板申报混合式项目。',
  },
];
