import { defineRule } from '../define-rule.js';
import { boolean, listOf, raw } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * faculty: sum of scoring points, max 10.
 *
 * FORMULA: met 长度须为2，否则 → “无效”；得分 = Σ sub_points[k]（met[k] = 是）
 * RESULT: {"type": "value", "values": "0–10 或 “无效”"}
 */
export const score = defineRule({
  id: 'wlmq-base.faculty.score',
  instrument,
  citation: {
    article: '第5项 教师队伍',
    quote: '有兼专职教师队伍记5分;有专职教师3人以上,记5分,具有本科以上学历或中级以上职称。',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
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
  check: UNWRITTEN,
});

/**
 * ≥ 3 qualified full-time teachers.
 *
 * FORMULA: n = is_full_time 且（education ∈ {研究生, 本科} 或 title_level ∈ {正高级, 副高级, 中级}）的人数；n ≥ 3 → pass；否则 → warning（该5分不得）
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
export const fullTime3 = defineRule({
  id: 'wlmq-base.faculty.full-time-3',
  instrument,
  citation: {
    article: '第5项 教师队伍',
    quote: '有兼专职教师队伍记5分;有专职教师3人以上,记5分,具有本科以上学历或中级以上职称。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    teachers: raw('array<{is_full_time:boolean,education:string,title_level:string}>', {
      description: '教师名单（学历：研究生/本科/专科/其他；职称级别：正高级/副高级/中级/初级/无）',
      unit: '人',
    }),
  },
  parameters: {
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
  check: UNWRITTEN,
});
