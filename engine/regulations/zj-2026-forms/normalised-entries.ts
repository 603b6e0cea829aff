import { all, atMost, firstOf, moreThan, normalised, not, structureOf, times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, text } from '../input.js';
import { levelOf } from '../title-level.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** How names are normalised before comparison. */
export const nameNormalise = defineRule({
  id: 'zj-2026-forms.x.name-normalise',
  provision: provisions['x.name-normalise'],
  kind: 'computable',
  subject: 'person',
  severity: 'info',
  inputs: {
    text: text({ description: '姓名、机构名或项目名原文' }),
  },
  parameters: {},
  message: '规范化后为“{value}”。',
  remedy: '供比对使用，不改动填报内容。',
  readings: [{ point: '姓名中间的空格是否有意义', reading: '没有，去掉后比较', why: '两字姓名常以空格对齐' }],
  decide: ({ text: name }) => ({ gives: normalised(name) }),
});

/** How percentage cells are read. */
export const percentNormalise = defineRule({
  id: 'zj-2026-forms.x.percent-normalise',
  provision: provisions['x.percent-normalise'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'info',
  inputs: {
    cell_value: number({ description: '单元格数值' }),
    is_percent_format: boolean({ description: '单元格是否百分比格式' }),
  },
  parameters: { percent: figures.percent },
  message: '读取为{value}。',
  remedy: '请填表人核对是否少乘了100。',
  readings: [
    {
      point: '常规格式填0.975',
      reading: '按0.975%读取并提示核对',
      why: '不擅自放大，避免把真实的低比率改掉',
    },
  ],
  decide: ({ cell_value, is_percent_format }, { percent }) => ({
    gives: structureOf({
      pct: firstOf([[is_percent_format, times(cell_value, percent)]], cell_value),
      check: all(not(is_percent_format), moreThan(cell_value, 0), atMost(cell_value, 1)),
    }),
  }),
});

/** Level of a professional title. */
export const titleLevel = defineRule({
  id: 'zj-2026-forms.x.title-level',
  provision: provisions['x.title-level'],
  kind: 'computable',
  subject: 'person',
  severity: 'info',
  inputs: {
    title: text({ description: '职称' }),
  },
  parameters: {
    title_levels: figures.title_levels,
  },
  message: '职称级别：{value}。',
  remedy: '“未识别”的由人工确认，不自动判违规。',
  readings: [
    { point: '“小学高级教师”', reading: '中级', why: '职称改革后对应一级教师' },
    { point: '“特级教师”', reading: '未识别（荣誉称号，不是职称）', why: '需看其教师职称' },
    { point: '只写“高级”', reading: '副高级', why: '“高级”至少是副高' },
  ],
  decide: ({ title }, { title_levels }) => ({ gives: levelOf(title, title_levels) }),
});
