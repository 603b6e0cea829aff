import { chartSheet, type BuiltSheet, type ChartedTable } from '../../workbook/index.js';
import type { BriefingDetails } from './briefing.js';
import { stateCounts } from './reminder.js';
import { gradeCounts, weakestIndicators } from './review-figures.js';

const BLUE = '1F4E8C';
const GRADE_COLOURS: Readonly<Record<string, string>> = {
  优秀: '1B6B3A',
  良好: '5B9BD5',
  合格: 'F2B233',
  不合格: 'B3261E',
};
const OTHER_COLOUR = '9CA3AF';
const COUNTED = '机构数';

/** 图表: the figures of a review with charts that the spreadsheet itself draws; undefined where there is nothing to draw. */
export function figureSheet({
  standings,
  roster,
  figures,
}: Pick<BriefingDetails, 'standings' | 'roster' | 'figures'>): BuiltSheet | undefined {
  const { grades, counties } = gradeCounts(figures, roster);
  const indicators = weakestIndicators(figures, figures.indicators.length);
  const tables: ChartedTable[] = [
    {
      title: '报送情况',
      header: '情况',
      series: [{ name: COUNTED, colour: BLUE }],
      rows:
        standings.length === 0
          ? []
          : stateCounts(standings).map(({ state, count }) => ({ label: state, values: [count] })),
      isStacked: false,
      isShare: false,
    },
    {
      title: '各区县等次',
      header: '区县',
      series: grades.map((name) => ({ name, colour: GRADE_COLOURS[name] ?? OTHER_COLOUR })),
      rows: counties.map(({ county, counts }) => ({ label: county, values: counts })),
      isStacked: true,
      isShare: false,
    },
    {
      title: '各指标得分率（低的在前）',
      header: '指标',
      series: [{ name: '得分率', colour: BLUE }],
      rows: indicators.map(({ name, share }) => ({ label: name, values: [share] })),
      isStacked: false,
      isShare: true,
    },
  ].filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return undefined;
  return chartSheet({
    name: '图表',
    title: '图表',
    introduction: '数字取自本工作簿；改了左边的数字，图随之变。',
    tables,
    tabColour: BLUE,
  });
}
