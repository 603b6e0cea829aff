/** How quickly a run goes on. */
export interface Pace {
  /** Files per second. */
  readonly rate: number;
  /** Seconds to the end at that rate; `undefined` before the first file has ended. */
  readonly secondsLeft: number | undefined;
}

/**
 * @param worked files done by this run, without those that an earlier run left.
 * @param left files still to do.
 */
export function paceOf(worked: number, left: number, seconds: number): Pace {
  const rate = worked === 0 || seconds <= 0 ? 0 : worked / seconds;
  return { rate, secondsLeft: rate === 0 ? undefined : Math.ceil(left / rate) };
}
