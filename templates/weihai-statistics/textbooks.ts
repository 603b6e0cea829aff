import type { MatrixSection } from '../../engine/form/index.js';

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
    { row: 0, column: 0, rowSpan: 3, role: 'header', text: '教材的征订情况（培训机构不填）', vertical: true },
    { row: 0, column: 1, columnSpan: 2, role: 'header', text: '学生用书' },
    { row: 1, column: 1, role: 'header', text: '统一征订' },
    { row: 1, column: 2, role: 'header', text: '学校自购' },
    {
      row: 2,
      column: 1,
      role: 'input',
      template: '机关：{student_books_ordering_authority}',
      fields: [
        {
          id: 'student_books_ordering_authority',
          label: '学生用书 / 统一征订 / 机关：',
          kind: 'text',
          required: false,
          shared: 'textbooks.student_books.authority',
        },
      ],
    },
    {
      row: 2,
      column: 2,
      role: 'input',
      template: '渠道：{student_books_purchase_channel}',
      fields: [
        {
          id: 'student_books_purchase_channel',
          label: '学生用书 / 学校自购 / 渠道：',
          kind: 'text',
          required: false,
          shared: 'textbooks.student_books.channel',
        },
      ],
    },
    { row: 0, column: 3, columnSpan: 2, role: 'header', text: '教辅用书' },
    { row: 1, column: 3, role: 'header', text: '统一征订' },
    { row: 1, column: 4, role: 'header', text: '学校自购' },
    {
      row: 2,
      column: 3,
      role: 'input',
      template: '机关：{supplementary_books_ordering_authority}',
      fields: [
        {
          id: 'supplementary_books_ordering_authority',
          label: '教辅用书 / 统一征订 / 机关：',
          kind: 'text',
          required: false,
          shared: 'textbooks.supplementary_books.authority',
        },
      ],
    },
    {
      row: 2,
      column: 4,
      role: 'input',
      template: '渠道：{supplementary_books_purchase_channel}',
      fields: [
        {
          id: 'supplementary_books_purchase_channel',
          label: '教辅用书 / 学校自购 / 渠道：',
          kind: 'text',
          required: false,
          shared: 'textbooks.supplementary_books.channel',
        },
      ],
    },
    { row: 0, column: 5, columnSpan: 2, role: 'header', text: '教师用书' },
    { row: 1, column: 5, role: 'header', text: '统一征订' },
    { row: 1, column: 6, role: 'header', text: '学校自购' },
    {
      row: 2,
      column: 5,
      role: 'input',
      template: '机关：{teacher_books_ordering_authority}',
      fields: [
        {
          id: 'teacher_books_ordering_authority',
          label: '教师用书 / 统一征订 / 机关：',
          kind: 'text',
          required: false,
          shared: 'textbooks.teacher_books.authority',
        },
      ],
    },
    {
      row: 2,
      column: 6,
      role: 'input',
      template: '渠道：{teacher_books_purchase_channel}',
      fields: [
        {
          id: 'teacher_books_purchase_channel',
          label: '教师用书 / 学校自购 / 渠道：',
          kind: 'text',
          required: false,
          shared: 'textbooks.teacher_books.channel',
        },
      ],
    },
  ],
  headerRows: 2,
};
