import type { Term } from '../checklist.js';
import { instrument } from './instrument.js';

/** Provisions without a check of their own. */
export const terms: readonly Term[] = [
  {
    id: 'zj-2021-157.s2.4.violations-per-rules',
    instrument,
    article: '二（四）',
    quote:
      '凡涉嫌违规的培训机构和培训对象，均按《浙江省中小学教师培训质量管理规程（试行）》有关条款严肃处理。',
    explanation: '违规按2014年规程第六章处理。',
  },
  {
    id: 'zj-2021-157.s3.1.local-cap',
    instrument,
    article: '三（一）',
    quote: '各地项目数上限由各地根据实际情况设定。',
    explanation: '本地（县、市级）项目上限由当地设定，作为可配置参数，默认不限。',
  },
  {
    id: 'zj-2021-157.s3.2.incentive',
    instrument,
    article: '三（二）',
    quote:
      '对积极参与“订单式”培训、与县（市、区）沟通深入并切合需求、教师及县（市、区）反馈培训效果好的机构，将给予正向激励。',
    explanation: '激励性条款，无可核对数值。',
  },
  {
    id: 'zj-2021-157.s1.1.teaching-ability',
    instrument,
    article: '一（一）',
    quote: '（一）全面提升教师执教能力。',
    explanation: '倡导性要求（思想政治、师德师风、业务能力统筹培训），没有可核对的数值。',
  },
  {
    id: 'zj-2021-157.s1.2.sink-down',
    instrument,
    article: '一（二）',
    quote:
      '推进省级培训机构工作下沉县（市、区），结合当地基础教育改革创新需要开展“订单式”培训，提高培训针对性和实效性，满足教师专业发展需求。',
    explanation: '“订单式”培训的定位：省级机构下沉县（市、区）。',
  },
];
