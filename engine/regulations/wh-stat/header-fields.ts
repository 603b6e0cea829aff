import { entriesFilled } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { optional, raw } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Header fields filled. */
export const headerFields = defineRule({
  id: 'wh-stat.header-fields',
  provision: provisions['header-fields'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '基本信息各项都已填写',
  inputs: {
    school_name: optional(raw('string', { description: '学校名称' })),
    school_category: optional(raw('string', { description: '学校类别' })),
    school_nature: optional(raw('string', { description: '学校性质' })),
    education_level: optional(raw('string', { description: '办学层次' })),
    address: optional(raw('string', { description: '学校地址' })),
    founded: optional(raw('string', { description: '建校时间' })),
    postcode: optional(raw('string', { description: '邮政编码' })),
    legal_person: optional(raw('string', { description: '学校法人' })),
    legal_person_phone: optional(raw('string', { description: '法人联系电话' })),
    principal: optional(raw('string', { description: '校（园）长' })),
    principal_phone: optional(raw('string', { description: '校（园）长联系电话' })),
    licence_from: optional(raw('string', { description: '许可证有效期自' })),
    licence_to: optional(raw('string', { description: '许可证有效期至' })),
    approving_authority: optional(raw('string', { description: '审批机关' })),
  },
  parameters: {
    required_fields: since(
      null,
      [
        '学校名称',
        '学校类别',
        '学校性质',
        '办学层次',
        '学校地址',
        '建校时间',
        '邮政编码',
        '学校法人',
        '法人联系电话',
        '校（园）长',
        '校（园）长联系电话',
        '许可证有效期自',
        '许可证有效期至',
        '审批机关',
      ] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});
