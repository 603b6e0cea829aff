import { boolean, day, listOf, optional, record, text, type InputDetails } from '../input.js';

const cells = {
  class_name: optional(text({ description: '培训班名称' })),
  leader_name: optional(text({ description: '项目负责人' })),
  leader_mobile: optional(text({ description: '项目负责人手机号' })),
  head_name: optional(text({ description: '专职班主任' })),
  start_date: optional(day({ description: '开班时间' })),
  end_date: optional(day({ description: '结束时间' })),
  province_wide: optional(boolean({ description: '是否面向全省' })),
};

/** Rows of 表2 with what a rule needs of them. */
export const table2Rows = (details: InputDetails) => listOf(record(cells, { description: '一行' }), details);
