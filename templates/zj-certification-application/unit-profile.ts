import type { FieldsSection } from '../../engine/form/index.js';

export const unitProfile: FieldsSection = {
  kind: 'fields',
  id: 'unit_profile',
  title: '一、单位简况',
  fields: [
    {
      id: 'institution_name',
      label: '培训机构名称',
      kind: 'text',
      required: true,
      shared: 'institution.name',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '培训机构名    称',
        },
      ],
    },
    {
      id: 'institution_address',
      label: '地址',
      kind: 'text',
      required: true,
      shared: 'institution.address',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '地址',
        },
      ],
    },
    {
      id: 'postcode',
      label: '邮编',
      kind: 'postcode',
      required: true,
      shared: 'institution.postcode',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '邮编',
        },
      ],
    },
    {
      id: 'head_name',
      label: '机构负责人姓名',
      kind: 'person-name',
      required: true,
      shared: 'institution.head.name',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '机构负责人 姓 名',
        },
      ],
    },
    {
      id: 'head_phone',
      label: '联系电话',
      kind: 'phone',
      required: true,
      shared: 'institution.head.phone',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '联系电话',
        },
      ],
    },
    {
      id: 'head_mobile',
      label: '手机',
      kind: 'mobile',
      required: true,
      shared: 'institution.head.mobile',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '手机',
        },
      ],
    },
    {
      id: 'contact_name',
      label: '机构联系人姓名',
      kind: 'person-name',
      required: true,
      shared: 'institution.contact.name',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '机构联系人姓名',
        },
      ],
    },
    {
      id: 'contact_phone',
      label: '联系电话',
      kind: 'phone',
      required: true,
      shared: 'institution.contact.phone',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '联系电话',
        },
      ],
    },
    {
      id: 'contact_mobile',
      label: '手机',
      kind: 'mobile',
      required: true,
      shared: 'institution.contact.mobile',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '手机',
        },
      ],
    },
    {
      id: 'institution_category',
      label: '机构类别',
      kind: 'choice',
      required: true,
      choices: [
        '从事教师教育的普通高等院校',
        '具有教师培训经验和专业优势的其他普通高等院校',
        '县级及以上教育行政部门举办或批准的教师培训机构（教师进修学校、教育学院等）',
        '教育行政部门所属教研、科研、电教等相关单位',
        '中小学教师培训实践基地学校',
        '具有明显资源优势，经教育行政部门审批或备案的其他专业培训机构',
      ],
      choicesPrinted: true,
      template: '{institution_category}',
      shared: 'institution.category',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '二（一）',
          quote: '从事教师教育的普通高等院校；具有教师培训经验和专业优势的其他普通高等院校',
        },
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '二（二）',
          quote:
            '县级及以上教育行政部门举办或批准的教师培训机构（教师进修学校、教育学院等）；教育行政部门所属教研、科研、电教等相关单位；中小学教师培训实践基地学校',
        },
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '二（三）',
          quote: '具有明显资源优势，经教育行政部门审批或备案的其他专业培训机构',
        },
      ],
    },
    {
      id: 'has_legal_person_status',
      label: '是否具有独立法人资格',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      shared: 'institution.hasLegalPersonStatus',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（二）',
          quote: '具有独立法人资格',
        },
      ],
    },
    {
      id: 'legal_person_certificate_number',
      label: '法人证书',
      kind: 'text',
      required: true,
      shared: 'institution.legalPersonCertificateNumber',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（二）',
          quote: '办学许可证、法人证书、负责人身份证及机构批文原件和复印件',
        },
      ],
    },
    {
      id: 'license_number',
      label: '办学许可证',
      kind: 'text',
      required: true,
      shared: 'institution.licenseNumber',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（二）',
          quote: '办学许可证、法人证书、负责人身份证及机构批文原件和复印件',
        },
      ],
    },
    {
      id: 'head_id_number',
      label: '负责人身份证',
      kind: 'text',
      required: true,
      shared: 'institution.head.idNumber',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（二）',
          quote: '办学许可证、法人证书、负责人身份证及机构批文原件和复印件',
        },
      ],
    },
    {
      id: 'approval_document',
      label: '机构批文',
      kind: 'text',
      required: true,
      shared: 'institution.approvalDocument',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（二）',
          quote: '办学许可证、法人证书、负责人身份证及机构批文原件和复印件',
        },
      ],
    },
    {
      id: 'training_experience_years',
      label: '教师培训经验年限',
      kind: 'integer',
      required: true,
      unit: '年',
      shared: 'institution.trainingExperienceYears',
      limitNote: '具有5年以上教师培训经验',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（五）',
          quote: '具有5年以上教师培训经验',
        },
      ],
    },
  ],
  grid: [
    ['institution_name', 'institution_address', 'postcode'],
    ['head_name', 'head_phone', 'head_mobile'],
    ['contact_name', 'contact_phone', 'contact_mobile'],
    ['institution_category'],
    ['has_legal_person_status', 'legal_person_certificate_number', 'license_number'],
    ['head_id_number', 'approval_document', 'training_experience_years'],
  ],
};
