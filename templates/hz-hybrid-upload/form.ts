import {
  dayColumn,
  derivedRegister,
  recordedFacts,
  textColumn,
  whatIsRecorded,
} from '../derived-register.js';

const tables = [
  recordedFacts('upload', '与省级远程机构合作项目的上传', {
    basis: [
      'hz-2019-5.s2.3.main-applicant-remote',
      'hz-2019-5.s2.3.audited-then-uploaded',
      'hz-2019-5.s2.3.target-region',
    ],
    facts: [
      textColumn('remote_partner', '合作的省级远程机构'),
      dayColumn('county_audit_date', '区县审核通过日期'),
      dayColumn('upload_date', '上传平台日期'),
      textColumn('uploaded_by', '上传单位'),
      textColumn('target_region', '平台上的“面向地区”'),
      textColumn('own_county', '本区县'),
    ],
  }),
];

/** 上传登记：不是官方表格，由办表整理，只问规定要用而申报书没有的日期和名称。 */
export const form = derivedRegister({
  id: 'hz-hybrid-upload',
  title: '混合式项目上传登记',
  shortName: '上传登记',
  source: { document: '杭师质监〔2019〕5号', place: '二（三）3' },
  note: '不是官方表格，由办表整理：只登记规定要用而申报书没有的日期和名称；没有与省级远程机构合作的不用填。',
  filledBy: 'institution',
  orientation: 'portrait',
  sections: [whatIsRecorded(tables), ...tables],
});
