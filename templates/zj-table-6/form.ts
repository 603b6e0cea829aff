import { defineForm } from '../../engine/form/index.js';
import { labels } from './labels.js';
import { scores } from './scores.js';

/** 市级培训机构资质复查评分汇总表：浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表6 */
export const form = defineForm({
  id: 'zj-table-6',
  title: '市级培训机构资质复查评分汇总表',
  number: '表6',
  shortName: '表6',
  provenance: 'verbatim',
  source: {
    document: '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日）',
    place: '表6',
  },
  filledBy: 'authority',
  page: { orientation: 'landscape' },
  titleLines: ['{city_name}市级培训机构资质复查评分汇总表'],
  titleFields: [
    {
      id: 'city_name',
      label: '（标题前空白）市级',
      guidance: '设区市名称，如“青禾市”。',
      kind: 'text',
      required: true,
      labelPrinted: false,
      shared: 'authority.cityName',
    },
  ],
  sections: [
    {
      kind: 'fields',
      id: 'header',
      title: null,
      fields: [
        {
          id: 'contact_name',
          label: '联系人：',
          kind: 'person-name',
          required: true,
          shared: 'authority.contact.name',
        },
        {
          id: 'contact_mobile',
          label: '手机:',
          kind: 'mobile',
          required: true,
          shared: 'authority.contact.mobile',
        },
      ],
      grid: [['contact_name', 'contact_mobile']],
      ruled: false,
    },
    scores,
  ],

  notes: [],
  seals: [],
  signatures: [],
  repairs: [
    {
      verbatim: '经费管理',
      repaired: '培训经费管理',
      reason: '表3、表5称该指标为“培训经费管理”',
      printed: 'verbatim',
    },
    {
      verbatim: '质量保障',
      repaired: '监控措施',
      reason: '表3、表5称质量监控的第三个指标为“监控措施”，位置和6分相同',
      printed: 'verbatim',
    },
    {
      verbatim: '',
      repaired: '100',
      reason: '分值行“合计”下为空，各项之和为100',
      printed: 'verbatim',
    },
  ],
  labels: labels,
});
