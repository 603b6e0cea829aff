import { all, enumerated, firstOf, implies, joined, not, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean } from '../input.js';
import { provisions } from './provisions.js';

/** Larger changes need approval and explanation. */
export const changeApproval = defineRule({
  id: 'zj-2014-rules.a14.change-approval',
  provision: provisions['a14.change-approval'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '较大调整经批准并向学员说明',
  inputs: {
    major_change: boolean({ description: '是否做较大调整' }),
    approved_by_authority: boolean({ description: '是否经教育行政部门审核批准' }),
    trainees_informed: boolean({ description: '是否向学员充分说明' }),
  },
  parameters: {},
  message: '较大调整手续不全：{actual}；应有：{limit}。',
  remedy: '补办报批并向学员说明。',
  relations: [
    { id: 'zj-2014-14.s3.major-change-procedure', relation: 'stricter-in', note: '通知还要求允许学员退选' },
    { id: 'zj-2021-157.s2.2.major-change', relation: 'stricter-in', note: '2021年还要求取得理解、允许退选' },
  ],
  decide: ({ major_change, approved_by_authority, trainees_informed }) => ({
    when: major_change,
    holds: all(approved_by_authority, trainees_informed),
    actual: joined(
      '缺',
      enumerated([
        [not(approved_by_authority), '教育行政部门审核批准'],
        [not(trainees_informed), '向学员充分说明'],
      ]),
    ),
    permitted: '教育行政部门审核批准、向学员充分说明',
  }),
});

/** No merged teaching without approval. */
export const noMergedClasses = defineRule({
  id: 'zj-2014-rules.a14.no-merged-classes',
  provision: provisions['a14.no-merged-classes'],
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  states: '未经主管部门同意不合班授课',
  inputs: {
    merged_teaching: boolean({ description: '是否合班授课' }),
    merge_approved: boolean({ description: '合班是否经主管部门同意' }),
  },
  parameters: {},
  message: '合班授课：{actual}；{limit}。',
  remedy: '恢复分班授课，或补报主管部门同意。',
  relations: [{ id: 'zj-2014-rules.a27.5', relation: 'input-to', note: '未经批准擅自合班属限期整改情形' }],
  decide: ({ merged_teaching, merge_approved }) => ({
    holds: implies(merged_teaching, merge_approved),
    actual: firstOf([[merged_teaching, word('有合班')]], word('无合班')),
    permitted: '须经主管部门同意',
  }),
});
