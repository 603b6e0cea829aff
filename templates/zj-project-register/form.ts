import { defineForm } from '../../engine/form/index.js';
import { header } from './header.js';
import { labels } from './labels.js';
import { projects } from './projects.js';

/** 培训项目登记表：不是官方表格，由浙教办函〔2021〕157号派生，用来核对申报数、项目负责人和收费。 */
export const form = defineForm({
  id: 'zj-project-register',
  title: '培训项目登记表',
  number: null,
  shortName: '项目登记表',
  provenance: 'derived',
  source: {
    document:
      '浙教办函〔2021〕157号 浙江省教育厅办公室关于做好2021年下半年全省中小学教师专业发展培训项目申报与教师选课工作的通知',
    place: '二（一）、二（三）、三（一）、四（一）',
  },
  provenanceNote:
    '不是官方表格。官方通过培训管理平台申报，本表由办表根据浙教办函〔2021〕157号整理，用来在申报前核对申报数、项目负责人和收费。',
  filledBy: 'institution',
  page: { orientation: 'landscape' },
  sections: [header, projects],
  notes: ['本表不是官方表格，由办表根据浙教办函〔2021〕157号整理，用于核对申报数、项目负责人和收费。'],
  seals: [],
  signatures: [],
  labels,
  repairs: [],
});
