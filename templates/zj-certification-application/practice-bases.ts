import type { RosterSection } from '../../engine/form/index.js';

/** 九、培训实践基地统计表 */
export const practiceBases: RosterSection = {
  kind: 'roster',
  id: 'practice_bases',
  title: '九、培训实践基地统计表',
  basis: [
    {
      document: '浙江省中小学教师培训机构资质认定办法（试行）',
      article: '三（六）',
      quote: '能够提供满足教师培训需要的实践基地学校',
    },
    { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '培训实践基地统计表' },
  ],
  columns: [
    {
      id: 'base_name',
      label: '实践基地单位名称',
      kind: 'text',
      required: true,
      shared: 'practiceBase.name',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（六）',
          quote: '能够提供满足教师培训需要的实践基地学校',
        },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '培训实践基地统计表' },
      ],
    },
    {
      id: 'base_head',
      label: '负责人',
      kind: 'person-name',
      required: true,
      shared: 'practiceBase.head',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（六）',
          quote: '能够提供满足教师培训需要的实践基地学校',
        },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '培训实践基地统计表' },
      ],
    },
    {
      id: 'base_address',
      label: '地址',
      kind: 'text',
      required: true,
      shared: 'practiceBase.address',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（六）',
          quote: '能够提供满足教师培训需要的实践基地学校',
        },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '培训实践基地统计表' },
      ],
    },
    {
      id: 'is_provincial_development_school',
      label: '是否省级教师发展学校',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      shared: 'practiceBase.isProvincialDevelopmentSchool',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（六）',
          quote: '能够提供满足教师培训需要的实践基地学校',
        },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '培训实践基地统计表' },
      ],
    },
  ],
  blankRows: 17,
  rowLabel: 'base_name',
};
