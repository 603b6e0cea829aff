import { parseCalendarDay } from '../../core/calendar-day.js';
import type { Instrument } from '../instrument.js';

/** 浙江省中小学教师培训机构资质认定办法（试行） */
export const instrument: Instrument = {
  id: 'zj-2011-03',
  title: '浙江省中小学教师培训机构资质认定办法（试行）',
  number: '浙教师〔2011〕03号',
  issuer: '浙江省教育厅',
  date: parseCalendarDay('2011-07-18') ?? null,
  effective: parseCalendarDay('2011-09-01') ?? null,
};
