import { atLeast } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { provisions } from './provisions.js';

/** Licence not expired at inspection. */
export const licenceNotExpired = defineRule({
  id: 'rc-annual.licence-not-expired',
  provision: provisions['licence-not-expired'],
  kind: 'procedural-date',
  subject: 'statistics',
  severity: 'violation',
  states: '许可证在年检日期仍有效',
  inputs: {
    licence_valid_to: day({ description: '许可证有效期截止日', unit: '日' }),
    inspection_date: day({ description: '年检日期', unit: '日' }),
  },
  parameters: {},
  message: '许可证有效期至{actual}，应不早于年检日期{limit}。',
  remedy: '换发办学许可证后再年检。',
  readings: [
    {
      point: '文件没有成文日期，只有附件3标题写“2020年年检”',
      reading: '参数起始日留空，按2020年度年检使用',
      why: '不能推定日期',
    },
  ],
  relations: [{ id: 'rc-2020.c2.certificate-valid', relation: 'same-as', note: 'C2证照有效' }],
  decide: ({ licence_valid_to, inspection_date }) => ({ holds: atLeast(licence_valid_to, inspection_date) }),
});
