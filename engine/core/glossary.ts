/** One word for one thing: what it is called, and what it is never called on a page, a sheet or a screen. */
export interface Term {
  readonly word: string;
  readonly means: string;
  /** Words for the same thing that people do not use, or that say more than is so; a pattern where others contain it. */
  readonly not: readonly (string | RegExp)[];
}

/** The words of the product in Chinese. Official texts keep their own, and what a user types is never changed. */
export const glossary: readonly Term[] = [
  {
    word: '不符合',
    means: '填的内容与规定不一致；条文附有处罚的才叫“违规”',
    not: ['有违规', '没有违规', '违规或'],
  },
  { word: '未填', means: '该填而空着；不是错', not: ['漏填项', '缺失项'] },
  { word: '未能读取', means: '填了，但读不出是数、日期或选项', not: ['解析失败', '格式错误', '读不出来'] },
  { word: '提醒', means: '要由人核对，不一定有问题', not: [/(?<!证书)警告/u, '告警'] },
  { word: '可以报送 / 暂不能报送', means: '全套表能不能交', not: ['可送审', '不可送审'] },
  { word: '校对稿', means: '还有问题时生成的文件，不作盖章之用', not: ['草稿', '草样'] },
  { word: '套表', means: '一个人一次填的几张表，在一个工作簿里', not: ['表格包', '模板包'] },
  { word: '名册', means: '一行一个人、一个项目的表', not: ['花名表', '列表表'] },
  { word: '佐证材料', means: '随表报送的证明文件', not: ['证据文件', '附件材料包'] },
  { word: '材料收报', means: '教育局收材料的地方', not: ['收件台', '交件', '往来'] },
  { word: '提交 / 仍要提交', means: '机构把材料交给教育局', not: ['照样交件'] },
  { word: '接收 / 已接收', means: '教育局收到并通过', not: ['收下', /已收(?![到集报])/u] },
  { word: '催报', means: '提醒还没有交的', not: ['催交', '再催一次'] },
  { word: '待审核 / 查看', means: '教育局还没有看', not: [/待审(?!核)/u, '看一看'] },
  { word: '随之解决', means: '改好一处，其余跟着没有问题', not: ['一并消失', '消掉'] },
  { word: '检查未完成', means: '检查没有做完', not: ['没有检查成'] },
  { word: '安装遇到问题', means: '加载项装不上', not: ['装不上'] },
  { word: '加载项文件', means: '装进 Excel 用的 manifest.xml', not: ['清单文件'] },
  { word: '下载空白套表', means: '取一份没有填的工作簿', not: ['领一份'] },
  { word: '填写不全', means: '有该填而未填的', not: ['没填完'] },
  { word: '整改期限', means: '退回后改好的最后一天', not: ['改好的时间'] },
  { word: '原文未明确事项的理解', means: '条文没有写明、按怎样理解核对', not: ['没有写明的地方'] },
];
