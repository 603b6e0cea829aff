import type { InstrumentRules } from '../instrument-rules.js';
import * as columns from './columns.js';
import * as licenceNoUnique from './licence-no-unique.js';
import * as licenceNotExpired from './licence-not-expired.js';
import { instrument } from './provisions.js';

/** 荣成市民办教育机构2020年年检情况统计表（附件3）, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [columns.columns, licenceNotExpired.licenceNotExpired, licenceNoUnique.licenceNoUnique],
  checklist: [],
  terms: [],
};
