import { parseCalendarDay } from '../../core/calendar-day.js';
import type { Instrument } from '../instrument.js';

/** 浙江省教育厅办公室关于进一步加强中小学教师培训质量管理工作的通知 */
export const instrument: Instrument = {
  id: 'zj-2014-14',
  title: '浙江省教育厅办公室关于进一步加强中小学教师培训质量管理工作的通知',
  number: '浙教办师〔2014〕14号',
  issuer: '浙江省教育厅办公室',
  date: parseCalendarDay('2014-02-08') ?? null,
  effective: parseCalendarDay('2014-02-08') ?? null,
};
