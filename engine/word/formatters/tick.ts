import { isList, plainText } from '../template-value.js';
import type { Formatter } from './formatter.js';

const TICKED = '☑';
const EMPTY = '☐';

/** ☑ when the entry is true, or, with an option, when the entry is (or has among its words) that choice; else ☐. */
export const tick: Formatter = {
  name: 'tick',
  purpose: '打勾的方框：tick("省级") 在选了“省级”时为 ☑，否则为 ☐',
  format(value, [choice]) {
    if (choice === undefined) return value === true ? TICKED : EMPTY;
    const chosen = isList(value) ? value.map(plainText) : [plainText(value)];
    return chosen.includes(plainText(choice)) ? TICKED : EMPTY;
  },
};
