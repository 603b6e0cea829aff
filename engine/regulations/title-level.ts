import {
  atMost,
  firstOf,
  isOneOf,
  positionIn,
  rowsOf,
  titleOf,
  word,
  type Condition,
  type Expr,
} from './decision/index.js';
import type { Scope } from './decision/expression.js';
import type { FigureSymbol } from './decision/symbols.js';
import data from './title-levels.json' with { type: 'json' };

export type TitleLevels = Readonly<Record<string, readonly string[]>>;

/** Professional titles by their level, the levels from the highest; honorary titles (特级教师) are none. */
export const TITLE_LEVELS: TitleLevels = data.levels;

export const UNRECOGNISED_LEVEL = '未识别';

/** The senior titles: 高级职称 without a grade counts as 副高级. */
const SENIOR_TITLES: readonly string[] = [...data.levels['正高级'], ...data.levels['副高级']];
const ALL_TITLES: readonly string[] = [...SENIOR_TITLES, ...data.levels['中级'], ...data.levels['初级']];

/** Whether a title is a senior one; unknown of what is no title of the table, for nobody knows them all. */
export const isSeniorTitle = <Where extends Scope>(title: Expr<'text', Where>): Condition<Where> =>
  atMost(positionIn(titleOf(title), ALL_TITLES), SENIOR_TITLES.length) as Condition<Where>;

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
