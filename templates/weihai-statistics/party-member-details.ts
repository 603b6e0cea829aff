import type { RosterSection } from '../../engine/form/index.js';

/** 党员个人基本情况, one row for each member. */
export const partyMemberDetails: RosterSection = {
  kind: 'roster',
  id: 'party_member_details',
  title: '党员个人基本情况',
  columns: [
    { id: 'member_name', label: '姓名', kind: 'person-name', required: true, shared: 'person.name' },
    {
      id: 'member_gender',
      label: '性别',
      kind: 'choice',
      required: true,
      choices: ['男', '女'],
      shared: 'person.gender',
    },
    { id: 'member_age', label: '年龄', kind: 'integer', required: true, unit: '岁', shared: 'person.age' },
    {
      id: 'member_joined_date',
      label: '入党时间',
      kind: 'month',
      required: true,
      shared: 'person.partyJoinedDate',
    },
    {
      id: 'member_party_position',
      label: '党内职务',
      kind: 'text',
      required: false,
      shared: 'person.partyPosition',
    },
    { id: 'member_education', label: '学历', kind: 'text', required: true, shared: 'person.education' },
    { id: 'member_major', label: '所学专业', kind: 'text', required: true, shared: 'person.major' },
    {
      id: 'member_teaching_subject',
      label: '任教学科',
      kind: 'text',
      required: false,
      shared: 'person.teachingSubject',
    },
    {
      id: 'member_has_teacher_certificate',
      label: '有否教师资格',
      kind: 'choice',
      required: true,
      choices: ['有', '否'],
      shared: 'person.hasTeacherCertificate',
    },
    {
      id: 'member_vocational_qualification',
      label: '职业资格能力',
      kind: 'text',
      required: false,
      shared: 'person.vocationalQualification',
    },
    { id: 'member_remark', label: '备注', kind: 'text', required: false },
  ],
  blankRows: 8,
  blankRowsProposed: true,
  rowLabel: 'member_name',
};
