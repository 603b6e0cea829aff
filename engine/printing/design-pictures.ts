import { dayParts } from '../core/calendar-day.js';
import type { Meter } from '../core/meter.js';
import type { Design, TimetableDay } from '../design/index.js';
import type { PlainBlock, PlainCell } from '../word/index.js';

/** Light enough for black words, and apart from each other in grey too. */
const FILLS: Readonly<Record<string, string>> = { 线上: 'DCE9F7', 线下: 'A9CDB0' };
const PARTS = ['DCE9F7', 'A9CDB0', 'F3E0B5', 'E3D3EA'] as const;
const HEAD = 'EDEDED';
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
/** Widths of a bar are whole parts of it; its name takes so much more. */
const PARTS_OF_A_BAR = 1000;
const NAME_OF_A_BAR = 240;
/** Weeks that have room beside each other. */
const WEEKS_IN_A_BAND = 16;
/** A part that is smaller has no room for words. */
const LEAST_PART = 60;

/** The cells of a head. */
export const head = (...words: readonly string[]): PlainCell[] =>
  words.map((text) => ({ text, fill: HEAD, bold: true, align: 'center' }));

/** A bar as a row of shaded cells beside its name, and under it where the limit is. */
export function barBlocks({ title, unit, parts, limit }: Meter): PlainBlock[] {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const scale = Math.max(whole, limit ?? 0);
  const filled = parts.filter(({ value }) => value > 0);
  // One part alone is no picture.
  if (scale <= 0 || filled.length < 2) return [];
  const widths = filled.map(({ value }) =>
    Math.max(LEAST_PART, Math.round((value / scale) * PARTS_OF_A_BAR)),
  );
  const bar: PlainBlock = {
    kind: 'table',
    widths: [NAME_OF_A_BAR, ...widths],
    rows: [
      [
        { text: title },
        ...filled.map(({ label, value }, at): PlainCell => ({
          text: `${label} ${value}${unit}`,
          fill: PARTS[at % PARTS.length] ?? HEAD,
          align: 'center',
        })),
      ],
    ],
  };
  if (limit === undefined || limit <= 0 || limit >= scale) return [bar];
  const at = Math.max(LEAST_PART, Math.round((limit / scale) * PARTS_OF_A_BAR));
  return [
    bar,
    {
      kind: 'table',
      widths: [NAME_OF_A_BAR + at, PARTS_OF_A_BAR - at],
      ruled: false,
      rows: [
        [
          { text: '▲', align: 'right' },
          { text: `${parts[0]?.label ?? ''}最多${Math.round(limit * 100) / 100}${unit}` },
        ],
      ],
    },
  ];
}

/**
 * The weeks as columns from Monday to Sunday, each day shaded by what is held, with its hours. Weeks in which nothing
 * is held are left out.
 */
export function weekBlocks({ weeks }: Design['timetable']): PlainBlock[] {
  if (weeks.length === 0) return [];
  const held = weeks
    .map((one, at) => ({ ...one, number: at + 1 }))
    .filter(({ days }) => days.some((day) => day !== undefined));
  const bands = Array.from({ length: Math.ceil(held.length / WEEKS_IN_A_BAND) }, (_, at) =>
    held.slice(at * WEEKS_IN_A_BAND, (at + 1) * WEEKS_IN_A_BAND),
  );
  const columns = Math.min(held.length, WEEKS_IN_A_BAND);
  const blank = held.length < weeks.length ? `，没有安排的${weeks.length - held.length}周不列` : '';
  return [
    { kind: 'heading', text: '三、各周安排' },
    {
      kind: 'paragraph',
      text: `每列一周，列首为周次和星期一的日期；数字为学时，浅色为线上，深色为线下${blank}。`,
    },
    ...bands.map((band): PlainBlock => ({
      kind: 'table',
      widths: [6, ...Array.from({ length: columns }, () => 10)],
      rows: [
        head(
          '',
          ...filledTo(
            columns,
            band.map(({ number, monday }) => `${number}\n${shortDay(monday)}`),
            '',
          ),
        ),
        ...WEEKDAYS.map((weekday, at): PlainCell[] => [
          { text: weekday, fill: HEAD, bold: true, align: 'center' },
          ...filledTo(
            columns,
            band.map(({ days }) => dayCell(days[at])),
            { text: '' },
          ),
        ]),
      ],
    })),
  ];
}

const filledTo = <T>(count: number, all: readonly T[], blank: T): T[] =>
  Array.from({ length: count }, (_, at) => all[at] ?? blank);

const shortDay = (day: Parameters<typeof dayParts>[0]): string => {
  const { month, day: of } = dayParts(day);
  return `${month}.${of}`;
};

function dayCell(day: TimetableDay | undefined): PlainCell {
  if (!day) return { text: '' };
  const held = Object.entries(day.hours);
  const [main = ''] = held.length === 1 ? (held[0] ?? []) : ['线下'];
  const fill = FILLS[main];
  return {
    text: held.map(([mode, hours]) => (held.length === 1 ? String(hours) : `${mode}${hours}`)).join('\n'),
    align: 'center',
    ...(fill === undefined ? {} : { fill }),
  };
}
