import type { Condition } from '../../engine/form/index.js';

const order: Condition = { entry: 'zj-project-register/projects.project_kind', among: ['订单式'] };

/** What an entry says of whom a provision concerns, by the words of the provision's `scope`. */
export const scopes: Readonly<Record<string, readonly Condition[]>> = {
  订单式项目: [order],
  响应订单的省级培训机构: [order],
  '2021年下半年批次（疫情防控期间）': [{ entry: 'zj-project-register/round', among: ['2021年下半年'] }],
};
