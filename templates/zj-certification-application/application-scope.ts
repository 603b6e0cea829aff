import type { FieldsSection } from '../../engine/form/index.js';

export const applicationScope: FieldsSection = {
  kind: 'fields',
  id: 'application_scope',
  title: '二、申请事项',
  fields: [
    {
      id: 'service_scope',
      label: '培训对象范围',
      kind: 'choice',
      required: true,
      choices: ['本行政区域范围', '跨县（市、区）', '跨设区市'],
      choicesPrinted: true,
      template: '{service_scope}',
      shared: 'institution.serviceRegion',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（一）',
          quote:
            '培训对象限定在本行政区域范围的，由所在地教育行政部门负责；跨县（市、区）的，由设区市教育局负责；跨设区市培训的，由省教育厅负责',
        },
      ],
    },
    {
      id: 'accepting_authority',
      label: '受理教育行政部门',
      kind: 'text',
      required: true,
      shared: 'authority.name',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（二）',
          quote: '均可按服务范围向相关教育行政部门提出教师培训机构资质认定申请',
        },
      ],
    },
    {
      id: 'training_subjects',
      label: '培训的学科',
      kind: 'text',
      required: true,
      shared: 'institution.trainingSubjects',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第四条',
          quote: '各级各类教师培训机构在资质申报和定期评估时应明确培训的学科、学段、类别和层次',
        },
      ],
    },
    {
      id: 'training_school_stages',
      label: '培训的学段',
      kind: 'text',
      required: true,
      shared: 'institution.trainingSchoolStages',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第四条',
          quote: '各级各类教师培训机构在资质申报和定期评估时应明确培训的学科、学段、类别和层次',
        },
      ],
    },
    {
      id: 'training_categories',
      label: '培训的类别',
      kind: 'text',
      required: true,
      shared: 'institution.trainingCategories',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第四条',
          quote: '各级各类教师培训机构在资质申报和定期评估时应明确培训的学科、学段、类别和层次',
        },
      ],
    },
    {
      id: 'training_levels',
      label: '培训的层次',
      kind: 'text',
      required: true,
      shared: 'institution.trainingLevel',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第四条',
          quote: '各级各类教师培训机构在资质申报和定期评估时应明确培训的学科、学段、类别和层次',
        },
      ],
    },
    {
      id: 'training_modes',
      label: '培训性质',
      kind: 'choice',
      required: true,
      choices: ['集中面授', '网络/远程'],
      choicesPrinted: true,
      multiple: true,
      guidance: '两种都有的，两种都选，并分别参加相应的资质复查。',
      template: '{training_modes}',
      shared: 'institution.trainingModes',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '三（二）2',
          quote: '不同性质（集中面授或网络/远程）的培训机构',
        },
      ],
    },
    {
      id: 'is_first_time_in_province',
      label: '是否首次在我省开展教师培训工作',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      shared: 'institution.isFirstTimeInProvince',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（四）',
          quote:
            '首次在我省开展教师培训工作的培训机构，以及尚未经过省教育厅正式备案的县级教师培训机构，初次通过资质认定后，设一年筹建期',
        },
      ],
    },
    {
      id: 'is_unregistered_county_institution',
      label: '是否尚未经过省教育厅正式备案的县级教师培训机构',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      shared: 'institution.isUnregisteredCountyInstitution',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（四）',
          quote: '尚未经过省教育厅正式备案的县级教师培训机构',
        },
      ],
    },
    {
      id: 'is_exempt',
      label: '是否免于资质认定审核',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      shared: 'institution.isExempt',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（五）',
          quote:
            '教育部“985工程”、“211工程”重点建设高校和从事教师教育的普通高等院校，已经省教育厅正式批准或备案的教师培训机构，免于资质认定审核',
        },
      ],
    },
    {
      id: 'exemption_ground',
      label: '免于审核的依据',
      kind: 'choice',
      required: true,
      requiredWhen: { entry: 'is_exempt', among: ['是'] },
      appliesWhen: { entry: 'is_exempt', among: ['是'] },
      choices: [
        '教育部“985工程”、“211工程”重点建设高校',
        '从事教师教育的普通高等院校',
        '已经省教育厅正式批准或备案的教师培训机构',
      ],
      guidance: '填“是否免于资质认定审核：是”时选一项。',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（五）',
          quote:
            '教育部“985工程”、“211工程”重点建设高校和从事教师教育的普通高等院校，已经省教育厅正式批准或备案的教师培训机构，免于资质认定审核',
        },
      ],
    },
  ],
  grid: [
    ['service_scope', 'accepting_authority'],
    ['training_subjects', 'training_school_stages'],
    ['training_categories', 'training_levels'],
    ['training_modes'],
    ['is_first_time_in_province', 'is_unregistered_county_institution'],
    ['is_exempt', 'exemption_ground'],
  ],
};
