import { parseCalendarDay } from '../../core/calendar-day.js';
import type { Instrument } from '../instrument.js';

/** 关于评估2019下半年混合式项目实施效果与提高2020年项目申报质量的通知 */
export const instrument: Instrument = {
  id: 'hz-2019-5',
  title: '关于评估2019下半年混合式项目实施效果与提高2020年项目申报质量的通知',
  number: '杭师质监〔2019〕5号',
  issuer: '杭州市教师教育质量监控中心',
  date: parseCalendarDay('2019-11-18') ?? null,
  effective: parseCalendarDay('2019-11-18') ?? null,
};
