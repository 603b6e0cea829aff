import { readProvisions } from '../provision.js';
import data from './provisions.json' with { type: 'json' };

/** 《浙江省中小学教师培训机构资质复查配套表（表1–表9）》, word for word. */
export const { instrument, provisions } = readProvisions(data);
