import { literal } from '../workbook/index.js';
import { figureOf } from './figures.js';
import { bare } from './row-groups.js';

type TitleLevels = Readonly<Record<string, readonly string[]>>;

function levelsOf(rule: string): TitleLevels {
  return figureOf(rule, 'title_levels') as TitleLevels;
}

/** Whether a title is of the level that the rule asks, or of a higher one; honorary titles are of none. */
export function reachesTitle(title: string, rule: string): string {
  const levels = Object.entries(levelsOf(rule));
  const least = levels.findIndex(([level]) => level === figureOf(rule, 'min_title_level'));
  return isOneOf(
    title,
    levels.slice(0, least + 1).flatMap(([, titles]) => titles),
  );
}

/** Whether a title is one of the highest two levels: 正高级, 副高级. */
export function isSenior(title: string, rule: string): string {
  const { 正高级 = [], 副高级 = [] } = levelsOf(rule);
  return isOneOf(title, [...正高级, ...副高级]);
}

const isOneOf = (title: string, titles: readonly string[]): string =>
  `ISNUMBER(MATCH(SUBSTITUTE(${bare(title)},"职称",""),{${titles.map(literal).join(',')}},0))`;
