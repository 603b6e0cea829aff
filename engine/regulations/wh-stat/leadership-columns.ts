import { entriesFilled } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { optional, raw } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Leadership rows complete. */
export const leadershipColumns = defineRule({
  id: 'wh-stat.leadership-columns',
  provision: provisions['leadership-columns'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '领导班子每行各栏都已填写',
  inputs: {
    name: optional(raw('string', { description: '姓名' })),
    position: optional(raw('string', { description: '职务' })),
    gender: optional(raw('string', { description: '性别' })),
    age: optional(raw('string', { description: '年龄' })),
    education: optional(raw('string', { description: '学历' })),
    ethnicity: optional(raw('string', { description: '民族' })),
    title: optional(raw('string', { description: '职称' })),
    qualification: optional(raw('string', { description: '职业资格' })),
    major: optional(raw('string', { description: '所学专业' })),
    duty: optional(raw('string', { description: '分管工作' })),
  },
  parameters: {
    required_fields: since(
      null,
      ['姓名', '职务', '性别', '年龄', '学历', '民族', '职称', '职业资格', '所学专业', '分管工作'] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});
