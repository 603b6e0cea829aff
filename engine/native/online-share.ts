import { caseOf, exceeds, made, reaches, times, where, type Case, type Value } from './case.js';
import type { CheckCells } from './check-cells.js';

const QUARTER = 'hz-2019-5.s2.2.online-quarter';
const THIRD = 'hz-2019-5.s2.2.online-third';

/** Online credits are at most a quarter of many credits, a third of fewer. */
export function onlineShare(cells: CheckCells, total: Value, online: Value): Case {
  const many = reaches(total, cells.figure('credits_from', QUARTER));
  const [quarter, third] = [QUARTER, THIRD].map((rule) => cells.figure('max_online_share', rule));
  const share = `((${many})*${quarter}+(1-(${many}))*${third})`;
  const limit = made(`ROUND(${times(total, share).formula},9)`, total);
  return where(
    caseOf(reaches(limit, online), [total, online], { actual: online, permitted: limit }),
    exceeds(total, 0),
  );
}
