import { readProvisions } from '../provision.js';
import data from './provisions.json' with { type: 'json' };

/** 《荣成市民办教育机构2020年年检情况统计表（附件3）》, word for word. */
export const { instrument, provisions } = readProvisions(data);
