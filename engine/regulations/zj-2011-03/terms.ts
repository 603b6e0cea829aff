import type { Term } from '../checklist.js';
import { instrument } from './instrument.js';

/** Provisions without a check of their own. */
export const terms: readonly Term[] = [
  {
    id: 'zj-2011-03.s1.open-system',
    instrument,
    article: '一',
    quote:
      '建立开放的教师培训体系，充分体现教师培训机构的竞争性，积极扩大和共享优质教师培训资源，同时加强对培训机构的引导管理，不断提高教师培训质量，促进教师专业发展。',
    explanation: '指导思想，不产生可核对的数值要求。',
  },
  {
    id: 'zj-2011-03.s6.3.consequences',
    instrument,
    article: '六（三）',
    quote:
      '（三）对存在下列情况之一的培训机构，将视情节轻重责令其限期整改、暂停培训项目申报或取消该培训机构培训资质。',
    explanation:
      '后果三档：限期整改、暂停培训项目申报、取消培训资质；视情节轻重，具体分档见2014年规程第二十七至二十九条。',
  },
  {
    id: 'zj-2011-03.s7.1.interpretation',
    instrument,
    article: '七（一）',
    quote: '（一）本办法由省教育厅负责解释。',
    explanation: '解释机关：省教育厅。歧义请示该机关。',
  },
  {
    id: 'zj-2011-03.s7.2.effective',
    instrument,
    article: '七（二）',
    quote: '（二）本办法自2011年9月1日起施行。',
    explanation: '自2011-09-01起适用；此前日期的事项不适用本办法。',
  },
];
