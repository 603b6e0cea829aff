import { entriesFilled } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { optional, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Annual-inspection columns filled. */
export const columns = defineRule({
  id: 'rc-annual.columns',
  provision: provisions.columns,
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '年检汇总每行各栏都已填写',
  inputs: {
    institution_name: optional(text({ description: '机构名称' })),
    licence_no: optional(text({ description: '办学许可证号' })),
    licence_valid_to: optional(text({ description: '许可证有效期（截止日期）' })),
    institution_type: optional(text({ description: '办学类型' })),
    leader: optional(text({ description: '负责人' })),
    content: optional(text({ description: '办学内容' })),
    address: optional(text({ description: '办学地址' })),
    contact: optional(text({ description: '联系方式' })),
  },
  parameters: {
    required_fields: since(
      null,
      [
        '机构名称',
        '办学许可证号',
        '许可证有效期（截止日期）',
        '办学类型',
        '负责人',
        '办学内容',
        '办学地址',
        '联系方式',
      ] as const,
      '栏',
    ),
  },
  message: '年检表未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});
