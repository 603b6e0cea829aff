import { all, atLeast, joined } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { provisions } from './provisions.js';

/** Teaching documents: actual ≥ required. */
export const teachingDocumentsComplete = defineRule({
  id: 'wh-stat.teaching-documents-complete',
  provision: provisions['teaching-documents-complete'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  states: '教学计划和大纲实有不少于应有',
  inputs: {
    plans_required: integer({ description: '教学计划应有数', unit: '份' }),
    plans_actual: integer({ description: '教学计划实有数', unit: '份' }),
    syllabi_required: integer({ description: '教学大纲应有数', unit: '份' }),
    syllabi_actual: integer({ description: '教学大纲实有数', unit: '份' }),
  },
  parameters: {},
  message: '教学计划/大纲实有{actual}，应有{limit}。',
  remedy: '补齐教学文件。',
  relations: [{ id: 'rc-2020.c10.teaching-plan', relation: 'input-to', note: 'C10教学计划' }],
  decide: ({ plans_required, plans_actual, syllabi_required, syllabi_actual }) => ({
    holds: all(atLeast(plans_actual, plans_required), atLeast(syllabi_actual, syllabi_required)),
    actual: joined(plans_actual, '/', syllabi_actual),
    permitted: joined(plans_required, '/', syllabi_required),
  }),
});
