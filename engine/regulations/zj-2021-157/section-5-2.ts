import { notApplicable, verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { listOf, text } from '../input.js';
import { namesLacking } from '../name-list.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Every expert of the plan is entered on the platform. */
export const expertInfoComplete = defineRule({
  id: 'zj-2021-157.s5.2.expert-info-complete',
  provision: provisions['s5.2.expert-info-complete'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  inputs: {
    plan_experts: listOf(text({ description: '方案中的授课专家姓名' }), {
      description: '方案中的授课专家姓名',
    }),
    platform_experts: listOf(text({ description: '已录入平台的专家姓名' }), {
      description: '已录入平台的专家姓名',
    }),
  },
  parameters: {
    max_missing: since('2021-06-20', 0, '人'),
  },
  message: '未录入平台的专家：{actual}；应缺{limit}人。',
  remedy: '登录平台补录。',
  check({ plan_experts, platform_experts }, { max_missing }) {
    if (plan_experts.length === 0) return notApplicable();
    const missing = namesLacking(plan_experts, platform_experts);
    return verdict(missing.length <= max_missing, { actual: missing.join('、'), limit: max_missing });
  },
});
