import type { RosterSection } from '../../engine/form/index.js';

/** 学校领导班子基本情况（含中层）, one row for each person. */
export const leadership: RosterSection = {
  kind: 'roster',
  id: 'leadership',
  title: '学校领导班子基本情况（含中层）',
  columns: [
    { id: 'leader_name', label: '姓名', kind: 'person-name', required: true, shared: 'person.name' },
    { id: 'leader_position', label: '职务', kind: 'text', required: true, shared: 'person.position' },
    {
      id: 'leader_gender',
      label: '性别',
      kind: 'choice',
      required: true,
      choices: ['男', '女'],
      shared: 'person.gender',
    },
    { id: 'leader_age', label: '年龄', kind: 'integer', required: true, unit: '岁', shared: 'person.age' },
    { id: 'leader_education', label: '学历', kind: 'text', required: true, shared: 'person.education' },
    { id: 'leader_ethnicity', label: '民族', kind: 'text', required: true, shared: 'person.ethnicity' },
    {
      id: 'leader_professional_title',
      label: '职称',
      kind: 'text',
      required: true,
      shared: 'person.professionalTitle',
    },
    {
      id: 'leader_vocational_qualification',
      label: '职业资格',
      kind: 'text',
      required: false,
      shared: 'person.vocationalQualification',
    },
    { id: 'leader_major', label: '所学专业', kind: 'text', required: true, shared: 'person.major' },
    {
      id: 'leader_responsibility',
      label: '分管工作',
      kind: 'text',
      required: true,
      weight: 18,
      shared: 'person.responsibility',
    },
  ],
  blankRows: 12,
  blankRowsProposed: true,
  rowLabel: 'leader_name',
};

/** Departments or training programmes with their staff. */
export const departments: RosterSection = {
  kind: 'roster',
  id: 'departments',
  title: null,
  columns: [
    {
      id: 'department_name',
      label: '部门或培训项目名称',
      kind: 'text',
      required: true,
      shared: 'department.name',
    },
    {
      id: 'department_head',
      label: '负责人',
      kind: 'person-name',
      required: true,
      shared: 'department.head',
    },
    {
      id: 'department_staff',
      label: '部门工作人员姓名',
      kind: 'long-text',
      required: true,
      shared: 'department.staff',
    },
  ],
  blankRows: 8,
  blankRowsProposed: true,
  rowLabel: 'department_name',
};
