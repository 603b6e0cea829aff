import { defineRule } from '../define-rule.js';
import { integer, optional, text } from '../input.js';
import { instrument } from './instrument.js';

/**
 * Textbook source named.
 *
 * FORMULA: unified_count > 0 而机关空白，或 self_count > 0 而渠道空白 → warning；否则 → pass（学生用书、教辅用书、教师用书三类分别核对）
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
export const textbookSource = defineRule({
  id: 'wh-stat.textbook-source',
  instrument,
  citation: {
    article: '教材的征订情况',
    quote: '统一征订学校自购统一征订学校自购统一征订学校自购机关：渠道：机关：渠道：机关：渠道：',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '培训机构不填本块',
  severity: 'warning',
  inputs: {
    unified_count: integer({ description: '统一征订数', unit: '种' }),
    unified_authority: optional(text({ description: '征订机关' })),
    self_count: integer({ description: '学校自购数', unit: '种' }),
    self_channel: optional(text({ description: '自购渠道' })),
  },
  parameters: {},
  message: '教材征订{actual}，缺{limit}。',
  remedy: '补填征订机关或自购渠道。',
  relations: [
    { id: 'wh-stat.blocks-not-to-fill', relation: 'interacts-with', note: '培训机构不填' },
    { id: 'rc-2020.c10.textbook-filed', relation: 'see-also', note: '选用教材须备案' },
  ],
  check: UNWRITTEN,
});
