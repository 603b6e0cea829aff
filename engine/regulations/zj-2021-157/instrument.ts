import { parseCalendarDay } from '../../core/calendar-day.js';
import type { Instrument } from '../instrument.js';

/** 浙江省教育厅办公室关于做好2021年下半年全省中小学教师专业发展培训项目申报与教师选课工作的通知 */
export const instrument: Instrument = {
  id: 'zj-2021-157',
  title: '浙江省教育厅办公室关于做好2021年下半年全省中小学教师专业发展培训项目申报与教师选课工作的通知',
  number: '浙教办函〔2021〕157号',
  issuer: '浙江省教育厅办公室',
  date: parseCalendarDay('2021-06-20') ?? null,
  round: '2021年下半年',
  effective: parseCalendarDay('2021-06-20') ?? null,
};
