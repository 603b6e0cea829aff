import { defineForm } from '../../engine/form/index.js';
import { labels } from './labels.js';

/** 浙江省中小学教师培训机构资质复查专家改进建议：浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表8 */
export const form = defineForm({
  id: 'zj-table-8',
  title: '浙江省中小学教师培训机构资质复查专家改进建议',
  number: '表8',
  shortName: '表8',
  provenance: 'verbatim',
  source: {
    document: '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日）',
    place: '表8',
  },
  filledBy: 'expert',
  page: { orientation: 'portrait' },
  titleLines: ['浙江省中小学教师培训机构资质复查专家', '改进建议'],
  sections: [
    {
      kind: 'fields',
      id: 'header',
      title: null,
      fields: [
        {
          id: 'institution_name',
          label: '培训机构名称：',
          kind: 'text',
          required: true,
          shared: 'institution.name',
        },
      ],
      grid: [['institution_name']],
      ruled: false,
    },
    {
      kind: 'narrative',
      id: 'problems',
      title: '1、 问题和不足',
      field: {
        id: 'problems',
        label: '1、 问题和不足',
        kind: 'long-text',
        required: true,
        shared: 'review.problems',
      },
    },
    {
      kind: 'narrative',
      id: 'improvements',
      title: '2、 改进意见',
      field: {
        id: 'improvements',
        label: '2、 改进意见',
        kind: 'long-text',
        required: true,
        shared: 'review.improvements',
      },
    },
    {
      kind: 'fields',
      id: 'signature',
      title: null,
      fields: [
        {
          id: 'expert_signature',
          label: '专家签名：',
          kind: 'person-name',
          required: true,
          signature: true,
          shared: 'expert.name',
        },
        {
          id: 'signature_date',
          label: '2026年   月   日',
          kind: 'date',
          required: true,
          template: '2026年{signature_date.month}月{signature_date.day}日',
          labelPrinted: false,
          shared: 'review.expertDate',
        },
      ],
      grid: [['expert_signature'], ['signature_date']],
      ruled: false,
    },
  ],

  notes: [],
  seals: [],
  signatures: [{ text: '专家签名：', at: 'expert_signature' }],
  repairs: [
    {
      verbatim: '2026年   月   日',
      repaired: '（当年年份）年   月   日',
      reason: '年份按2026年印好',
      printed: 'verbatim',
    },
  ],
  labels: labels,
});
