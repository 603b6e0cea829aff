import { premisesMatrix } from '../premises-matrix.js';

export const premises = premisesMatrix('校舍基本情况统计表');
