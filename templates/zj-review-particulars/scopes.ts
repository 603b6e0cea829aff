import type { Condition } from '../../engine/form/index.js';

const SHARING = 'zj-review-particulars/resource_sharing';
const HOST = '依托单位资源共享的社会机构';
/** Whoever leans on a host is no university; whoever shares with nobody may be one. */
const university: Condition = { entry: SHARING, among: [HOST], not: true };
const notNought = (entry: Condition['entry']): Condition => ({ entry, among: [0], not: true });

/** What an entry says of whom a provision concerns, by the words of the provision's `scope`. */
export const scopes: Readonly<Record<string, readonly Condition[]>> = {
  高等学校: [university],
  高校: [university],
  普通高校租用校外场地的: [university],
  普通高校共享学校校舍的: [university],
  依托单位资源共享的社会机构: [{ entry: SHARING, among: [HOST] }],
  有自有校园占地的: [notNought('zj-table-1/land_area_owned')],
  有自有校舍的: [notNought('zj-table-1/building_area_owned')],
  有租用校舍的: [notNought('zj-table-1/building_area_leased')],
};
