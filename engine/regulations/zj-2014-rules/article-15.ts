import { atLeast } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, optional } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Each class has ≥ 1 full-time class head. */
export const classHead = defineRule({
  id: 'zj-2014-rules.a15.class-head',
  provision: provisions.a15,
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  states: '至少有{min_class_heads}名专职班主任',
  inputs: {
    full_time_class_heads: integer({ description: '该班专职班主任人数', unit: '人' }),
  },
  parameters: {
    min_class_heads: since('2014-08-20', 1, '人'),
  },
  message: '该班专职班主任{actual}人，至少{limit}人。',
  remedy: '填写专职班主任。',
  relations: [
    { id: 'zj-2014-14.s3.class-head', relation: 'same-as', note: '通知第三条' },
    { id: 'zj-2026-forms.t3.organisation.tier', relation: 'input-to', note: '未配专职班主任直接判定不合格' },
  ],
  decide: ({ full_time_class_heads }, { min_class_heads }) => ({
    holds: atLeast(full_time_class_heads, min_class_heads),
  }),
});

/** Provincial key class has 1 extra full-time manager. */
export const keyExtraManager = defineRule({
  id: 'zj-2014-rules.a15.key-extra-manager',
  provision: provisions['a15.key-extra-manager'],
  kind: 'computable',
  subject: 'class',
  severity: 'warning',
  states: '省级重点班另配{min_extra_managers}名以上专职管理人员',
  inputs: {
    is_provincial_key: boolean({ description: '是否省级重点培训项目班' }),
    full_time_class_heads: optional(
      integer({ description: '专职班主任人数（仅供显示，不参与判断）', unit: '人' }),
    ),
    extra_full_time_managers: integer({ description: '班主任以外的专职管理人员人数', unit: '人' }),
  },
  parameters: {
    min_extra_managers: since('2014-08-20', 1, '人'),
  },
  message: '省级重点班另配专职管理人员{actual}人，应增配{limit}人。',
  remedy: '增配1名专职管理人员。',
  relations: [
    {
      id: 'zj-2014-14.s3.project-manager',
      relation: 'differs-from',
      note: '通知要求重点项目增配专职项目负责人',
    },
  ],
  decide: ({ is_provincial_key, extra_full_time_managers }, { min_extra_managers }) => ({
    when: is_provincial_key,
    holds: atLeast(extra_full_time_managers, min_extra_managers),
  }),
});
