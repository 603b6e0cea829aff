import type { FieldsSection } from '../../engine/form/index.js';

/** 五、教师队伍和管理队伍: the numbers follow from the roster. */
export const facultyCounts: FieldsSection = {
  kind: 'fields',
  id: 'faculty_counts',
  title: '五、教师队伍和管理队伍',
  fields: [
    {
      id: 'fulltime_teacher_count',
      label: '专职教师人数',
      kind: 'integer',
      required: true,
      unit: '人',
      shared: 'institution.fulltimeTeacherCount',
      limitNote: '不少于10人',
      computed: {
        kind: 'difference',
        of: {
          kind: 'row-count',
          roster: 'staff_roster',
        },
        less: {
          kind: 'row-count',
          roster: 'staff_roster',
          where: {
            column: 'teaching_subject',
            among: ['专职管理'],
          },
        },
      },
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（四）',
          quote: '承担教师培训任务的专职教师不少于10人',
        },
      ],
    },
    {
      id: 'senior_title_count',
      label: '其中高级职称人数',
      kind: 'integer',
      required: true,
      unit: '人',
      shared: 'institution.seniorTitleCount',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（四）',
          quote: '其中高级职称比例不低于50%',
        },
      ],
    },
    {
      id: 'senior_title_ratio',
      label: '高级职称比例',
      kind: 'percentage',
      required: true,
      unit: '%',
      shared: 'institution.seniorTitleRatio',
      limitNote: '不低于50%',
      computed: {
        kind: 'ratio',
        of: 'senior_title_count',
        by: 'fulltime_teacher_count',
        percentage: true,
        decimals: 2,
      },
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（四）',
          quote: '其中高级职称比例不低于50%',
        },
      ],
    },
    {
      id: 'management_staff_count',
      label: '专职管理人员人数',
      kind: 'integer',
      required: true,
      unit: '人',
      shared: 'institution.managementStaffCount',
      limitNote: '不少于5人',
      computed: {
        kind: 'row-count',
        roster: 'staff_roster',
        where: {
          column: 'teaching_subject',
          among: ['专职管理'],
        },
      },
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（四）',
          quote: '培训机构专职管理人员不少于5人',
        },
      ],
    },
  ],
  grid: [
    ['fulltime_teacher_count', 'senior_title_count'],
    ['senior_title_ratio', 'management_staff_count'],
  ],
};
