import { parseCalendarDay } from '../../core/calendar-day.js';
import type { Instrument } from '../instrument.js';

/** 浙江省中小学教师培训机构资质复查配套表（表1–表9） */
export const instrument: Instrument = {
  id: 'zj-2026-forms',
  title: '浙江省中小学教师培训机构资质复查配套表（表1–表9）',
  number: null,
  issuer: '浙江省教师教育质量监控中心（表1署“浙江省教育厅制”）',
  date: parseCalendarDay('2026-03-25') ?? null,
  effective: parseCalendarDay('2026-03-25') ?? null,
};
