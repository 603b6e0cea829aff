import type { MatrixSection } from '../../engine/form/index.js';
import { header, input } from '../matrix-cells.js';

/** 教材的征订情况; training institutions leave it blank. */
export const textbooks: MatrixSection = {
  kind: 'matrix',
  id: 'textbooks',
  title: '教材的征订情况（培训机构不填）',
  titlePrinted: false,
  appliesWhen: { entry: 'school_category', among: ['培训机构'], not: true },
  columns: [
    { id: 'side', label: '' },
    { id: 'student_ordered', label: '统一征订' },
    { id: 'student_purchased', label: '学校自购' },
    { id: 'supplementary_ordered', label: '统一征订' },
    { id: 'supplementary_purchased', label: '学校自购' },
    { id: 'teacher_ordered', label: '统一征订' },
    { id: 'teacher_purchased', label: '学校自购' },
  ],
  cells: [
    header(0, 0, '教材的征订情况（培训机构不填）', { rowSpan: 3, vertical: true }),
    header(0, 1, '学生用书', { columnSpan: 2 }),
    header(1, 1, '统一征订'),
    header(1, 2, '学校自购'),
    input(
      2,
      1,
      {
        id: 'student_books_ordering_authority',
        label: '学生用书 / 统一征订 / 机关：',
        kind: 'text',
        required: false,
        shared: 'textbooks.student_books.authority',
      },
      { template: '机关：{student_books_ordering_authority}' },
    ),
    input(
      2,
      2,
      {
        id: 'student_books_purchase_channel',
        label: '学生用书 / 学校自购 / 渠道：',
        kind: 'text',
        required: false,
        shared: 'textbooks.student_books.channel',
      },
      { template: '渠道：{student_books_purchase_channel}' },
    ),
    header(0, 3, '教辅用书', { columnSpan: 2 }),
    header(1, 3, '统一征订'),
    header(1, 4, '学校自购'),
    input(
      2,
      3,
      {
        id: 'supplementary_books_ordering_authority',
        label: '教辅用书 / 统一征订 / 机关：',
        kind: 'text',
        required: false,
        shared: 'textbooks.supplementary_books.authority',
      },
      { template: '机关：{supplementary_books_ordering_authority}' },
    ),
    input(
      2,
      4,
      {
        id: 'supplementary_books_purchase_channel',
        label: '教辅用书 / 学校自购 / 渠道：',
        kind: 'text',
        required: false,
        shared: 'textbooks.supplementary_books.channel',
      },
      { template: '渠道：{supplementary_books_purchase_channel}' },
    ),
    header(0, 5, '教师用书', { columnSpan: 2 }),
    header(1, 5, '统一征订'),
    header(1, 6, '学校自购'),
    input(
      2,
      5,
      {
        id: 'teacher_books_ordering_authority',
        label: '教师用书 / 统一征订 / 机关：',
        kind: 'text',
        required: false,
        shared: 'textbooks.teacher_books.authority',
      },
      { template: '机关：{teacher_books_ordering_authority}' },
    ),
    input(
      2,
      6,
      {
        id: 'teacher_books_purchase_channel',
        label: '教师用书 / 学校自购 / 渠道：',
        kind: 'text',
        required: false,
        shared: 'textbooks.teacher_books.channel',
      },
      { template: '渠道：{teacher_books_purchase_channel}' },
    ),
  ],
};
