import { entriesFilled, same, yearOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, optional, raw } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Form 8: problems, suggestions, signature filled. */
export const requiredFields = defineRule({
  id: 'zj-2026-forms.t8.required-fields',
  provision: provisions['t8.required-fields'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '改进建议各项都已填写',
  inputs: {
    institution_name: optional(raw('string', { description: '培训机构名称' })),
    problems: optional(raw('string', { description: '问题和不足' })),
    suggestions: optional(raw('string', { description: '改进意见' })),
    expert_signature: optional(raw('string', { description: '专家签名' })),
  },
  parameters: {
    required_fields: since(
      '2026-03-25',
      ['培训机构名称', '问题和不足', '改进意见', '专家签名'] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});

/** Form 8 date lies in 2026. */
export const date2026 = defineRule({
  id: 'zj-2026-forms.t8.date-2026',
  provision: provisions['t8.date-2026'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'warning',
  states: '签署日期在{form_year}年',
  inputs: {
    date: day({ description: '表8日期', unit: '日' }),
  },
  parameters: {
    form_year: figures.form_year,
  },
  message: '表8日期为{actual}，应在{limit}年。',
  remedy: '填写{form_year}年的实际日期。',
  decide: ({ date }, { form_year }) => ({ holds: same(yearOf(date), form_year), actual: date }),
});
