import { firstOf, isOneOf, rowsOf, titleOf, word, type Expr } from './decision/index.js';
import type { FigureSymbol } from './decision/symbols.js';
import { normaliseName } from './normalise-name.js';

export type TitleLevels = Readonly<Record<string, readonly string[]>>;

/** Professional titles by their level; honorary titles (特级教师) are none. */
export const TITLE_LEVELS: TitleLevels = {
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
};

export const UNRECOGNISED_LEVEL = '未识别';

/** The senior titles: 高级职称 without a grade counts as 副高级. */
export const SENIOR_TITLES: readonly string[] = [
  ...(TITLE_LEVELS['正高级'] ?? []),
  ...(TITLE_LEVELS['副高级'] ?? []),
];

/** 正高级, 副高级, 中级, 初级, or 未识别 for what is no title of the table; 高级职称 counts as 高级. */
export const levelOf = (
  title: Expr<'text', 'one'>,
  levels: FigureSymbol<TitleLevels>,
  unrecognised: Expr<'text', 'one'> = word(UNRECOGNISED_LEVEL),
): Expr<'text', 'one'> =>
  firstOf(
    rowsOf(levels).map(([name, titles]) => [isOneOf(titleOf(title), titles), word(name)] as const),
    unrecognised,
  );

/** The same of a title at hand. */
export function titleLevel(title: string, levels: TitleLevels = TITLE_LEVELS): string {
  const name = normaliseName(title).replace(/职称$/, '');
  for (const level in levels) if (levels[level]?.includes(name)) return level;
  return UNRECOGNISED_LEVEL;
}
