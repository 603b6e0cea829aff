import { readProvisions } from '../provision.js';
import data from './provisions.json' with { type: 'json' };

/** 《威海市民办教育机构办学状况统计表（附件2）》, word for word. */
export const { instrument, provisions } = readProvisions(data);
