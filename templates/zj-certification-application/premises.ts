import { premisesMatrix } from '../premises-matrix.js';

/** Taken over from Table 1 of the periodic review, which describes the same premises. */
export const premises = premisesMatrix('三、校舍基本情况统计表', [
  { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '校舍基本情况统计表' },
]);
