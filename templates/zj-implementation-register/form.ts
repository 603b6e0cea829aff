import { whatIsRecorded, derivedRegister } from '../derived-register.js';
import { people } from './people.js';
import { projects } from './projects.js';
import { steps } from './steps.js';

const tables = [...steps, ...projects, ...people];

/** 实施登记：不是官方表格，由办表整理，只问规定要用而官方表格没有的日期、数目和情形。 */
export const form = derivedRegister({
  id: 'zj-implementation-register',
  title: '培训实施登记',
  shortName: '实施登记',
  source: {
    document: '浙江省中小学教师专业发展培训管理的有关规定',
    place: '浙教办函〔2021〕157号附件1、浙教师训〔2014〕规程第三章至第六章',
  },
  note: '不是官方表格，由办表整理：只登记规定要用而官方表格没有的日期、数目和情形；先选有什么要登记，没有的都不用填。',
  filledBy: 'institution',
  sections: [whatIsRecorded(tables), ...tables],
});
