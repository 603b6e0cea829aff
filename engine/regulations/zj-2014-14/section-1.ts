import { verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { listOf, text } from '../input.js';
import { namesLacking } from '../name-list.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/** The plan states for whom it is, its aims, courses and methods, and introduces courses and teachers. */
export const planClarity = defineRule({
  id: 'zj-2014-14.s1.plan-clarity',
  instrument,
  citation: {
    article: '一',
    quote:
      '要为教师提供更多的培训信息，在培训方案中清晰界定培训对象的层次、类型，详细描述培训目标、课程（环节）设置和培训方式，并对主要课程（环节）内容及授课教师专长作必要介绍，以便教师充分了解，科学选课。',
  },
  kind: 'computable',
  subject: 'project',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
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
  check({ plan_sections }, { required_sections }) {
    const missing = namesLacking(required_sections, plan_sections);
    return verdict(missing.length === 0, { actual: missing.join('、'), limit: required_sections.join('、') });
  },
});
