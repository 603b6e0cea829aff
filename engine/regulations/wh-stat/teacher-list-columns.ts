import { notApplicable } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { listOf } from '../input.js';
import { since } from '../parameter.js';
import { rowsFilled } from '../columns-filled.js';
import { instrument } from './instrument.js';
import { rosterRow } from '../roster-row.js';

/** Full-time teacher list complete. */
export const teacherListColumns = defineRule({
  id: 'wh-stat.teacher-list-columns',
  instrument,
  citation: {
    article: '教师队伍基本情况一览表',
    quote: '教师队伍基本情况一览表姓名性别年龄教龄职称职业资格毕业学校学历所学专业任教学科是否签订聘任协议',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
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
  check({ rows }, { required_columns }) {
    return rows.length === 0 ? notApplicable() : rowsFilled(required_columns, rows);
  },
});
