import { defineForm } from '../../engine/form/index.js';
import { unitProfile } from './unit-profile.js';
import { staffRoster } from './staff-roster.js';
import { practiceBases } from './practice-bases.js';
import { premises } from './premises.js';
import { labels } from './labels.js';

/** 浙江省中小学教师培训机构资质定期复查申请表：浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表1 */
export const form = defineForm({
  id: 'zj-table-1',
  title: '浙江省中小学教师培训机构资质定期复查申请表',
  number: '表1',
  shortName: '表1',
  provenance: 'verbatim',
  source: {
    document: '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日）',
    place: '表1',
  },
  filledBy: 'institution',
  page: { orientation: 'portrait' },
  cover: {
    lines: [
      { text: '浙江省中小学教师培训机构资质', role: 'title' },
      { text: '定期复查申请表', role: 'title' },
      {
        text: '机构名称（盖章）：',
        role: 'field',
        field: {
          id: 'cover_institution_name',
          label: '机构名称（盖章）：',
          kind: 'text',
          required: true,
          shared: 'institution.name',
        },
      },
      {
        text: '机构性质：',
        role: 'field',
        field: {
          id: 'institution_nature',
          label: '机构性质：',
          kind: 'text',
          required: true,
          shared: 'institution.nature',
        },
      },
      {
        text: '机构地址：',
        role: 'field',
        field: {
          id: 'cover_institution_address',
          label: '机构地址：',
          kind: 'text',
          required: true,
          shared: 'institution.address',
        },
      },
      {
        text: '面向地区：',
        role: 'field',
        field: {
          id: 'service_region',
          label: '面向地区：',
          kind: 'text',
          required: true,
          shared: 'institution.serviceRegion',
        },
      },
      {
        text: '机构负责人：',
        role: 'field',
        field: {
          id: 'cover_head_name',
          label: '机构负责人：',
          kind: 'person-name',
          required: true,
          shared: 'institution.head.name',
        },
      },
      {
        text: '二〇二六年月日',
        role: 'date',
        template: '二〇二六年{application_date.month}月{application_date.day}日',
        field: {
          id: 'application_date',
          label: '二〇二六年    月    日',
          kind: 'date',
          required: true,
          shared: 'application.date',
        },
      },
      { text: '浙江省教育厅制', role: 'issuer' },
    ],
  },
  sections: [unitProfile, staffRoster, premises, practiceBases],

  notes: [
    '附土地证、房产证、场地房产租用合同复印件。普通高校若租用校外场地的需附房产租用合同复印件，若共享学校校舍的附学校同意在校内办班的证明。',
    '多媒体指配备计算机、大屏幕显示设备（电子白板型、投影幕型或平板电视型）、中控、音响等设备。',
  ],
  attachments: [
    '附土地证、房产证、场地房产租用合同复印件。普通高校若租用校外场地的需附房产租用合同复印件，若共享学校校舍的附学校同意在校内办班的证明。',
  ],
  seals: [{ text: '机构名称（盖章）：', at: 'cover' }],
  signatures: [],
  repairs: [
    {
      verbatim: '③制度建设和规范管理；质量保障机制建设和措施等',
      repaired: '③制度建设和规范管理；④质量保障机制建设和措施等',
      reason: '第四项前缺序号④',
      printed: 'verbatim',
    },
    { verbatim: 'm2', repaired: 'm²', reason: '上标丢失', printed: 'repaired' },
    {
      verbatim: '二〇二六年    月    日',
      repaired: '（当年年份的中文数字）年    月    日',
      reason: '年份按2026年印好；其他年份用该年的中文数字',
      printed: 'verbatim',
    },
  ],
  labels: labels,
});
