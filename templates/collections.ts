import type { Collection } from '../engine/form/index.js';
import { collection as hybridProjectList } from './hz-hybrid-project-list/collect.js';
import { collection as rongchengSummary } from './rongcheng-inspection-summary/collect.js';
import { collection as weihaiStatistics } from './weihai-statistics/collect.js';
import { collection as projectRegister } from './zj-project-register/collect.js';
import { collection as table6 } from './zj-table-6/collect.js';
import { collection as table7 } from './zj-table-7/collect.js';

/** The forms that can be filled in from many workbooks. */
export const collections: readonly Collection[] = [
  table6,
  table7,
  rongchengSummary,
  weihaiStatistics,
  hybridProjectList,
  projectRegister,
];
