import type { Condition } from '../../engine/form/index.js';

/** What an entry says of whom a provision concerns, by the words of the provision's `scope`. */
export const scopes: Readonly<Record<string, readonly Condition[]>> = {
  有加分的: [{ entry: 'urumqi-particulars/bonus_grounds', among: ['没有'], not: true }],
};
