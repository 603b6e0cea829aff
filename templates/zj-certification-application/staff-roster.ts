import type { RosterSection } from '../../engine/form/index.js';

/** 学校专任教师和专职管理人员基本情况, one row for each person. */
export const staffRoster: RosterSection = {
  kind: 'roster',
  id: 'staff_roster',
  title: '学校专任教师和专职管理人员基本情况',
  basis: [
    {
      document: '浙江省中小学教师培训机构资质复查细则',
      article: '表1',
      quote: '学校专任教师和专职管理人员基本情况',
    },
  ],
  columns: [
    {
      id: 'person_name',
      label: '姓名',
      kind: 'person-name',
      required: true,
      shared: 'person.name',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '学校专任教师和专职管理人员基本情况',
        },
      ],
    },
    {
      id: 'gender',
      label: '性别',
      kind: 'choice',
      required: true,
      choices: ['男', '女'],
      shared: 'person.gender',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '学校专任教师和专职管理人员基本情况',
        },
      ],
    },
    {
      id: 'age',
      label: '年龄',
      kind: 'integer',
      required: true,
      unit: '岁',
      shared: 'person.age',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '学校专任教师和专职管理人员基本情况',
        },
      ],
    },
    {
      id: 'education',
      label: '学历',
      kind: 'text',
      required: true,
      shared: 'person.education',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '学校专任教师和专职管理人员基本情况',
        },
      ],
    },
    {
      id: 'school_and_major',
      label: '毕业院校及专业',
      kind: 'text',
      required: true,
      shared: 'person.schoolAndMajor',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '学校专任教师和专职管理人员基本情况',
        },
      ],
    },
    {
      id: 'professional_title',
      label: '职称',
      kind: 'text',
      required: true,
      shared: 'person.professionalTitle',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '学校专任教师和专职管理人员基本情况',
        },
      ],
    },
    {
      id: 'teaching_subject',
      label: '现任教学科',
      kind: 'text',
      required: true,
      hint: '（管理人员填专职管理）',
      shared: 'person.teachingSubject',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '学校专任教师和专职管理人员基本情况',
        },
      ],
    },
  ],
  blankRows: 17,
  rowLabel: 'person_name',
};
