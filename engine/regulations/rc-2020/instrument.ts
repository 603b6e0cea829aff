import type { Instrument } from '../instrument.js';

/** 荣成市民办培训学校办学评估细则（附件1） */
export const instrument: Instrument = {
  id: 'rc-2020',
  title: '荣成市民办培训学校办学评估细则（附件1）',
  number: null,
  issuer: '',
  date: null,
  effective: null,
};
