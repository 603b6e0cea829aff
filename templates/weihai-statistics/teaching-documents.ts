import type { MatrixSection } from '../../engine/form/index.js';
import { header, input } from '../matrix-cells.js';

/** 教学文件 */
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
    header(0, 0, '教学文件', { rowSpan: 3, vertical: true }),
    header(0, 1, '专业（学前的班）个数', { rowSpan: 2 }),
    header(0, 2, '教学计划', { columnSpan: 2 }),
    header(0, 4, '教学大纲', { columnSpan: 2 }),
    header(1, 2, '应有数'),
    header(1, 3, '实有数'),
    header(1, 4, '应有数'),
    header(1, 5, '实有数'),
    input(2, 1, {
      id: 'specialty_count',
      label: '专业（学前的班）个数',
      kind: 'integer',
      required: true,
      unit: '个',
      shared: 'documents.specialtyCount',
    }),
    input(2, 2, {
      id: 'teaching_plan_required',
      label: '教学计划 / 应有数',
      kind: 'integer',
      required: true,
      shared: 'documents.planRequired',
    }),
    input(2, 3, {
      id: 'teaching_plan_actual',
      label: '教学计划 / 实有数',
      kind: 'integer',
      required: true,
      shared: 'documents.planActual',
    }),
    input(2, 4, {
      id: 'teaching_outline_required',
      label: '教学大纲 / 应有数',
      kind: 'integer',
      required: true,
      shared: 'documents.outlineRequired',
    }),
    input(2, 5, {
      id: 'teaching_outline_actual',
      label: '教学大纲 / 实有数',
      kind: 'integer',
      required: true,
      shared: 'documents.outlineActual',
    }),
  ],
};
