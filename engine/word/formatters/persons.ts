import { isList, plainText, type TemplateValue } from '../template-value.js';
import type { Formatter } from './formatter.js';

/** The names in rows of people joined by 、: `teachers | persons("teacher_name")`. */
export const persons: Formatter = {
  name: 'persons',
  purpose: '名册中的姓名用顿号连接：persons("teacher_name")',
  format(value, [column]) {
    const rows: readonly TemplateValue[] = isList(value) ? value : [value];
    return rows
      .map((row) => (typeof column === 'string' ? nameIn(row, column) : plainText(row)))
      .filter((name) => name !== '')
      .join('、');
  },
};

const nameIn = (row: TemplateValue, column: string): string =>
  typeof row === 'object' && row !== null && !isList(row) && Object.hasOwn(row, column)
    ? plainText(row[column])
    : '';
