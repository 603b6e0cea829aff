import { readProvisions } from '../provision.js';
import data from './provisions.json' with { type: 'json' };

/** 《荣成市民办培训学校办学评估细则（附件1）》, word for word. */
export const { instrument, provisions } = readProvisions(data);
