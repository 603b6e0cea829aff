import type { Instrument } from '../instrument.js';

/** 威海市民办教育机构办学状况统计表（附件2） */
export const instrument: Instrument = {
  id: 'wh-stat',
  title: '威海市民办教育机构办学状况统计表（附件2）',
  number: null,
  issuer: '',
  date: null,
  effective: null,
};
