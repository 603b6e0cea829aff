import { defineForm } from '../../engine/form/index.js';
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
    document:
      '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表1',
    place: '官方文本第198-593行',
  },
  filledBy: 'institution',
  page: {
    orientation: 'portrait',
  },
  cover: {
    lines: [
      {
        text: '浙江省中小学教师培训机构资质',
        role: 'title',
      },
      {
        text: '定期复查申请表',
        role: 'title',
      },
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
      {
        text: '浙江省教育厅制',
        role: 'issuer',
      },
    ],
  },
  sections: [
    {
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
        {
          id: 'institution_address',
          label: '地址',
          kind: 'text',
          required: true,
          shared: 'institution.address',
        },
        {
          id: 'postcode',
          label: '邮编',
          kind: 'postcode',
          required: true,
          shared: 'institution.postcode',
        },
        {
          id: 'head_name',
          label: '机构负责人姓名',
          kind: 'person-name',
          required: true,
          shared: 'institution.head.name',
        },
        {
          id: 'head_phone',
          label: '联系电话',
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
    },
    {
      kind: 'roster',
      id: 'staff_roster',
      title: '学校专任教师和专职管理人员基本情况',
      columns: [
        {
          id: 'person_name',
          label: '姓名',
          kind: 'person-name',
          required: true,
          shared: 'person.name',
        },
        {
          id: 'gender',
          label: '性别',
          kind: 'choice',
          required: true,
          choices: ['男', '女'],
          shared: 'person.gender',
        },
        {
          id: 'age',
          label: '年龄',
          kind: 'integer',
          required: true,
          unit: '岁',
          shared: 'person.age',
        },
        {
          id: 'education',
          label: '学历',
          kind: 'text',
          required: true,
          shared: 'person.education',
        },
        {
          id: 'school_and_major',
          label: '毕业院校及专业',
          kind: 'text',
          required: true,
          shared: 'person.schoolAndMajor',
        },
        {
          id: 'professional_title',
          label: '职称',
          kind: 'text',
          required: true,
          shared: 'person.professionalTitle',
        },
        {
          id: 'teaching_subject',
          label: '现任教学科',
          kind: 'text',
          required: true,
          hint: '（管理人员填专职管理）',
          shared: 'person.teachingSubject',
        },
      ],
      blankRows: 17,
      rowLabel: 'person_name',
    },
    premises,
    {
      kind: 'roster',
      id: 'practice_bases',
      title: '培训实践基地统计表',
      columns: [
        {
          id: 'base_name',
          label: '实践基地单位名称',
          kind: 'text',
          required: true,
          shared: 'practiceBase.name',
        },
        {
          id: 'base_head',
          label: '负责人',
          kind: 'person-name',
          required: true,
          shared: 'practiceBase.head',
        },
        {
          id: 'base_address',
          label: '地址',
          kind: 'text',
          required: true,
          shared: 'practiceBase.address',
        },
        {
          id: 'is_provincial_development_school',
          label: '是否省级教师发展学校',
          kind: 'choice',
          required: true,
          choices: ['是', '否'],
          shared: 'practiceBase.isProvincialDevelopmentSchool',
        },
      ],
      blankRows: 17,
      rowLabel: 'base_name',
    },
  ],

  notes: [
    '附土地证、房产证、场地房产租用合同复印件。普通高校若租用校外场地的需附房产租用合同复印件，若共享学校校舍的附学校同意在校内办班的证明。',
    '多媒体指配备计算机、大屏幕显示设备（电子白板型、投影幕型或平板电视型）、中控、音响等设备。',
  ],
  attachments: [
    '附土地证、房产证、场地房产租用合同复印件。普通高校若租用校外场地的需附房产租用合同复印件，若共享学校校舍的附学校同意在校内办班的证明。',
  ],
  seals: [
    {
      text: '机构名称（盖章）：',
      at: 'cover',
    },
  ],
  signatures: [],
  repairs: [
    {
      verbatim: '③制度建设和规范管理；质量保障机制建设和措施等',
      repaired: '③制度建设和规范管理；④质量保障机制建设和措施等',
      reason: 'circled number ④ is missing before the fourth topic',
      printed: 'verbatim',
    },
    {
      verbatim: 'm2',
      repaired: 'm²',
      reason: 'superscript lost in the extraction',
      printed: 'verbatim',
    },
    {
      verbatim: '二〇二六年    月    日',
      repaired: '{year in Chinese numerals}年    月    日',
      reason:
        'the year is pre-printed for the 2026 round; for another year print that year in Chinese numerals',
      printed: 'verbatim',
    },
  ],
  labels: labels,
});
