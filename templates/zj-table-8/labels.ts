/** Every printed string in reading order, repetitions included. */
export const labels: readonly string[] = [
  '表8',
  '浙江省中小学教师培训机构资质复查专家',
  '改进建议',
  '培训机构名称：',
  '1、 问题和不足',
  '2、 改进意见',
  '专家签名：',
  '2026年',
  '月',
  '日',
];
