import { allMet, normalised, occursIn } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** The plan states for whom it is, its aims, courses and methods, and introduces courses and teachers. */
export const planClarity = defineRule({
  id: 'zj-2014-14.s1.plan-clarity',
  provision: provisions['s1.plan-clarity'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '培训方案写明{required_sections}',
  inputs: {
    plan_sections: listOf(text({ description: '方案中已填写（非空）的栏目名称' }), {
      description: '方案中已填写（非空）的栏目名称',
    }),
  },
  parameters: {
    required_sections: since(
      '2014-02-08',
      [
        '对象层次',
        '对象类型',
        '培训目标',
        '课程（环节）设置',
        '培训方式',
        '主要课程（环节）内容介绍',
        '授课教师专长介绍',
      ] as const,
      '栏',
    ),
  },
  message: '培训方案缺少：{actual}；应写明：{limit}。',
  remedy: '在方案中补写所缺栏目。',
  relations: [{ id: 'zj-2014-rules.a8.plan-elements', relation: 'refined-by', note: '规程第八条列出十一项' }],
  decide: ({ plan_sections }, { required_sections }) =>
    allMet(
      required_sections,
      required_sections.map((one) =>
        occursIn(plan_sections, normalised(plan_sections.value), normalised(one)),
      ),
    ),
});
