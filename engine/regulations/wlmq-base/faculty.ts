import { all, any, atLeast, count, isOneOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, listOf, optional, record, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { pointsOfMet } from './sub-points.js';

/** faculty: sum of scoring points, max 10. */
export const score = defineRule({
  id: 'wlmq-base.faculty.score',
  provision: provisions.faculty,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    met: listOf(boolean({ description: '2个评分点是否达到（按序）' }), {
      description: '2个评分点是否达到（按序）',
    }),
  },
  parameters: {
    points: since(null, 10, '分'),
    sub_points: since(null, [5, 5] as const, '分'),
  },
  message: '“教师队伍”得分：{value}分。',
  remedy: '逐点核对佐证。',
  readings: [{ point: '评分点能否给部分分', reading: '不能，达到记全分、未达到记0分', why: '“……记X分”' }],
  decide: ({ met }, { sub_points }) => pointsOfMet(met, sub_points),
});

/** ≥ 3 qualified full-time teachers. */
export const fullTime3 = defineRule({
  id: 'wlmq-base.faculty.full-time-3',
  provision: provisions.faculty,
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '符合条件的专职教师不少于{min_full_time}人',
  inputs: {
    teachers: listOf(
      record(
        {
          is_full_time: optional(boolean({ description: '是否专职' })),
          education: optional(text({ description: '学历' })),
          title_level: optional(text({ description: '职称级别' })),
        },
        { description: '教师' },
      ),
      {
        description: '教师名单（学历：研究生/本科/专科/其他；职称级别：正高级/副高级/中级/初级/无）',
        unit: '人',
      },
    ),
  },
  parameters: {
    degrees: since(null, ['研究生', '本科'] as const),
    title_levels: since(null, ['正高级', '副高级', '中级'] as const),
    min_full_time: since(null, 3, '人'),
    points: since(null, 5, '分'),
  },
  message: '符合条件的专职教师{actual}人，应有{limit}人以上。',
  remedy: '补充专职教师或学历、职称证明。',
  readings: [
    {
      point: '学历职称要求只管专职教师还是全部教师',
      reading: '只管计入3人的专职教师',
      why: '句子接在“有专职教师3人以上”之后',
    },
    { point: '“3人以上”是否含3', reading: '含', why: '“以上”含本数' },
  ],
  decide: ({ teachers }, { min_full_time, degrees, title_levels }) => {
    const qualified = any(isOneOf(teachers.education, degrees), isOneOf(teachers.title_level, title_levels));
    return { holds: atLeast(count(teachers, all(teachers.is_full_time, qualified)), min_full_time) };
  },
});
