import { count, every, listed, moreThan, normalised, not, occursIn } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Every course of the application was held. */
export const coursesImplemented = defineRule({
  id: 'hz-2019-5.s1.2b.courses-implemented',
  provision: provisions['s1.2b.courses-implemented'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '申报书配置的课程都已实施',
  inputs: {
    declared_courses: listOf(text({ description: '申报书配置的线上、线下课程' }), {
      description: '申报书配置的线上、线下课程',
    }),
    implemented_courses: listOf(text({ description: '实际实施的课程' }), { description: '实际实施的课程' }),
  },
  parameters: {
    required_share: since('2019-11-18', 100, '%'),
  },
  message: '未实施的课程：{actual}；应实施{limit}%。',
  remedy: '补实施或说明变更。',
  decide: ({ declared_courses, implemented_courses }, { required_share }) => {
    const course = normalised(declared_courses.value);
    const held = occursIn(implemented_courses, normalised(implemented_courses.value), course);
    return {
      when: moreThan(count(declared_courses), 0),
      holds: every(declared_courses, held),
      actual: listed(declared_courses, declared_courses.value, not(held)),
      permitted: required_share,
    };
  },
});
