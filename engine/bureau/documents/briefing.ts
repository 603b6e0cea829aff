import type { PlainBlock, PlainPage } from '../../word/index.js';
import { nameKey } from '../across/name-key.js';
import type { RosterInstitution } from '../roster/bureau-roster.js';
import type { Standing } from '../roster/standing.js';
import { barChart } from './bars.js';
import { stateCounts } from './reminder.js';

/** What a review came to, as its forms say. */
export interface ReviewFigures {
  readonly institutions: readonly {
    readonly name: string;
    /** Absent while a score is. */
    readonly total?: number;
    readonly opinion?: string;
  }[];
  /** The mean of each indicator as a share of its points, 0 to 1. */
  readonly indicators: readonly { readonly name: string; readonly share: number }[];
}

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

const GRADES = ['优秀', '良好', '合格', '不合格'] as const;
const UNDECIDED = '未定';
const WEAKEST = 5;
const COUNTIES = 12;

/** 领导简报: one page with what a leader asks first. */
export function briefingPage(details: BriefingDetails): PlainPage {
  const { title, standings, figures, before, open } = details;
  const whole = standings.length;
  return {
    title,
    subtitle: `${figures.institutions.length} 个机构，${figures.institutions.filter(({ opinion }) => opinion !== undefined).length} 个已有复查意见`,
    blocks: [
      ...(whole === 0
        ? []
        : [
            { kind: 'heading', text: '一、报送情况' } as const,
            barChart(
              stateCounts(standings).map(({ state, count }) => ({
                label: state,
                value: count,
                words: `${count} 个`,
              })),
              whole,
            ),
          ]),
      { kind: 'heading', text: '二、各区县等次' },
      gradesByCounty(details),
      { kind: 'heading', text: `三、得分率最低的 ${WEAKEST} 项指标` },
      barChart(
        [...figures.indicators]
          .sort((one, other) => one.share - other.share)
          .slice(0, WEAKEST)
          .map(({ name, share }) => ({ label: name, value: share, words: percent(share) })),
        1,
      ),
      { kind: 'heading', text: '四、还没有解决的' },
      {
        kind: 'paragraph',
        text:
          open.length === 0
            ? '没有。'
            : `${open.map(({ actor, count }) => `须${actor}处理 ${count} 处`).join('，')}，逐条见汇总表的“需核对”。`,
      },
      ...(before === undefined ? [] : comparison(figures, before)),
    ],
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

function gradesByCounty({ roster, figures }: BriefingDetails): PlainBlock {
  const listed = new Map(roster.map(({ name, county }) => [nameKey(name), county]));
  const counties = new Map<string, Map<string, number>>();
  const all = new Map<string, number>();
  for (const { name, opinion = UNDECIDED } of figures.institutions) {
    const county = listed.get(nameKey(name)) || countyIn(name);
    const own = counties.get(county) ?? new Map<string, number>();
    for (const counts of [own, all]) counts.set(opinion, (counts.get(opinion) ?? 0) + 1);
    counties.set(county, own);
  }
  const columns = [...GRADES, ...[...all.keys()].filter((one) => !GRADES.some((grade) => grade === one))];
  const line = (label: string, counts: ReadonlyMap<string, number>, bold = false) => [
    { text: label, bold },
    ...columns.map((grade) => ({ text: String(counts.get(grade) ?? 0), align: 'center' as const, bold })),
    { text: String([...counts.values()].reduce((sum, one) => sum + one, 0)), align: 'center' as const, bold },
  ];
  const shown = [...counties].slice(0, COUNTIES);
  const rest = new Map<string, number>();
  for (const [, counts] of [...counties].slice(COUNTIES)) {
    for (const [grade, count] of counts) rest.set(grade, (rest.get(grade) ?? 0) + count);
  }
  return {
    kind: 'table',
    widths: [6, ...columns.map(() => 3), 3],
    header: true,
    rows: [
      ['区县', ...columns, '共'].map((text) => ({
        text,
        bold: true,
        fill: 'E8ECF2',
        align: 'center' as const,
      })),
      ...shown.map(([county, counts]) => line(county, counts)),
      ...(rest.size === 0 ? [] : [line('其余区县', rest)]),
      line('合计', all, true),
    ],
  };
}

/** Without a list the county is what the name begins with. */
const countyIn = (name: string): string => /^.{1,6}?[县区市]/u.exec(name)?.[0] ?? '其他';

function comparison(now: ReviewFigures, before: ReviewFigures): PlainBlock[] {
  const earlier = new Map(before.institutions.map((one) => [nameKey(one.name), one]));
  const both = now.institutions.flatMap(({ name, total, opinion }) => {
    const old = earlier.get(nameKey(name));
    return old?.total === undefined || total === undefined
      ? []
      : [{ name, total, opinion, old: old.total, was: old.opinion }];
  });
  if (both.length === 0) return [];
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  const changed = both.filter(
    ({ opinion, was }) => opinion !== undefined && was !== undefined && opinion !== was,
  );
  const fallen = both
    .filter(({ total, old }) => total < old)
    .sort((one, other) => one.total - one.old - (other.total - other.old))
    .slice(0, 3);
  return [
    { kind: 'heading', text: '五、与上次相比' },
    {
      kind: 'paragraph',
      text:
        `两次都有总分的 ${both.length} 个机构，平均分由 ${mean(both.map(({ old }) => old)).toFixed(2)} 到 ` +
        `${mean(both.map(({ total }) => total)).toFixed(2)}；${changed.length} 个机构等次有变化。` +
        (fallen.length === 0
          ? ''
          : `降得最多的：${fallen.map(({ name, old, total }) => `${name}（${old} → ${total}）`).join('，')}。`),
    },
  ];
}
