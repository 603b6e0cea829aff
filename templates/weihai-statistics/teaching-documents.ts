import type { MatrixSection } from '../../engine/form/index.js';

export const teachingDocuments: MatrixSection = {
  kind: 'matrix',
  id: 'teaching_documents',
  title: '教学文件',
  titlePrinted: false,
  columns: [
    { id: 'side', label: '教学文件' },
    { id: 'specialty_count', label: '专业（学前的班）个数' },
    { id: 'plan_required', label: '应有数' },
    { id: 'plan_actual', label: '实有数' },
    { id: 'outline_required', label: '应有数' },
    { id: 'outline_actual', label: '实有数' },
  ],
  cells: [
    { row: 0, column: 0, rowSpan: 3, role: 'header', text: '教学文件', vertical: true },
    { row: 0, column: 1, rowSpan: 2, role: 'header', text: '专业（学前的班）个数' },
    { row: 0, column: 2, columnSpan: 2, role: 'header', text: '教学计划' },
    { row: 0, column: 4, columnSpan: 2, role: 'header', text: '教学大纲' },
    { row: 1, column: 2, role: 'header', text: '应有数' },
    { row: 1, column: 3, role: 'header', text: '实有数' },
    { row: 1, column: 4, role: 'header', text: '应有数' },
    { row: 1, column: 5, role: 'header', text: '实有数' },
    {
      row: 2,
      column: 1,
      role: 'input',
      template: '{specialty_count}',
      fields: [
        {
          id: 'specialty_count',
          label: '专业（学前的班）个数',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'documents.specialtyCount',
        },
      ],
    },
    {
      row: 2,
      column: 2,
      role: 'input',
      template: '{teaching_plan_required}',
      fields: [
        {
          id: 'teaching_plan_required',
          label: '教学计划 / 应有数',
          kind: 'integer',
          required: true,
          shared: 'documents.planRequired',
        },
      ],
    },
    {
      row: 2,
      column: 3,
      role: 'input',
      template: '{teaching_plan_actual}',
      fields: [
        {
          id: 'teaching_plan_actual',
          label: '教学计划 / 实有数',
          kind: 'integer',
          required: true,
          shared: 'documents.planActual',
        },
      ],
    },
    {
      row: 2,
      column: 4,
      role: 'input',
      template: '{teaching_outline_required}',
      fields: [
        {
          id: 'teaching_outline_required',
          label: '教学大纲 / 应有数',
          kind: 'integer',
          required: true,
          shared: 'documents.outlineRequired',
        },
      ],
    },
    {
      row: 2,
      column: 5,
      role: 'input',
      template: '{teaching_outline_actual}',
      fields: [
        {
          id: 'teaching_outline_actual',
          label: '教学大纲 / 实有数',
          kind: 'integer',
          required: true,
          shared: 'documents.outlineActual',
        },
      ],
    },
  ],
  headerRows: 2,
};
