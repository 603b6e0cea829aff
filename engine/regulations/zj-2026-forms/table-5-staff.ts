import { any, firstOf, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean } from '../input.js';
import { provisions } from './provisions.js';

/** Incomplete roster rows are not counted. */
export const incompleteRowsNotCounted = defineRule({
  id: 'zj-2026-forms.t5.staff.incomplete-rows-not-counted',
  provision: provisions['t5.staff.incomplete-rows-not-counted'],
  kind: 'computable',
  subject: 'person',
  severity: 'info',
  inputs: {
    row_complete: boolean({ description: '该行信息是否齐全' }),
    supplement_available: boolean({ description: '不全时能否补充有效信息' }),
  },
  parameters: {},
  message: '该人员{value}专职师资。',
  remedy: '补充信息后再计入。',
  decide: ({ row_complete, supplement_available }) => ({
    gives: firstOf([[any(row_complete, supplement_available), word('计入')]], word('不计入')),
  }),
});

/** Non-professionals are not counted. */
export const nonProfessionalNotCounted = defineRule({
  id: 'zj-2026-forms.t5.staff.non-professional-not-counted',
  provision: provisions['t5.staff.non-professional-not-counted'],
  kind: 'computable',
  subject: 'person',
  severity: 'info',
  inputs: {
    has_school_teaching_experience: boolean({ description: '是否有中小学教学经历' }),
    has_normal_subject_background: boolean({ description: '是否有师范类学科专业背景' }),
  },
  parameters: {},
  message: '该人员{value}专职师资。',
  remedy: '核对经历和专业。',
  readings: [
    {
      point: '“没有A和B”是两者皆无还是缺一即可',
      reading: '两者皆无才不计入',
      why: '从宽：有其一即属专业人员；从严解释会排除有教学经历的非师范毕业教师',
    },
  ],
  decide: ({ has_school_teaching_experience, has_normal_subject_background }) => ({
    gives: firstOf(
      [[any(has_school_teaching_experience, has_normal_subject_background), word('计入')]],
      word('不计入'),
    ),
  }),
});

/** Re-hired retirees need a valid contract. */
export const retireeContract = defineRule({
  id: 'zj-2026-forms.t5.staff.retiree-contract',
  provision: provisions['t5.staff.retiree-contract'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '退休返聘教师有有效聘任合同',
  inputs: {
    is_retired_rehired: boolean({ description: '是否退休返聘' }),
    has_valid_contract: boolean({ description: '是否有有效聘任合同（或盖章聘任证明）' }),
  },
  parameters: {},
  message: '退休返聘教师合同：{actual}；应{limit}（有效聘任合同）。',
  remedy: '补聘任合同或由单位人事主管部门盖章的聘任证明。',
  readings: [
    {
      point: '表9允许“聘任证明”，表3、表5写“有效聘任合同”',
      reading: '两者之一即可',
      why: '表9文件夹四第3项写“聘任合同或…聘任证明”',
    },
  ],
  decide: ({ is_retired_rehired, has_valid_contract }) => ({
    when: is_retired_rehired,
    holds: has_valid_contract,
    actual: firstOf([[has_valid_contract, word('有')]], word('无')),
    permitted: '有',
  }),
});
