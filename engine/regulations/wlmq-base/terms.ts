import type { Term } from '../checklist.js';
import { instrument } from './instrument.js';

/** Provisions without a check of their own. */
export const terms: readonly Term[] = [
  {
    id: 'wlmq-base.points-table',
    instrument,
    article: '考核评估表',
    quote: '序号项目内容标准分值评分办法自评得分',
    explanation:
      '十五项分值：基地管理4、管理制度10、完成培训任务20、培训内容及管理9、教师队伍10、队伍建设2、场所与设施4、线上授课9、环境创设2、培训质量评估6、教学内容与教学方法改革6、继续教育宣传4、继续教育服务5、合作交流4、创新发展5，合计100。第5项（教师队伍）分值栏空白，按合计100反推为10。',
  },
];
