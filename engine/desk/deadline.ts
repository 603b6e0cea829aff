import type { Moment } from './moments.js';

/** From when until when a round takes workbooks, and what one institution was granted beyond. */
export interface Period {
  readonly opensAt: Moment;
  readonly closesAt: Moment;
  /** 延期, or the day until which a returned workbook is to be mended. */
  readonly extendedUntil?: Moment | undefined;
}

/** `extended`: the round is closed, but not for this institution. */
export type Openness = 'not-yet' | 'open' | 'extended' | 'closed';

/** Until when an institution may hand in. */
export const lastMoment = ({ closesAt, extendedUntil }: Period): Moment =>
  extendedUntil !== undefined && extendedUntil > closesAt ? extendedUntil : closesAt;

/** At 17:00:00 it still is open, a millisecond later no more. */
export function opennessAt(period: Period, now: Moment): Openness {
  if (now < period.opensAt) return 'not-yet';
  if (now <= period.closesAt) return 'open';
  return now <= lastMoment(period) ? 'extended' : 'closed';
}

const DAY = 86_400_000;

/** 还有 2 天, 还有 5 小时, 还有 12 分钟; empty when it is over. */
export function timeLeft(until: Moment, now: Moment): string {
  const left = Date.parse(until) - Date.parse(now);
  if (left < 0) return '';
  if (left >= DAY) return `还有 ${Math.floor(left / DAY)} 天`;
  if (left >= DAY / 24) return `还有 ${Math.floor(left / (DAY / 24))} 小时`;
  return `还有 ${Math.max(1, Math.floor(left / 60_000))} 分钟`;
}
