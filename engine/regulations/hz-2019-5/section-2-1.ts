import { all, joined, moreThan, not, type Expr } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

const bothHours = (online: Expr<'number', 'one'>, offline: Expr<'number', 'one'>): Expr<'text', 'one'> =>
  joined('线上', online, '学时、线下', offline, '学时');

/** A project declared as hybrid has online and offline hours. */
export const bothParts = defineRule({
  id: 'hz-2019-5.s2.1.both-parts',
  provision: provisions['s2.1.both-parts'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '混合式项目线上、线下都有学时',
  inputs: {
    declared_as_hybrid: boolean({ description: '是否按混合式申报' }),
    online_hours: number({ description: '线上学时', unit: '学时' }),
    offline_hours: number({ description: '线下学时', unit: '学时' }),
  },
  parameters: {
    min_exclusive: since('2019-11-18', 0, '学时'),
  },
  message: '按混合式申报，但线上/线下学时为{actual}，两部分都应大于{limit}。',
  remedy: '只有线下的改按集中培训申报，只有线上的改按远程培训申报。',
  decide: ({ declared_as_hybrid, online_hours, offline_hours }, { min_exclusive }) => ({
    when: declared_as_hybrid,
    holds: all(moreThan(online_hours, min_exclusive), moreThan(offline_hours, min_exclusive)),
    actual: bothHours(online_hours, offline_hours),
    permitted: min_exclusive,
  }),
});

/** A project with online and offline hours should be declared as hybrid. */
export const undeclaredHybrid = defineRule({
  id: 'hz-2019-5.s2.1.undeclared-hybrid',
  provision: provisions['s2.1.undeclared-hybrid'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  inputs: {
    declared_as_hybrid: boolean({ description: '是否按混合式申报' }),
    online_hours: number({ description: '线上学时', unit: '学时' }),
    offline_hours: number({ description: '线下学时', unit: '学时' }),
  },
  parameters: {},
  message: '线上、线下学时为{actual}，同时有两部分，应按{limit}申报。',
  remedy: '改按混合式申报，并核对线上学分占比。',
  decide: ({ declared_as_hybrid, online_hours, offline_hours }) => ({
    when: not(declared_as_hybrid),
    holds: not(all(moreThan(online_hours, 0), moreThan(offline_hours, 0))),
    actual: bothHours(online_hours, offline_hours),
    permitted: '混合式',
  }),
});
