import type { Condition } from '../../engine/form/index.js';

/** What an entry says of whom a provision concerns, by the words of the provision's `scope`. */
export const scopes: Readonly<Record<string, readonly Condition[]>> = {
  非营利性学校: [{ entry: 'rongcheng-records/profit', among: ['非营利性'] }],
  营利性学校: [{ entry: 'rongcheng-records/profit', among: ['营利性'] }],
};
