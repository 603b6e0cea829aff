import { atLeast, joined, moreThan, times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Offline hours exceed online hours; equal is not more. */
export const offlineExceedsOnline = defineRule({
  id: 'hz-2019-5.s1.3.offline-exceeds-online',
  provision: provisions['s1.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  authority: 'reading',
  states: '线下学时多于线上学时',
  inputs: {
    is_hybrid: boolean({ description: '是否混合式培训' }),
    offline_hours: number({ description: '线下集中培训课时', unit: '学时' }),
    online_hours: number({ description: '线上学习课时', unit: '学时' }),
  },
  parameters: {},
  message: '线下{actual}学时，没有超过线上{limit}学时。',
  remedy: '增加线下课时或减少线上课时。',
  readings: [
    { point: '相等算不算', reading: '不算超过', why: '“明显超过”' },
    {
      point: '质量评估要点能否作为申报的要求',
      reading: '作为疑问提出，不判违规',
      why: '一（一）列的是评估项目实施效果的要点，没有写“须”“应”',
    },
  ],
  relations: [
    { id: 'hz-2019-5.s1.3.offline-clearly-exceeds', relation: 'stricter-in', note: '“明显”的程度' },
  ],
  decide: ({ is_hybrid, offline_hours, online_hours }) => ({
    when: is_hybrid,
    holds: moreThan(offline_hours, online_hours),
  }),
});

/** Offline hours clearly exceed online hours: at least so many times. */
export const offlineClearlyExceeds = defineRule({
  id: 'hz-2019-5.s1.3.offline-clearly-exceeds',
  provision: provisions['s1.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  authority: 'reading',
  states: '线下学时不少于线上的{min_ratio}倍',
  inputs: {
    is_hybrid: boolean({ description: '是否混合式培训' }),
    offline_hours: number({ description: '线下集中培训课时', unit: '学时' }),
    online_hours: number({ description: '线上学习课时', unit: '学时' }),
  },
  parameters: {
    min_ratio: since('2019-11-18', 2, '倍'),
  },
  message: '线下{actual}学时，是否明显超过线上，请核实；本程序按{limit}理解。',
  remedy: '增加线下课时。',
  readings: [
    {
      point: '“明显超过”没有倍数',
      reading: '不少于2倍',
      why: '线上占比上限1/3时线下正好是线上的2倍；1/4时是3倍，取较宽者',
    },
  ],
  relations: [{ id: 'hz-2019-5.s2.2.online-third', relation: 'consistent-with', note: '1/3上限对应2倍' }],
  decide: ({ is_hybrid, offline_hours, online_hours }, { min_ratio }) => ({
    when: is_hybrid,
    holds: atLeast(offline_hours, times(online_hours, min_ratio)),
    permitted: joined('不少于线上的', min_ratio, '倍（', times(online_hours, min_ratio), '学时）'),
  }),
});
