import { parseCalendarDay } from '../../engine/core/calendar-day.js';
import { readParameterFile, roundFigures } from '../../engine/regulations/index.js';

export const DOCUMENT = '浙教办函〔2026〕999号';
/** The day before the notice holds, and the first on which it does. */
export const [BEFORE, FROM] = ['2026-06-19', '2026-06-20'].map((day) => parseCalendarDay(day));

/** An invented notice of 2026: every figure of 157 and of the hybrid notice that rounds may set anew. */
const parameters: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  'zj-2021-157': {
    cap_normal_universities: 38,
    cap_general: 23,
    cap_remote: 33,
    cap_under_one_year: 3,
    max_projects_per_leader: 2,
    min_days_before_start: 7,
  },
  'zj-2021-157.s4.1.application': { window_start: '2026-06-25', window_end: '2026-07-12' },
  'zj-2021-157.s4.1.holding-period': { window_start: '2026-09-15', window_end: '2026-12-28' },
  'zj-2021-157.a2.10.training': { window_start: '2026-09-16', window_end: '2026-12-27' },
  'hz-2019-5': { credits_from: 80 },
  'hz-2019-5.s2.2.online-quarter': { max_online_share: '1/5' },
  'hz-2019-5.s2.2.online-third': { max_online_share: '2/7' },
};

/** The notice as a bureau gives it by `--parameters`. */
export const notice = readParameterFile({ document: DOCUMENT, from: FROM, parameters });
export const figuresOfNotice = roundFigures(['zj-2021-157', 'hz-2019-5']);
