import type { Term } from '../checklist.js';
import { instrument } from './instrument.js';

/** Provisions without a check of their own. */
export const terms: readonly Term[] = [
  {
    id: 'rc-2020.points-table',
    instrument,
    article: '评估细则表',
    quote: 'A1依法办学36分B1校长资质2分2分',
    explanation:
      'C1–C15分值依次为2、8、10、4、5、7、6、10、8、10、12、4、6、4、4，合计100；B1 2、B2 22、B3 12、B4 6、B5 10、B6 8、B7 10、B8 12、B9 18；A1 依法办学36、A2 办学条件16、A3 学校管理48。',
  },
];
