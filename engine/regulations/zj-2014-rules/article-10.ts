import {
  all,
  any,
  atLeast,
  atMost,
  ceiling,
  differs,
  floor,
  isOneOf,
  not,
  over,
  same,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Face-to-face class ≤ 60 in principle. */
export const classSize60 = defineRule({
  id: 'zj-2014-rules.a10.class-size-60',
  provision: provisions['a10.class-size-60'],
  kind: 'computable',
  subject: 'class',
  severity: 'warning',
  states: '每班原则上不超过{max_class_size}人',
  inputs: {
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    class_size: integer({ description: '该班人数', unit: '人' }),
  },
  parameters: {
    max_class_size: since('2014-08-20', 60, '人'),
  },
  message: '该班{actual}人，原则上不超过{limit}人。',
  remedy: '分班举办[，每班不超过 {target} 人]；或说明理由报主管部门。',
  readings: [
    {
      point: '“其中省级重点项目每班不超过40人”是否也受“原则上”限制',
      reading: '是，均作提示',
      why: '“其中”句从属于前面的“原则上”句；若主管部门要求从严，可把40人改为违规',
    },
    {
      point: '班额按报名、报到还是结业人数',
      reading: '按实际参训（报到）人数；只有完成人数时用完成人数代替',
      why: '班额控制的是上课规模',
    },
  ],
  decide: ({ mode, class_size }, { max_class_size }) => ({
    when: not(isOneOf(mode, ['网络', '校本'])),
    holds: atMost(class_size, max_class_size),
  }),
});

/** Provincial key class ≤ 40. */
export const keyClassSize40 = defineRule({
  id: 'zj-2014-rules.a10.key-class-size-40',
  provision: provisions['a10.key-class-size-40'],
  kind: 'computable',
  subject: 'class',
  severity: 'warning',
  states: '省级重点项目每班不超过{max_class_size}人',
  inputs: {
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    is_provincial_key: boolean({ description: '是否省级重点项目' }),
    class_size: integer({ description: '该班人数', unit: '人' }),
  },
  parameters: {
    max_class_size: since('2014-08-20', 40, '人'),
  },
  message: '省级重点项目该班{actual}人，不超过{limit}人。',
  remedy: '分班举办[，每班不超过 {target} 人]；或说明理由报主管部门。',
  readings: [
    {
      point: '“其中省级重点项目每班不超过40人”是否也受“原则上”限制',
      reading: '是，均作提示',
      why: '“其中”句从属于前面的“原则上”句；若主管部门要求从严，可把40人改为违规',
    },
    {
      point: '班额按报名、报到还是结业人数',
      reading: '按实际参训（报到）人数；只有完成人数时用完成人数代替',
      why: '班额控制的是上课规模',
    },
  ],
  decide: ({ mode, is_provincial_key, class_size }, { max_class_size }) => ({
    when: all(not(isOneOf(mode, ['网络', '校本'])), is_provincial_key),
    holds: atMost(class_size, max_class_size),
  }),
});

/** An online tutor for every hundred trainees or part of a hundred. */
export const onlineTutorPer100 = defineRule({
  id: 'zj-2014-rules.a10.online-tutor-per-100',
  provision: provisions['a10.online-tutor-per-100'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '每{trainees_per_tutor}名网络学员至少配1名在线辅导教师',
  inputs: {
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    online_trainees: integer({ description: '网络培训学员数', unit: '人' }),
    online_tutors: integer({ description: '在线辅导教师数', unit: '人' }),
  },
  parameters: {
    trainees_per_tutor: since('2014-08-20', 100, '人'),
  },
  message: '在线辅导教师{actual}人，至少应配{limit}人。',
  remedy: '增配在线辅导教师[，还缺 {gap} 人]。',
  readings: [
    {
      point: '不足一百人的零头是否要再配一名',
      reading: '要，向上取整',
      why: '“每百名至少一名”应使每名学员都有辅导教师；101人配1名则超过百人',
    },
  ],
  decide: ({ mode, online_trainees, online_tutors }, { trainees_per_tutor }) => ({
    when: all(isOneOf(mode, ['网络', '混合']), differs(online_trainees, 0)),
    holds: atLeast(online_tutors, ceiling(over(online_trainees, trainees_per_tutor))),
    // 网络培训: of a hybrid training it is said by analogy; of an odd part of a hundred nothing is said.
    byReading: any(
      same(mode, '混合'),
      atLeast(online_tutors, floor(over(online_trainees, trainees_per_tutor))),
    ),
  }),
});
