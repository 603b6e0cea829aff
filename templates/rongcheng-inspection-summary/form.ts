import { defineForm } from '../../engine/form/index.js';
import { labels } from './labels.js';

/** 荣成市民办教育机构2020年年检情况统计表：荣成市民办教育机构2020年年检情况统计表（附件3） */
export const form = defineForm({
  id: 'rongcheng-inspection-summary',
  title: '荣成市民办教育机构2020年年检情况统计表',
  number: '附件3',
  shortName: '年检统计表',
  provenance: 'verbatim',
  source: {
    document: '荣成市民办教育机构2020年年检情况统计表',
    place: '附件3',
  },
  filledBy: 'authority',
  page: { orientation: 'landscape' },
  sections: [
    {
      kind: 'roster',
      id: 'institutions',
      title: null,
      columns: [
        {
          id: 'institution_name',
          label: '机构名称',
          kind: 'text',
          required: true,
          shared: 'institution.name',
        },
        {
          id: 'license_number',
          label: '办学许可证号',
          kind: 'text',
          required: true,
          shared: 'institution.licenseNumber',
        },
        {
          id: 'license_valid_until',
          label: '许可证有效期（截止日期）',
          kind: 'date',
          required: true,
          shared: 'institution.licenseValidUntil',
        },
        {
          id: 'school_type',
          label: '办学类型',
          kind: 'text',
          required: true,
          shared: 'institution.schoolType',
        },
        {
          id: 'head_name',
          label: '负责人',
          kind: 'person-name',
          required: true,
          shared: 'institution.head.name',
        },
        {
          id: 'school_content',
          label: '办学内容',
          kind: 'text',
          required: true,
          shared: 'institution.schoolContent',
        },
        {
          id: 'school_address',
          label: '办学地址',
          kind: 'text',
          required: true,
          shared: 'institution.address',
        },
        {
          id: 'contact_details',
          label: '联系方式',
          kind: 'phone',
          required: true,
          shared: 'institution.contact.phone',
        },
      ],
      blankRows: 10,
      blankRowsProposed: true,
      rowLabel: 'institution_name',
    },
  ],

  notes: [],
  seals: [],
  signatures: [],
  repairs: [
    {
      verbatim: '2020年年检',
      repaired: '（当年年份）年年检',
      reason: '年份是标题的一部分',
      printed: 'verbatim',
    },
  ],
  labels: labels,
});
