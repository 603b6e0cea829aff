import type { RosterSection } from '../../engine/form/index.js';

/** 学校专任教师和专职管理人员基本情况; 项目负责人 are listed first (表9 4-3). */
export const staffRoster: RosterSection = {
  kind: 'roster',
  id: 'staff_roster',
  title: '学校专任教师和专职管理人员基本情况',
  columns: [
    { id: 'person_name', label: '姓名', kind: 'person-name', required: true, shared: 'person.name' },
    {
      id: 'gender',
      label: '性别',
      kind: 'choice',
      required: true,
      choices: ['男', '女'],
      shared: 'person.gender',
    },
    { id: 'age', label: '年龄', kind: 'integer', required: true, unit: '岁', shared: 'person.age' },
    { id: 'education', label: '学历', kind: 'text', required: true, shared: 'person.education' },
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
};
