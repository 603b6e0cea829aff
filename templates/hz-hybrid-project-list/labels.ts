/** Every printed string in reading order, repetitions included. */
export const labels: readonly string[] = [
  '附件1',
  '区县混合式培训项目一览表（',
  '项）',
  '序号',
  '区县',
  '项目名称',
  '区县培训机构（联合申报单位）',
  '合作远程培训机构（主申报单位）',
  '项目负责人',
  '总学分',
  '线上学分',
  '备注',
  '各区县项目数',
  '区县',
  '项目数',
  '合计',
];
