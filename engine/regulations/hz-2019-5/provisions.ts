import { readProvisions } from '../provision.js';
import data from './provisions.json' with { type: 'json' };

/** 《关于评估2019下半年混合式项目实施效果与提高2020年项目申报质量的通知》, word for word. */
export const { instrument, provisions } = readProvisions(data);
