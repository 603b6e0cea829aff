import { readProvisions } from '../provision.js';
import data from './provisions.json' with { type: 'json' };

/** 《浙江省中小学教师培训机构资质认定办法（试行）》, word for word. */
export const { instrument, provisions } = readProvisions(data);
