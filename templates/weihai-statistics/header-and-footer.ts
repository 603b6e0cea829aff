import type { FieldsSection } from '../../engine/form/index.js';

/** 办学机构名称 above the tables. */
export const header: FieldsSection = {
  kind: 'fields',
  id: 'header',
  title: null,
  fields: [
    {
      id: 'institution_name',
      label: '办学机构名称:',
      kind: 'text',
      required: true,
      shared: 'institution.name',
    },
  ],
  grid: [['institution_name']],
  ruled: false,
};

/** 填写人 and 联系电话 below the tables. */
export const footer: FieldsSection = {
  kind: 'fields',
  id: 'footer',
  title: null,
  fields: [
    { id: 'filled_in_by', label: '填写人：', kind: 'person-name', required: true, shared: 'form.filledInBy' },
    {
      id: 'filled_in_by_phone',
      label: '联系电话：',
      kind: 'phone',
      required: true,
      shared: 'form.filledInByPhone',
    },
  ],
  grid: [['filled_in_by', 'filled_in_by_phone']],
  ruled: false,
};
