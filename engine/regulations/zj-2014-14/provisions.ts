import { readProvisions } from '../provision.js';
import data from './provisions.json' with { type: 'json' };

/** 《浙江省教育厅办公室关于进一步加强中小学教师培训质量管理工作的通知》, word for word. */
export const { instrument, provisions } = readProvisions(data);
