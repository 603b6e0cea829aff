import {
  all,
  any,
  atMost,
  count,
  distinctKeys,
  every,
  filled,
  firstOfKey,
  joined,
  known,
  listed,
  moreThan,
  normalised,
  not,
  orElse,
  rowsInKey,
  same,
  some,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, number, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { table2Rows } from './table-2-rows.js';

/** Class heads do not run overlapping classes. */
export const classHeadOverlap = defineRule({
  id: 'zj-2026-forms.x.class-head-overlap',
  provision: provisions['x.class-head-overlap'],
  kind: 'computable',
  subject: 'class',
  severity: 'warning',
  states: '班主任同一时间只带一个班',
  inputs: {
    rows: table2Rows({
      description: '表2各行及起止日期',
    }),
  },
  parameters: {
    max_concurrent: since('2026-03-25', 1, '个班'),
  },
  message: '班主任{actual}同一时间带多个班，应为{limit}个。',
  remedy: '每班配专职班主任，或说明。',
  readings: [
    {
      point: '“专职”是否禁止同时带两个班',
      reading: '只提示',
      why: '文本要求每班至少1名专职班主任，没有明文禁止兼带',
    },
  ],
  relations: [
    { id: 'zj-2014-rules.a15.class-head', relation: 'derived-from', note: '每班至少1名专职班主任' },
  ],
  decide: ({ rows }, { max_concurrent }) => {
    const [head, first] = [normalised(rows.head_name), rows.start_date];
    const led = all(filled(rows.head_name), known(first));
    const concurrent = rowsInKey(rows, head, led, [first, orElse(rows.end_date, first)]);
    const several = all(led, moreThan(concurrent, max_concurrent));
    return {
      holds: every(rows, not(several)),
      actual: listed(rows, rows.head_name, all(several, firstOfKey(rows, head, several))),
      permitted: max_concurrent,
    };
  },
});

/** Completed trainees = completions in archive ≤ roster. */
export const completedVsRoster = defineRule({
  id: 'zj-2026-forms.x.completed-vs-roster',
  provision: provisions['x.completed-vs-roster'],
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  states: '完成培训人数、准予结业人数和名册相符',
  inputs: {
    completed_trainees: integer({ description: '表2完成培训人数', unit: '人' }),
    granted_completion_count: integer({ description: '考核档案中准予结业人数', unit: '人' }),
    roster_count: integer({ description: '学员名册人数', unit: '人' }),
  },
  parameters: {},
  message: '表2完成人数{actual}人，考核档案结业{limit}人。',
  remedy: '核对名册和考核档案。',
  decide: ({ completed_trainees, granted_completion_count, roster_count }) => ({
    holds: all(
      same(completed_trainees, granted_completion_count),
      atMost(granted_completion_count, roster_count),
    ),
    actual: completed_trainees,
    permitted: granted_completion_count,
  }),
});

/** Same institution name in all forms. */
export const institutionNameConsistent = defineRule({
  id: 'zj-2026-forms.x.institution-name-consistent',
  provision: provisions['x.institution-name-consistent'],
  kind: 'computable',
  subject: 'package',
  severity: 'violation',
  states: '表5与表8的机构名称一致',
  inputs: {
    names: listOf(text({ description: '表1、表3、表4、表5、表6、表7、表8中的机构名称（未填的不列）' }), {
      description: '表1、表3、表4、表5、表6、表7、表8中的机构名称（未填的不列）',
    }),
  },
  parameters: {
    max_distinct: since('2026-03-25', 1, '种'),
  },
  message: '各表机构名称有{actual}种写法，应为{limit}种。',
  remedy: '统一为公章全称。',
  decide: ({ names }, { max_distinct }) => ({
    when: moreThan(count(names), 1),
    holds: atMost(distinctKeys(names, normalised(names.value)), max_distinct),
  }),
});

/** A project without a class teacher makes the row fail outright, so a blank name beside a score is a question. */
export const classHeadsVsT3 = defineRule({
  id: 'zj-2026-forms.x.class-heads-vs-t3',
  provision: provisions['t3.organisation.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'warning',
  authority: 'inference',
  states: '有项目没有班主任的，表3培训组织不得分',
  inputs: {
    projects: table2Rows({ description: '表2各行' }),
    t3_score: number({ description: '表3培训组织自评分', unit: '分' }),
  },
  parameters: {},
  message: '{limit}没有写班主任；未配专职班主任的直接判定不合格（0分），表3培训组织自评{actual}分。',
  remedy: '已配备的，补填班主任；没有配备的，这一项自评0分。',
  relations: [{ id: 'zj-2026-forms.t3.organisation.tier', relation: 'uses', note: '分档' }],
  decide: ({ projects, t3_score }) => {
    const without = all(filled(projects.class_name), not(filled(projects.head_name)));
    return {
      holds: any(same(t3_score, 0), not(some(projects, without))),
      actual: t3_score,
      permitted: listed(projects, joined('“', projects.class_name, '”'), without),
    };
  },
});
