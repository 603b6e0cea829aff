import { computed } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, text } from '../input.js';
import { normaliseName } from '../normalise-name.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';
import { titleLevel as levelOfTitle } from '../title-level.js';

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
  check({ text: name }) {
    return computed(normaliseName(name));
  },
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
  check({ cell_value, is_percent_format }, { percent }) {
    if (is_percent_format) return computed({ pct: cell_value.times(percent), check: false });
    return computed({ pct: cell_value, check: cell_value.greaterThan(0) && cell_value.atMost(1) });
  },
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
    title_levels: since(
      '2026-03-25',
      {
        正高级: [
          '正高级教师',
          '正高级讲师',
          '教授',
          '研究员',
          '正高级工程师',
          '教授级高级工程师',
          '研究馆员',
          '编审',
          '正高级实验师',
          '主任医师',
          '正高级',
          '正高',
        ],
        副高级: [
          '高级教师',
          '中学高级教师',
          '副教授',
          '副研究员',
          '高级讲师',
          '高级工程师',
          '高级实验师',
          '副研究馆员',
          '副编审',
          '副主任医师',
          '副高级',
          '副高',
          '高级',
        ],
        中级: [
          '一级教师',
          '中学一级教师',
          '小学高级教师',
          '讲师',
          '助理研究员',
          '工程师',
          '实验师',
          '馆员',
          '编辑',
          '中级',
        ],
        初级: [
          '二级教师',
          '三级教师',
          '中学二级教师',
          '中学三级教师',
          '小学一级教师',
          '小学二级教师',
          '小学三级教师',
          '助教',
          '助理讲师',
          '助理工程师',
          '助理实验师',
          '助理馆员',
          '初级',
          '员级',
        ],
      } as const,
      '职称',
    ),
  },
  message: '职称级别：{value}。',
  remedy: '“未识别”的由人工确认，不自动判违规。',
  readings: [
    { point: '“小学高级教师”', reading: '中级', why: '职称改革后对应一级教师' },
    { point: '“特级教师”', reading: '未识别（荣誉称号，不是职称）', why: '需看其教师职称' },
    { point: '只写“高级”', reading: '副高级', why: '“高级”至少是副高' },
  ],
  check({ title }, { title_levels }) {
    return computed(levelOfTitle(title, title_levels));
  },
});
