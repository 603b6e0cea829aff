/** Every printed string in reading order, repetitions included. */
export const labels: readonly string[] = [
  '附件3',
  '荣成市民办教育机构2020年年检情况统计表',
  '机构名称',
  '办学许可证号',
  '许可证有效期（截止日期）',
  '办学类型',
  '负责人',
  '办学内容',
  '办学地址',
  '联系方式',
];
