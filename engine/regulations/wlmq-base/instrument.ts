import type { Instrument } from '../instrument.js';

/** 乌鲁木齐市专业技术人员继续教育基地考核评估表 */
export const instrument: Instrument = {
  id: 'wlmq-base',
  title: '乌鲁木齐市专业技术人员继续教育基地考核评估表',
  number: null,
  issuer: '',
  date: null,
  effective: null,
};
