import type { FieldsSection } from '../../engine/form/index.js';

/** 六、机构设置及管理制度 */
export const organization: FieldsSection = {
  kind: 'fields',
  id: 'organization',
  title: '六、机构设置及管理制度',
  fields: [
    {
      id: 'organization_structure',
      label: '机构设置',
      kind: 'long-text',
      required: true,
      shared: 'institution.organizationStructure',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（三）',
          quote: '办学条件、师资队伍、机构设置及管理制度、专业优势、培训成效等相关材料',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 组织机构',
          quote: '办公室、培训部、研发部、质量监控中心设置',
        },
      ],
    },
    {
      id: 'management_rules',
      label: '管理制度',
      kind: 'long-text',
      required: true,
      shared: 'institution.managementRules',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（五）',
          quote: '有健全的管理部门和完备规范的管理制度',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 管理制度',
          quote: '1.单位各项管理制度；2.培训管理制度',
        },
      ],
    },
  ],
  grid: [['organization_structure'], ['management_rules']],
};
