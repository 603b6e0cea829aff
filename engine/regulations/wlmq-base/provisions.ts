import { readProvisions } from '../provision.js';
import data from './provisions.json' with { type: 'json' };

/** 《乌鲁木齐市专业技术人员继续教育基地考核评估表》, word for word. */
export const { instrument, provisions } = readProvisions(data);
