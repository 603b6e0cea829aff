import { readProvisions } from '../provision.js';
import data from './provisions.json' with { type: 'json' };

/** 《浙江省教育厅办公室关于做好2021年下半年全省中小学教师专业发展培训项目申报与教师选课工作的通知》, word for word. */
export const { instrument, provisions } = readProvisions(data);
