import { readProvisions } from '../provision.js';
import data from './provisions.json' with { type: 'json' };

/** 《浙江省中小学教师专业发展培训质量管理工作规程（试行）》, word for word. */
export const { instrument, provisions } = readProvisions(data);
