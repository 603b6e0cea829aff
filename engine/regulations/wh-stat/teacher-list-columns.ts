import { rowsFilled } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf } from '../input.js';
import { since } from '../parameter.js';
import { rosterRow } from '../roster-row.js';
import { provisions } from './provisions.js';

/** Full-time teacher list complete. */
export const teacherListColumns = defineRule({
  id: 'wh-stat.teacher-list-columns',
  provision: provisions['teacher-list-columns'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '专任教师一览表每行各栏都已填写',
  lacking: 'always',
  inputs: {
    rows: listOf(rosterRow, { description: '各行，键为参数 required_columns', unit: '人' }),
  },
  parameters: {
    required_columns: since(
      null,
      [
        '姓名',
        '性别',
        '年龄',
        '教龄',
        '职称',
        '职业资格',
        '毕业学校',
        '学历',
        '所学专业',
        '任教学科',
        '是否签订聘任协议',
      ] as const,
      '栏',
    ),
  },
  message: '名单缺：{actual}；每行应填：{limit}。',
  remedy: '补填空白栏。',
  decide: ({ rows }, { required_columns }) => rowsFilled(required_columns, rows),
});
