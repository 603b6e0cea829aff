import { defineForm } from '../../engine/form/index.js';
import { labels } from './labels.js';

/** 市级培训机构资质备案汇总表：浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表7 */
export const form = defineForm({
  id: 'zj-table-7',
  title: '市级培训机构资质备案汇总表',
  number: '表7',
  shortName: '表7',
  provenance: 'verbatim',
  source: {
    document:
      '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表7',
    place: '官方文本第1492-1612行',
  },
  filledBy: 'authority',
  page: { orientation: 'landscape' },
  titleLines: ['{city_name}市级培训机构资质备案汇总表'],
  titleField: {
    id: 'city_name',
    label: '（标题前空白）市级',
    kind: 'text',
    required: true,
    labelPrinted: false,
    shared: 'authority.cityName',
  },
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
    {
      kind: 'roster',
      id: 'institutions',
      title: null,
      columns: [
        { id: 'seq', label: '序号', kind: 'integer', required: true },
        {
          id: 'institution_name',
          label: '培训机构名称',
          kind: 'text',
          required: true,
          shared: 'institution.name',
        },
        {
          id: 'training_level',
          label: '培训层级',
          kind: 'text',
          required: true,
          shared: 'institution.trainingLevel',
        },
        { id: 'address', label: '地址', kind: 'text', required: true, shared: 'institution.address' },
        { id: 'postcode', label: '邮编', kind: 'postcode', required: true, shared: 'institution.postcode' },
        {
          id: 'head_name',
          label: '负责人',
          kind: 'person-name',
          required: true,
          shared: 'institution.head.name',
        },
        {
          id: 'head_office_phone',
          label: '办电',
          kind: 'phone',
          required: true,
          shared: 'institution.head.phone',
        },
        {
          id: 'head_mobile',
          label: '手机',
          kind: 'mobile',
          required: true,
          shared: 'institution.head.mobile',
        },
        {
          id: 'monitoring_contact_name',
          label: '质量监控联系人',
          kind: 'person-name',
          required: true,
          shared: 'institution.monitoringContact.name',
        },
        {
          id: 'monitoring_contact_office_phone',
          label: '办电',
          kind: 'phone',
          required: true,
          shared: 'institution.monitoringContact.phone',
        },
        {
          id: 'monitoring_contact_mobile',
          label: '手机',
          kind: 'mobile',
          required: true,
          shared: 'institution.monitoringContact.mobile',
        },
        { id: 'review_opinion', label: '复查意见', kind: 'text', required: true, shared: 'review.opinion' },
      ],
      blankRows: 8,
      numberedColumn: 'seq',
      rowLabel: 'institution_name',
    },
  ],

  notes: [],
  seals: [],
  signatures: [],
  repairs: [],
  labels: labels,
});
