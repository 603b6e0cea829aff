import { atMost } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Institution profile by 25 June, that day included. */
export const institutionProfile = defineRule({
  id: 'zj-2021-157.a2.1.institution-profile',
  provision: provisions['a2.1.institution-profile'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '特色、优势简介在{window_end}前填报',
  inputs: {
    date: day({ description: '培训机构填报特色、优势简介的日期', unit: '日' }),
  },
  parameters: {
    window_end: since('2021-06-20', '2021-06-25', '日期'),
  },
  message: '培训机构填报特色、优势简介日期为{actual}，应在{limit}前（含当日）。',
  remedy: '请把日期改到{limit}或之前。',
  decide: ({ date }, { window_end }) => ({ holds: atMost(date, window_end) }),
});
