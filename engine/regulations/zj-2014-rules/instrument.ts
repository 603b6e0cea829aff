import { parseCalendarDay } from '../../core/calendar-day.js';
import type { Instrument } from '../instrument.js';

/** 浙江省中小学教师专业发展培训质量管理工作规程（试行） */
export const instrument: Instrument = {
  id: 'zj-2014-rules',
  title: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
  number: null,
  issuer: '浙江省教师教育质量监控中心',
  date: parseCalendarDay('2014-08-20') ?? null,
  effective: parseCalendarDay('2014-08-20') ?? null,
};
