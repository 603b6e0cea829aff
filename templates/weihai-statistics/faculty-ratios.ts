import type { FieldsSection } from '../../engine/form/index.js';

/** Ratios of the statistics of teachers. */
export const facultyRatios: FieldsSection = {
  kind: 'fields',
  id: 'faculty_ratios',
  title: null,
  fields: [
    {
      id: 'student_teacher_ratio',
      label: '生师比',
      guidance: '写成比，如 12:1。',
      kind: 'text',
      required: true,
      shared: 'faculty.studentTeacherRatio',
    },
    {
      id: 'specialty_to_culture_ratio',
      label: '专业和文化课教师比',
      guidance: '写成比，专业课教师在前，如 3:2。',
      kind: 'text',
      required: true,
      shared: 'faculty.specialtyToCultureRatio',
    },
    {
      id: 'parttime_ratio',
      label: '兼职比',
      kind: 'percentage',
      required: true,
      shared: 'faculty.parttimeRatio',
      computed: {
        kind: 'ratio',
        of: 'parttime_teachers_headcount',
        by: 'fulltime_subtotal_headcount',
        percentage: true,
        decimals: 2,
      },
    },
    {
      id: 'dual_qualified_count',
      label: '双师数',
      kind: 'integer',
      required: true,
      unit: '人',
      shared: 'faculty.dualQualifiedCount',
    },
    {
      id: 'dual_qualified_ratio',
      label: '双师比',
      kind: 'percentage',
      required: true,
      shared: 'faculty.dualQualifiedRatio',
    },
  ],
  grid: [
    [
      'student_teacher_ratio',
      'specialty_to_culture_ratio',
      'parttime_ratio',
      'dual_qualified_count',
      'dual_qualified_ratio',
    ],
  ],
};
