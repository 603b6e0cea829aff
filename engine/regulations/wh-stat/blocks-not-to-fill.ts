import { all, any, isOneOf, moreThan, not, rowsOf, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, oneOf, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Blocks that must stay empty by type. */
export const blocksNotToFill = defineRule({
  id: 'wh-stat.blocks-not-to-fill',
  provision: provisions['blocks-not-to-fill'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  states: '不属于本类机构的部分没有填写',
  inputs: {
    institution_kind: oneOf(['学前', '培训机构', '中职', '其他'], { description: '机构类型' }),
    block: text({ description: '块名称（见参数）' }),
    filled_cells: integer({ description: '该块已填格数', unit: '格' }),
  },
  parameters: {
    exclusions: since(
      null,
      {
        电子图书: ['学前'],
        专业设置及师资: ['学前'],
        校内实训基地工位设备: ['学前'],
        校外实训基地现状: ['学前'],
        短期培训: ['学前'],
        教材的征订情况: ['培训机构'],
        近三年毕业生情况: ['学前', '培训机构', '其他'],
      } as const,
      '不填的机构类型',
    ),
  },
  message: '{actual}类机构的该块填了内容，应{limit}（不填）。',
  remedy: '清空该块。',
  decide: ({ institution_kind, block, filled_cells }, { exclusions }) => {
    const rows = rowsOf(exclusions);
    const excluded = any(
      ...rows.map(([name, kinds]) => all(same(block, name), isOneOf(institution_kind, kinds))),
    );
    return {
      when: any(...rows.map(([name]) => same(block, name))),
      holds: not(all(excluded, moreThan(filled_cells, 0))),
      actual: institution_kind,
      permitted: '空着',
    };
  },
});
