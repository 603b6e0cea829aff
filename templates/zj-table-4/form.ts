import { defineForm } from '../../engine/form/index.js';
import { summary } from './summary.js';
import { labels } from './labels.js';

/** 浙江省中小学教师培训机构资质复查有关情况汇总表：浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表4 */
export const form = defineForm({
  id: 'zj-table-4',
  title: '浙江省中小学教师培训机构资质复查有关情况汇总表',
  number: '表4',
  shortName: '表4',
  provenance: 'verbatim',
  source: {
    document: '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日）',
    place: '表4',
  },
  filledBy: 'institution',
  page: { orientation: 'landscape' },
  sections: [
    {
      kind: 'fields',
      id: 'header',
      title: null,
      fields: [
        {
          id: 'institution_name',
          label: '机构名称：',
          kind: 'text',
          required: true,
          shared: 'institution.name',
        },
      ],
      grid: [['institution_name']],
      ruled: false,
    },
    summary,
  ],

  notes: ['注：凡发现有浙江省中小学教师质量管理规程第六章所述违规行为的请另附材料说明。'],
  seals: [],
  signatures: [],
  repairs: [
    {
      verbatim: '是否培训有总结和典型案例有积累',
      repaired: '是否有培训总结和典型案例积累',
      reason: '词序颠倒',
      printed: 'verbatim',
    },
    {
      verbatim: '浙江省中小学教师质量管理规程第六章',
      repaired: '《浙江省中小学教师专业发展培训质量管理工作规程（试行）》第6章',
      reason: '文件名称用了简称，并缺“培训”二字',
      printed: 'verbatim',
    },
  ],
  labels: labels,
});
