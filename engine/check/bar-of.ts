import { ExactNumber } from '../core/exact-number.js';
import type { Meter } from '../core/meter.js';
import type { ReportBar } from '../reports/index.js';

const TONES = ['first', 'second', 'third', 'fourth'] as const;
const HUNDRED = 100;
/** Narrower parts have no room for words. */
const ROOM_FOR_WORDS = 8;
const MIDDLE = 50;

/** A meter as a bar: widths in percent of the larger of the whole and the limit. */
export function barOf({ title, unit, parts, limit }: Meter): ReportBar {
  const whole = ExactNumber.sum(parts.map((part) => part.value));
  const scale = limit !== undefined && whole.lessThan(limit) ? ExactNumber.of(limit) : whole;
  const share = (value: number): number =>
    scale.isZero() ? 0 : Number(ExactNumber.of(value).times(HUNDRED).dividedBy(scale).toString(2));
  const over = limit !== undefined && ExactNumber.of(parts[0]?.value ?? 0).greaterThan(limit);
  const words = parts.map(({ label, value }) => `${label} ${shown(value)}${unit}`);
  const permitted = limit === undefined ? '' : `允许 ${shown(limit)}${unit}${over ? '（超过）' : ''}`;
  return {
    title,
    over,
    segments: parts.map(({ value }, index) => ({
      width: share(value),
      inside: share(value) < ROOM_FOR_WORDS ? '' : shown(value),
      tone: TONES[index % TONES.length] ?? 'first',
      words: words[index] ?? '',
    })),
    limit:
      limit === undefined
        ? null
        : {
            at: share(limit),
            words: `允许 ${shown(limit)}`,
            side: share(limit) > MIDDLE ? 'late' : 'early',
          },
    permitted,
    caption: [...words, permitted].filter((part) => part !== '').join('，'),
  };
}

const shown = (value: number): string => ExactNumber.of(value).toString();
