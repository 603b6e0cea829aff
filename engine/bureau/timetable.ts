import { addDays, type CalendarDay } from '../core/calendar-day.js';
import {
  figuresOn,
  fullTitle,
  PUBLISHED_CALENDAR,
  rule,
  workingDayNotAfter,
  workingDayBefore,
  type Rule,
} from '../regulations/index.js';

/** What a bureau goes through from the notice until it files the result. */
export type Procedure = 'review' | 'certification';

/** The last day on which something may be, for what follows it to be in time. */
export interface LatestDay {
  /** 现场复查, 公示开始 … */
  readonly what: string;
  readonly day: CalendarDay;
  /** How it follows from the day below it: 公示7天，首尾都算. */
  readonly how: string;
  /** Title, number and article of what it rests on, and its words; absent where it only follows. */
  readonly basis?: { readonly article: string; readonly quote: string };
}

export interface Timetable {
  /** From the first to the filing. */
  readonly days: readonly LatestDay[];
  /** False where a year's holidays are not published yet: then Monday to Friday are taken for working days. */
  readonly isPublished: boolean;
}

const FILING = 'zj-2026-review.s3.4.city-filing';
const NOTICE = 'zj-2026-review.s3.2.2.onsite-notice-7d';
const PUBLICITY = {
  review: 'zj-2026-review.s3.3.publicity-1w',
  certification: 'zj-2011-03.s4.3.publicity-5wd',
} as const;
const ANNOUNCEMENT = {
  review: 'zj-2026-review.s3.4.announce-after-publicity',
  certification: 'zj-2011-03.s4.3.opinion-publicity-announcement',
} as const;

/** Without holidays every Monday to Friday is one. */
const WEEKDAYS = { holidays: new Set<string>(), workdays: new Set<string>() };

/**
 * Reckons a round's dates back from the day on which its result is filed; every day is the last that still is in time.
 * Days on which an office acts are working days; the figures are those of the rules.
 */
export function timetableOf(procedure: Procedure, filing: CalendarDay): Timetable {
  const reached = daysOf(procedure, filing, PUBLISHED_CALENDAR);
  return reached
    ? { days: reached, isPublished: true }
    : { days: daysOf(procedure, filing, WEEKDAYS) ?? [], isPublished: false };
}

function daysOf(
  procedure: Procedure,
  filing: CalendarDay,
  calendar: Parameters<typeof workingDayBefore>[2],
): readonly LatestDay[] | undefined {
  const [publicity, announcing, notice] = [PUBLICITY[procedure], ANNOUNCEMENT[procedure], NOTICE].map(ruleOf);
  if (!publicity || !announcing || !notice) return undefined;
  const announced = workingDayNotAfter(filing, calendar);
  if (announced === undefined) return undefined;
  const ends = addDays(announced, -1);
  const count = figureOf(publicity, procedure === 'review' ? 'min_days' : 'min_working_days', filing);
  const begins =
    procedure === 'review'
      ? workingDayNotAfter(addDays(ends, 1 - count), calendar)
      : workingDayBefore(announced, count, calendar);
  if (begins === undefined) return undefined;
  const filedBy = procedure === 'review' ? ruleOf(FILING) : undefined;
  const filed: LatestDay = {
    what: '报送备案',
    day: filing,
    how: '',
    ...(filedBy ? { basis: basisOf(filedBy) } : {}),
  };
  const published: readonly LatestDay[] = [
    {
      what: '公示开始',
      day: begins,
      how: procedure === 'review' ? `公示满 ${count} 天，首尾都算` : `公示满 ${count} 个工作日，首日计入`,
      basis: basisOf(publicity),
    },
    { what: '公示结束', day: ends, how: '公布的前一天' },
    { what: '公布结果', day: announced, how: '公示期满以后，备案以前', basis: basisOf(announcing) },
    filed,
  ];
  if (procedure === 'certification') {
    const opinion = workingDayBefore(begins, 1, calendar);
    return (
      opinion && [
        { what: '提出初审意见', day: opinion, how: '公示以前', basis: basisOf(announcing) },
        ...published,
      ]
    );
  }
  const onSite = workingDayBefore(begins, 1, calendar);
  const days = figureOf(notice, 'min_notice_days', filing);
  const confirmed = onSite && workingDayNotAfter(addDays(onSite, -days), calendar);
  const handedIn = confirmed && workingDayBefore(confirmed, 1, calendar);
  return (
    handedIn && [
      { what: '机构提交截止', day: handedIn, how: '材料初审以后才能确定现场复查' },
      { what: '与机构确认现场复查', day: confirmed, how: `至少提前 ${days} 天`, basis: basisOf(notice) },
      { what: '现场复查', day: onSite, how: '公示以前' },
      ...published,
    ]
  );
}

const ruleOf = (id: string): Rule | undefined => rule(id);

function figureOf(one: Rule, name: string, on: CalendarDay): number {
  const value = (figuresOn(one, { on }) ?? figuresOn(one, {}))?.[name]?.value;
  if (typeof value !== 'number') throw new RangeError(`${one.id} has no figure ${name}`);
  return value;
}

const basisOf = ({ provision: { instrument, article, quote } }: Rule): NonNullable<LatestDay['basis']> => ({
  article: `${fullTitle(instrument)}${article}`,
  quote,
});
