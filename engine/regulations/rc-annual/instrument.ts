import type { Instrument } from '../instrument.js';

/** 荣成市民办教育机构2020年年检情况统计表（附件3） */
export const instrument: Instrument = {
  id: 'rc-annual',
  title: '荣成市民办教育机构2020年年检情况统计表（附件3）',
  number: null,
  issuer: '',
  date: null,
  effective: null,
};
