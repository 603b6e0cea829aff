import type { FieldsSection, FixedSection } from '../../engine/form/index.js';

/** 十二、申请单位承诺 */
export const declaration: FixedSection = {
  kind: 'fixed',
  id: 'declaration',
  title: '十二、申请单位承诺',
  basis: [
    {
      document: '浙江省中小学教师培训机构资质认定办法（试行）',
      article: '三（一）',
      quote: '遵守国家法律、法规，贯彻执行党的教育方针和国家有关教师继续教育的政策，热心承担教师培训任务',
    },
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第二十九条（四）',
      quote: '资质认定申报材料情况不实，存在严重弄虚作假、甚至伪造资质条件并经查实的',
    },
  ],
  paragraphs: [
    '本单位遵守国家法律、法规，贯彻执行党的教育方针和国家有关教师继续教育的政策，热心承担教师培训任务。',
    '本申请书及所附材料情况属实。如有申报材料情况不实，存在严重弄虚作假、甚至伪造资质条件并经查实的，按《浙江省中小学教师专业发展培训质量管理工作规程（试行）》第二十九条处理。',
  ],
};

/** Signature, seal and date of the declaration. */
export const declarationSignature: FieldsSection = {
  kind: 'fields',
  id: 'declaration_signature',
  title: null,
  fields: [
    {
      id: 'head_signature',
      label: '机构负责人（签字）：',
      kind: 'person-name',
      required: true,
      signature: true,
      shared: 'institution.head.name',
      basis: [{ document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '机构负责人：' }],
    },
    {
      id: 'institution_seal_name',
      label: '机构名称（盖章）：',
      kind: 'text',
      required: true,
      shared: 'institution.name',
      basis: [
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '机构名称（盖章）：' },
      ],
    },
    {
      id: 'declaration_date',
      label: '年月日',
      kind: 'date',
      required: true,
      template: '{declaration_date.year}年{declaration_date.month}月{declaration_date.day}日',
      labelPrinted: false,
      shared: 'application.date',
      basis: [
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '二〇二六年    月    日' },
      ],
    },
  ],
  grid: [['head_signature'], ['institution_seal_name'], ['declaration_date']],
};
