import { parseCalendarDay } from '../../core/calendar-day.js';
import type { Instrument } from '../instrument.js';

/** 浙江省中小学教师培训机构资质复查细则 */
export const instrument: Instrument = {
  id: 'zj-2026-review',
  title: '浙江省中小学教师培训机构资质复查细则',
  number: null,
  issuer: '浙江省教师教育质量监控中心（经浙江省教育厅教师工作处审核）',
  date: parseCalendarDay('2026-03-25') ?? null,
  effective: parseCalendarDay('2026-03-25') ?? null,
};
