import {
  all,
  any,
  atLeast,
  filled,
  firstOf,
  joined,
  lessThan,
  moreThan,
  not,
  orElse,
  same,
  word,
  type Expr,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, oneOf, optional } from '../input.js';
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
  message: '按混合式申报，但线上/线下学时为{actual}，应{limit}。',
  remedy: '只有线下的改按集中培训申报，只有线上的改按远程培训申报。',
  decide: ({ declared_as_hybrid, online_hours, offline_hours }, { min_exclusive }) => ({
    when: declared_as_hybrid,
    holds: all(moreThan(online_hours, min_exclusive), moreThan(offline_hours, min_exclusive)),
    actual: bothHours(online_hours, offline_hours),
    permitted: joined('都大于', min_exclusive, '学时'),
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

/** Hybrid training has an online and an offline part; what has both is neither face-to-face nor remote training. */
export const modeVsCredits = defineRule({
  id: 'hz-2019-5.s2.1.mode-vs-credits',
  provision: provisions['s2.1.both-parts'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  authority: 'inference',
  states: '培训方式与线上、线下学分相应',
  inputs: {
    mode: oneOf(['集中', '远程', '混合'], { description: '培训方式' }),
    total_credits: number({ description: '总学分', unit: '学分' }),
    online_credits: optional(number({ description: '线上学分', unit: '学分' })),
  },
  parameters: {},
  message: '填报为{actual}，{limit}。',
  remedy: '核对培训方式和线上学分：只有线下的是集中培训，只有线上的是远程培训，两部分都有的是混合式培训。',
  relations: [{ id: 'hz-2019-5.s2.1.both-parts', relation: 'consistent-with', note: '按学时的同一判断' }],
  decide: ({ mode, total_credits, online_credits }) => {
    const isHybrid = same(mode, '混合');
    const stated = orElse(online_credits, 0);
    return {
      when: moreThan(total_credits, 0),
      holds: firstOf(
        [
          [isHybrid, all(moreThan(stated, 0), lessThan(stated, total_credits))],
          [same(mode, '集中'), same(stated, 0)],
        ],
        any(not(filled(online_credits)), atLeast(stated, total_credits)),
      ),
      violation: isHybrid,
      absent: all(isHybrid, not(filled(online_credits))),
      actual: joined(mode, '培训，总学分', total_credits, '、线上', stated, '学分'),
      permitted: firstOf(
        [
          [isHybrid, word('混合式培训应有线上、线下两部分')],
          [same(mode, '集中'), word('集中培训没有线上学分，有线上学分的请核对是否混合式')],
        ],
        word('远程培训的学分都在线上，有线下学分的请核对是否混合式'),
      ),
    };
  },
});
