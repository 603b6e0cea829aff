import { figuresOf, since } from '../parameter.js';
import { TITLE_LEVELS } from '../title-level.js';
import { instrument } from './provisions.js';

/** The figures of the document that several of its rules use. */
export const figures = figuresOf(instrument, {
  min_title_level: since('2021-06-20', '副高级', '职称级别'),
  title_levels: since('2021-06-20', TITLE_LEVELS, '职称'),
  max_projects_per_leader: since('2021-06-20', 4, '项/人/批次', { title: '每名项目负责人的项目上限' }),
  cap_normal_universities: since('2021-06-20', 40, '项', { title: '浙江师范大学、杭州师范大学申报上限' }),
  cap_general: since('2021-06-20', 25, '项', { title: '其他机构申报上限' }),
  cap_remote: since('2021-06-20', 35, '项', { title: '有远程培训资质的机构申报上限' }),
  order_respond_start: since('2021-06-20', '2021-07-11', '日期'),
  order_respond_end: since('2021-06-20', '2021-07-24', '日期'),
  order_submit_start: since('2021-06-20', '2021-07-28', '日期'),
  order_submit_end: since('2021-06-20', '2021-08-02', '日期'),
  cap_under_one_year: since('2021-06-20', 5, '项', { title: '取得资质不满一年的机构申报上限' }),
});
