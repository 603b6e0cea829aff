import { figuresOf, since } from '../parameter.js';
import { TITLE_LEVELS } from '../title-level.js';
import { instrument } from './provisions.js';

/** The figures of the document that several of its rules use. */
export const figures = figuresOf(instrument, {
  title_levels: since('2026-03-25', TITLE_LEVELS, '职称'),
  form_year: since('2026-03-25', 2026, '年'),
  certificate_answers: since('2026-03-25', ['有', '无'] as const, '项'),
  first_half_completed_by: since('2026-03-25', '2026-06-20', '日期'),
  three_years_start: since('2026-03-25', '2024-01-01', '日期'),
  three_years_end: since('2026-03-25', '2026-08-30', '日期'),
  premises_points: since('2026-03-25', 9, '分'),
  premises_full_area: since('2026-03-25', 2000, 'm²'),
  premises_basic_area: since('2026-03-25', 1200, 'm²'),
  classrooms_points: since('2026-03-25', 3, '分'),
  classrooms_full_area: since('2026-03-25', 600, 'm²'),
  classrooms_basic_area: since('2026-03-25', 360, 'm²'),
  basic_share: since('2026-03-25', 0.6, '比例'),
  staff_points: since('2026-03-25', 9, '分'),
  min_teachers: since('2026-03-25', 10, '人'),
  min_seniors: since('2026-03-25', 5, '人'),
  min_managers: since('2026-03-25', 5, '人'),
  attendance_points: since('2026-03-25', 6, '分'),
  quality_points: since('2026-03-25', 6, '分'),
  percent: since('2026-03-25', 100, '%'),
  display_decimals: since('2026-03-25', 2, '位'),
  indicator_count: since('2026-03-25', 23, '项'),
  contact_fields: since('2026-03-25', ['联系人', '手机'] as const, '栏'),
  group_max: since('2026-03-25', [30, 15, 35, 20] as const, '分'),
  first_seq: since('2026-03-25', 1, '号'),
  rate_tolerance: since('2026-03-25', 0.05, '百分点'),
  level_shares: since('2026-03-25', { 优: 1, 良: 0.8, 合格: 0.6, 不合格: 0 } as const, '比例'),
});
