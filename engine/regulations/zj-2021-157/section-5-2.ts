import { atMost, count, listed, moreThan, normalised, not, occursIn } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Every expert of the plan is entered on the platform. */
export const expertInfoComplete = defineRule({
  id: 'zj-2021-157.s5.2.expert-info-complete',
  provision: provisions['s5.2.expert-info-complete'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '授课专家都已录入平台',
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
  message: '未录入平台的专家：{actual}。',
  remedy: '登录平台补录。',
  decide: ({ plan_experts, platform_experts }, { max_missing }) => {
    const entered = occursIn(
      platform_experts,
      normalised(platform_experts.value),
      normalised(plan_experts.value),
    );
    return {
      when: moreThan(count(plan_experts), 0),
      holds: atMost(count(plan_experts, not(entered)), max_missing),
      actual: listed(plan_experts, plan_experts.value, not(entered)),
      permitted: max_missing,
    };
  },
});
