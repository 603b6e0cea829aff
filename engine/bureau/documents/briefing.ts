import type { PlainBlock, PlainPage } from '../../word/index.js';
import type { RosterInstitution } from '../roster/bureau-roster.js';
import type { Standing } from '../roster/standing.js';
import { barChart } from './bars.js';
import { stateCounts } from './reminder.js';
import {
  changesSince,
  gradeCounts,
  reviewed,
  weakestIndicators,
  type GradeCounts,
  type ReviewFigures,
} from './review-figures.js';

export interface BriefingDetails {
  readonly title: string;
  /** Empty without a list of institutions. */
  readonly standings: readonly Standing[];
  readonly roster: readonly RosterInstitution[];
  readonly figures: ReviewFigures;
  /** The review before, when there is a summary of it. */
  readonly before?: ReviewFigures;
  /** How many things are open, and with whom. */
  readonly open: readonly { readonly actor: string; readonly count: number }[];
}

const WEAKEST = 5;
/** More would not fit on the page. */
const COUNTIES = 12;
const FALLEN = 3;

/** 领导简报: one page with what a leader asks first. */
export function briefingPage(details: BriefingDetails): PlainPage {
  const { title, standings, roster, figures, before, open } = details;
  const whole = standings.length;
  const { ofReview, notListed } = reviewed(figures, roster);
  const decided = ofReview.filter(({ opinion }) => opinion !== undefined).length;
  const parts: { readonly heading: string; readonly blocks: readonly PlainBlock[] }[] = [
    ...(whole === 0
      ? []
      : [
          {
            heading: '报送情况',
            blocks: [
              barChart(
                stateCounts(standings).map(({ state, count }) => ({
                  label: state,
                  value: count,
                  words: `${count} 个`,
                })),
                whole,
              ),
            ],
          },
        ]),
    {
      heading: '各区县等次',
      blocks: [
        gradeTable(gradeCounts(figures, roster)),
        ...(notListed === 0
          ? []
          : [
              {
                kind: 'paragraph' as const,
                text: `另有 ${notListed} 个名称不在名单上，没有计入，见汇总表的“需核对”。`,
              },
            ]),
      ],
    },
    {
      heading: `得分率最低的 ${WEAKEST} 项指标`,
      blocks: [
        barChart(
          weakestIndicators(figures, WEAKEST).map(({ name, share }) => ({
            label: name,
            value: share,
            words: percent(share),
          })),
          1,
        ),
      ],
    },
    {
      heading: '还没有解决的',
      blocks: [
        {
          kind: 'paragraph',
          text:
            open.length === 0
              ? '没有。'
              : `${open.map(({ actor, count }) => `须${actor}处理 ${count} 处`).join('，')}，逐条见汇总表的“需核对”。`,
        },
      ],
    },
    ...(before === undefined ? [] : [{ heading: '与上次相比', blocks: comparison(figures, before) }]),
  ];
  return {
    title,
    subtitle: `${ofReview.length} 个机构，${decided} 个已有复查意见`,
    blocks: parts.flatMap(({ heading, blocks }, index): PlainBlock[] => [
      { kind: 'heading', text: `${NUMERALS[index] ?? ''}、${heading}` },
      ...blocks,
    ]),
  };
}

const NUMERALS = '一二三四五';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

function gradeTable({ grades, counties, all }: GradeCounts): PlainBlock {
  const line = (label: string, counts: readonly number[], bold = false) => [
    { text: label, bold },
    ...[...counts, counts.reduce((sum, one) => sum + one, 0)].map((count) => ({
      text: String(count),
      align: 'center' as const,
      bold,
    })),
  ];
  const rest = counties.slice(COUNTIES);
  return {
    kind: 'table',
    widths: [6, ...grades.map(() => 3), 3],
    header: true,
    rows: [
      ['区县', ...grades, '共'].map((text) => ({
        text,
        bold: true,
        fill: 'E8ECF2',
        align: 'center' as const,
      })),
      ...counties.slice(0, COUNTIES).map(({ county, counts }) => line(county, counts)),
      ...(rest.length === 0
        ? []
        : [
            line(
              `其余 ${rest.length} 个区县`,
              grades.map((_, index) => rest.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)),
            ),
          ]),
      line('合计', all, true),
    ],
  };
}

function comparison(now: ReviewFigures, before: ReviewFigures): PlainBlock[] {
  const both = changesSince(now, before);
  if (both.length === 0) return [{ kind: 'paragraph', text: '没有两次都有总分的机构（按机构名称对）。' }];
  const mean = (values: readonly number[]): string =>
    (values.reduce((sum, one) => sum + one, 0) / values.length).toFixed(2);
  const changed = both.filter(({ was, is }) => was !== '' && is !== '' && was !== is);
  const fallen = both
    .filter((one) => one.now < one.before)
    .sort((one, other) => one.now - one.before - (other.now - other.before))
    .slice(0, FALLEN);
  const unpaired = now.institutions.length - both.length;
  return [
    {
      kind: 'paragraph',
      text:
        `两次都有总分的 ${both.length} 个机构，平均分由 ${mean(both.map((one) => one.before))} 到 ` +
        `${mean(both.map((one) => one.now))}；${changed.length} 个机构等次有变化。` +
        (unpaired === 0 ? '' : `另有 ${unpaired} 个机构只有一次的总分，没有比较。`) +
        (fallen.length === 0
          ? ''
          : `降得最多的：${fallen.map((one) => `${one.name}（${one.before} → ${one.now}）`).join('，')}。`),
    },
  ];
}
