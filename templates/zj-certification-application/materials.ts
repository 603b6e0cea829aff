import type { FieldsSection } from '../../engine/form/index.js';

export const materials: FieldsSection = {
  kind: 'fields',
  id: 'materials',
  title: '十一、申报材料清单',
  fields: [
    {
      id: 'material_application_form',
      label: '《浙江省教师培训机构资质认定申请书》',
      kind: 'checkbox',
      required: false,
      shared: 'application.material.material_application_form',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（一）',
          quote: '《浙江省教师培训机构资质认定申请书》（附件）',
        },
      ],
    },
    {
      id: 'material_license',
      label: '办学许可证原件和复印件',
      kind: 'checkbox',
      required: false,
      shared: 'application.material.material_license',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（二）',
          quote: '办学许可证、法人证书、负责人身份证及机构批文原件和复印件',
        },
      ],
    },
    {
      id: 'material_legal_person_certificate',
      label: '法人证书原件和复印件',
      kind: 'checkbox',
      required: false,
      shared: 'application.material.material_legal_person_certificate',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（二）',
          quote: '办学许可证、法人证书、负责人身份证及机构批文原件和复印件',
        },
      ],
    },
    {
      id: 'material_head_id',
      label: '负责人身份证原件和复印件',
      kind: 'checkbox',
      required: false,
      shared: 'application.material.material_head_id',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（二）',
          quote: '办学许可证、法人证书、负责人身份证及机构批文原件和复印件',
        },
      ],
    },
    {
      id: 'material_approval_document',
      label: '机构批文原件和复印件',
      kind: 'checkbox',
      required: false,
      shared: 'application.material.material_approval_document',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（二）',
          quote: '办学许可证、法人证书、负责人身份证及机构批文原件和复印件',
        },
      ],
    },
    {
      id: 'material_school_conditions',
      label: '办学条件相关材料',
      kind: 'checkbox',
      required: false,
      shared: 'application.material.material_school_conditions',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（三）',
          quote: '办学条件、师资队伍、机构设置及管理制度、专业优势、培训成效等相关材料',
        },
      ],
    },
    {
      id: 'material_faculty',
      label: '师资队伍相关材料',
      kind: 'checkbox',
      required: false,
      shared: 'application.material.material_faculty',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（三）',
          quote: '办学条件、师资队伍、机构设置及管理制度、专业优势、培训成效等相关材料',
        },
      ],
    },
    {
      id: 'material_organization',
      label: '机构设置及管理制度相关材料',
      kind: 'checkbox',
      required: false,
      shared: 'application.material.material_organization',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（三）',
          quote: '办学条件、师资队伍、机构设置及管理制度、专业优势、培训成效等相关材料',
        },
      ],
    },
    {
      id: 'material_advantages',
      label: '专业优势相关材料',
      kind: 'checkbox',
      required: false,
      shared: 'application.material.material_advantages',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（三）',
          quote: '办学条件、师资队伍、机构设置及管理制度、专业优势、培训成效等相关材料',
        },
      ],
    },
    {
      id: 'material_achievements',
      label: '培训成效相关材料',
      kind: 'checkbox',
      required: false,
      shared: 'application.material.material_achievements',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（三）',
          quote: '办学条件、师资队伍、机构设置及管理制度、专业优势、培训成效等相关材料',
        },
      ],
    },
  ],
  grid: [
    ['material_application_form'],
    ['material_license'],
    ['material_legal_person_certificate'],
    ['material_head_id'],
    ['material_approval_document'],
    ['material_school_conditions'],
    ['material_faculty'],
    ['material_organization'],
    ['material_advantages'],
    ['material_achievements'],
  ],
};
