/**
 * The faces that official documents name (GB/T 9704-2012 and the forms themselves), each by every name under which
 * machines have it: Windows in Chinese and in English, WPS, the makers' own releases.
 */
export const officialFaces = {
  song: ['宋体', 'SimSun', '新宋体', 'NSimSun', '宋体-PUA', 'Songti SC'],
  fangSong: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'SimFang'],
  kai: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'SimKai'],
  hei: ['黑体', 'SimHei', '微软雅黑', 'Microsoft YaHei', '等线', 'DengXian'],
  xiaoBiaoSong: [
    '方正小标宋简体',
    'FZXiaoBiaoSong-B05S',
    '方正小标宋_GBK',
    'FZXiaoBiaoSong-B05',
    '方正小标宋',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
