import { withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Institution selected 20–27 July, both days included. */
export const selectInstitution = defineRule({
  id: 'zj-2021-157.a2.5.select-institution',
  provision: provisions['a2.5.select-institution'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '承训机构在{window_start}至{window_end}遴选确定',
  inputs: {
    date: day({ description: '遴选确定承训机构的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-07-20', '日期'),
    window_end: since('2021-06-20', '2021-07-27', '日期'),
  },
  message: '遴选确定承训机构日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});
