import { dayParts, addDays } from '../core/calendar-day.js';
import type { Meter } from '../core/meter.js';
import { comparisonOf, type Design, type DesignBasis, type TimetableDay } from '../design/index.js';
import { plainPage, type PlainBlock, type PlainCell } from '../word/index.js';

/** Light enough for black words, and apart from each other in grey too. */
const FILLS: Readonly<Record<string, string>> = { 线上: 'DCE9F7', 线下: 'A9CDB0' };
const PARTS = ['DCE9F7', 'A9CDB0', 'F3E0B5', 'E3D3EA'] as const;
const HEAD = 'EDEDED';
const OVER = 'F6C9C2';
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
/** Widths of a bar are whole parts of it. */
const PARTS_OF_A_BAR = 1000;
/** A part that is smaller has no room for words. */
const LEAST_PART = 60;

/** 设计测算 as one page to discuss with the partner: a Word document. */
export function designPage({
  project,
  limits,
  proposals,
  advice,
  bars,
  timetable,
  pairs,
  partners,
}: Design): Uint8Array {
  const documents = new Documents();
  return plainPage({
    title: '设计测算',
    ...(project === '' ? {} : { subtitle: project }),
    blocks: [
      { kind: 'heading', text: '一、允许多少' },
      limitTable(limits, documents),
      ...bars.flatMap(barBlocks),
      { kind: 'heading', text: '二、怎样改' },
      ...changeBlocks(proposals, advice, documents),
      ...weekBlocks(timetable),
      ...remarkBlocks({ timetable, pairs, partners }),
      { kind: 'paragraph', text: documents.words },
    ],
  });
}

const head = (...words: readonly string[]): PlainCell[] =>
  words.map((text) => ({ text, fill: HEAD, bold: true, align: 'center' }));

/** The documents that a page cites, each by a mark that is explained at its end. */
class Documents {
  private readonly known: string[] = [];

  /** ①第十条；②二（二） */
  cited(basis: readonly DesignBasis[]): string {
    return basis
      .map(({ instrument, article }) => {
        if (!this.known.includes(instrument)) this.known.push(instrument);
        return `${markOf(this.known.indexOf(instrument))}${article}`;
      })
      .join('；');
  }

  get words(): string {
    return `依据：${this.known.map((one, at) => `${markOf(at)}${one}`).join('；')}。`;
  }
}

const FIRST_MARK = '①'.codePointAt(0) ?? 0;
const markOf = (at: number): string => String.fromCodePoint(FIRST_MARK + at);

/** What does not speak of this design is left out. */
const limitTable = (limits: Design['limits'], documents: Documents): PlainBlock => ({
  kind: 'table',
  widths: [19, 55, 26],
  header: true,
  rows: [
    head('项目', '允许（现在）', '依据'),
    ...limits
      .filter(({ state }) => state !== 'elsewhere')
      .map((one): PlainCell[] => [
        { text: one.title },
        { text: `${one.sentence}${comparisonOf(one)}`, ...(one.state === 'exceeded' ? { fill: OVER } : {}) },
        { text: documents.cited(one.basis) },
      ]),
  ],
});

/** A bar as a row of shaded cells, and under it where the limit is. */
function barBlocks({ title, unit, parts, limit }: Meter): PlainBlock[] {
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
    widths,
    rows: [
      filled.map(({ label, value }, at) => ({
        text: `${label} ${value}${unit}`,
        fill: PARTS[at % PARTS.length] ?? HEAD,
        align: 'center',
      })),
    ],
  };
  if (limit === undefined || limit <= 0 || limit >= scale)
    return [{ kind: 'paragraph', text: `${title}（${unit}）` }, bar];
  const at = Math.max(LEAST_PART, Math.round((limit / scale) * PARTS_OF_A_BAR));
  return [
    { kind: 'paragraph', text: `${title}（${unit}）` },
    bar,
    {
      kind: 'table',
      widths: [at, PARTS_OF_A_BAR - at],
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

function changeBlocks(
  proposals: Design['proposals'],
  advice: Design['advice'],
  documents: Documents,
): PlainBlock[] {
  if (proposals.length + advice.length === 0) return [{ kind: 'paragraph', text: '没有需要改的。' }];
  return [
    ...(proposals.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            widths: [6, 50, 44],
            header: true,
            rows: [
              head('', '建议', '随之解决'),
              ...proposals.map((one, at): PlainCell[] => [
                { text: String(at + 1), align: 'center' },
                {
                  text: [
                    one.words,
                    ...one.confirm.map((fact) => `采用前核实：${fact}`),
                    ...(one.toFill.length === 0
                      ? []
                      : [`采用后填写：${one.toFill.map(({ label }) => label).join('、')}`]),
                  ].join('\n'),
                },
                {
                  text: `${one.settles.map(({ message }) => message).join('\n')}（${documents.cited(one.basis)}）`,
                },
              ]),
            ],
          },
        ]),
    ...advice.map(({ message, remedy }): PlainBlock => ({
      kind: 'paragraph',
      text: `· ${message}${remedy}`,
    })),
  ];
}

/** The weeks as a table; the days of each are shaded by what is held, and say it. */
function weekBlocks({ weeks }: Design['timetable']): PlainBlock[] {
  if (weeks.length === 0) return [];
  return [
    { kind: 'heading', text: '三、各周安排（数字为学时）' },
    {
      kind: 'table',
      widths: [10, ...WEEKDAYS.map(() => 13)],
      header: true,
      rows: [
        head('周', ...WEEKDAYS),
        ...weeks.map(({ monday, days }, at): PlainCell[] => [
          { text: `第${at + 1}周`, align: 'center' },
          ...days.map((one, index) => dayCell(one, shortDay(addDays(monday, index)))),
        ]),
      ],
    },
  ];
}

const shortDay = (day: Parameters<typeof dayParts>[0]): string => {
  const { month, day: of } = dayParts(day);
  return `${month}.${of}`;
};

function dayCell(day: TimetableDay | undefined, date: string): PlainCell {
  if (!day) return { text: '' };
  const held = Object.entries(day.hours);
  const [main = ''] = held.length === 1 ? (held[0] ?? []) : ['线下'];
  const fill = FILLS[main];
  return {
    text: `${date}${held.map(([mode, hours]) => `${mode}${hours}`).join('')}`,
    align: 'center',
    ...(fill === undefined ? {} : { fill }),
  };
}

function remarkBlocks({
  timetable,
  pairs,
  partners,
}: Pick<Design, 'timetable' | 'pairs' | 'partners'>): PlainBlock[] {
  const remarks = [...timetable.remarks.map(({ words }) => words), ...pairs.remarks, ...partners.remarks];
  return remarks.length === 0
    ? []
    : [
        { kind: 'heading', text: '四、请核对' },
        ...remarks.map((text): PlainBlock => ({ kind: 'paragraph', text: `· ${text}` })),
      ];
}
