import type { FieldsSection } from '../../engine/form/index.js';

/** 单位简况 */
export const unitProfile: FieldsSection = {
  kind: 'fields',
  id: 'unit_profile',
  title: '单位简况',
  fields: [
    {
      id: 'institution_name',
      label: '培训机构名称',
      kind: 'text',
      required: true,
      shared: 'institution.name',
    },
    { id: 'institution_address', label: '地址', kind: 'text', required: true, shared: 'institution.address' },
    { id: 'postcode', label: '邮编', kind: 'postcode', required: true, shared: 'institution.postcode' },
    {
      id: 'head_name',
      label: '机构负责人姓名',
      kind: 'person-name',
      required: true,
      shared: 'institution.head.name',
    },
    { id: 'head_phone', label: '联系电话', kind: 'phone', required: true, shared: 'institution.head.phone' },
    { id: 'head_mobile', label: '手机', kind: 'mobile', required: true, shared: 'institution.head.mobile' },
    {
      id: 'contact_name',
      label: '机构联系人姓名',
      kind: 'person-name',
      required: true,
      shared: 'institution.contact.name',
    },
    {
      id: 'contact_phone',
      label: '联系电话',
      kind: 'phone',
      required: true,
      shared: 'institution.contact.phone',
    },
    {
      id: 'contact_mobile',
      label: '手机',
      kind: 'mobile',
      required: true,
      shared: 'institution.contact.mobile',
    },
    {
      id: 'training_summary',
      label: '培训总结',
      kind: 'long-text',
      required: true,
      hint: '（内容包括筹建以来或资质认定3年来：①办学基本情况；②成效和特色；③制度建设和规范管理；质量保障机制建设和措施等。800字以内）',
      shared: 'institution.trainingSummary',
      maximumCharacters: 800,
    },
  ],
  grid: [
    ['institution_name', 'institution_address', 'postcode'],
    ['head_name', 'head_phone', 'head_mobile'],
    ['contact_name', 'contact_phone', 'contact_mobile'],
    ['training_summary'],
  ],
};
