import { all, enumerated, filled, joined, moreThan, not } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, optional, text } from '../input.js';
import { provisions } from './provisions.js';

/** Textbook source named. */
export const textbookSource = defineRule({
  id: 'wh-stat.textbook-source',
  provision: provisions['textbook-source'],
  kind: 'computable',
  subject: 'statistics',
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
  decide: ({ unified_count, unified_authority, self_count, self_channel }) => {
    const authority = all(moreThan(unified_count, 0), not(filled(unified_authority)));
    const channel = all(moreThan(self_count, 0), not(filled(self_channel)));
    return {
      holds: all(not(authority), not(channel)),
      actual: joined('统一征订', unified_count, '种、自购', self_count, '种'),
      permitted: enumerated([
        [authority, '征订机关'],
        [channel, '购书渠道'],
      ]),
    };
  },
});
