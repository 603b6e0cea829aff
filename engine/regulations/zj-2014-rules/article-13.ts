import { atMost, count, listed, moreThan, not, occursIn } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, listOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Every training day has an entry on the platform. */
export const dailyOnlineLog = defineRule({
  id: 'zj-2014-rules.a13.daily-online-log',
  provision: provisions['a13.daily-online-log'],
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  states: '有课的每一天在平台登记',
  inputs: {
    training_dates: listOf(day({ description: '有课的日期', unit: '日' }), {
      description: '有课的日期',
      unit: '日',
    }),
    online_log_dates: listOf(day({ description: '平台上有登记的日期', unit: '日' }), {
      description: '平台上有登记的日期',
      unit: '日',
    }),
  },
  parameters: {
    max_missing_days: since('2014-08-20', 0, '天'),
  },
  message: '平台缺登记的日期：{actual}；应每天登记，缺{limit}天。',
  remedy: '说明缺登记原因；以后当天登记。',
  relations: [
    { id: 'zj-2014-14.s3.daily-log', relation: 'same-as', note: '通知第三条' },
    { id: 'zj-2026-forms.t3.log.tier', relation: 'input-to', note: '日志管理评分' },
  ],
  decide: ({ training_dates, online_log_dates }, { max_missing_days }) => {
    const missing = not(occursIn(online_log_dates, online_log_dates.value, training_dates.value));
    return {
      when: moreThan(count(training_dates), 0),
      holds: atMost(count(training_dates, missing), max_missing_days),
      actual: listed(training_dates, training_dates.value, missing),
    };
  },
});
