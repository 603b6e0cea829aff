/**
 * The documents of the comparison, in every engine's own syntax: T1 an evaluation table (24 rows of 8 columns, two
 * levels of merged cells, 60 blanks), T2 a roster (13 columns, merged header, one repeated row), T3 an application
 * (cover, fields, ticks, 800 characters of prose). Words are drawn from a list, the same for every run.
 */
import {
  AlignmentType,
  Document,
  Footer,
  HeightRule,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

const WORDS =
  '单位 应当 按照 国家 有关 规定 建立 健全 内部 控制 制度 明确 职责 分工 规范 业务 流程 完善 监督 机制 确保 资金 使用 安全 高效 评价 专家 根据 佐证 材料 逐项 核实 齐全 符合 要求 得满分 缺少 一项 扣一分 扣完 为止 弄虚作假 不得分 通报 批评 项目 负责人 提交 真实性 完整性 准确性 原始 凭证 合同 文本 验收 报告 会议 纪要 归档 备查 保存 期限 不少于 十年 教学 科研 成果 转化 服务 地方 经济 社会 发展 人才 培养 师资 队伍 建设 信息化 平台 实验室 仪器 设备 采购 招标 公示 公开 透明 年度 预算 执行 决算 审计 整改 落实 到位 学生 就业率 满意度 调查 问卷 统计 数据 来源 可靠 口径 一致 比例 达到 百分之 以上 省级 市级 校级 立项 结题 延期 终止 变更 备案 审批 程序 党委 会议 研究 决定 支部 群众 意见 反馈 渠道 畅通 安全 生产 消防 应急 预案 演练 疫情 防控 卫生 健康 绿色 低碳 节能 减排 指标 考核 激励 约束 绩效 奖励 分配 办法 职称 评审 岗位 聘用 合同制 编制 管理 档案 移交 保密 责任书'.split(
    ' ',
  );
const PUNCT = ['，', '，', '；', '。', '、'];
function rng(seed) {
  let a = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    a = (Math.imul(a ^ (a >>> 15), 1 | a) + 0x6d2b79f5) >>> 0;
    return ((a ^ (a >>> 14)) >>> 0) / 4294967296;
  };
}
export function zh(n, seed = 0) {
  const r = rng(seed + n * 7919);
  let s = '',
    since = 0;
  while (s.length < n) {
    s += WORDS[(r() * WORDS.length) | 0];
    if (++since > 3 && r() < 0.35) {
      s += PUNCT[(r() * PUNCT.length) | 0];
      since = 0;
    }
  }
  return s.slice(0, n);
}

export const SYNTAX = {
  'docx-templates': {
    tag: (p) => `+++INS ${p}+++`,
    loop: 'rows3',
    open: (v, a) => `+++FOR ${v} IN ${a}+++`,
    close: (v) => `+++END-FOR ${v}+++`,
    item: (v, p) => `+++INS $${v}.${p}+++`,
  },
  'docx-templates-c': {
    tag: (p) => `{{${p}}}`,
    loop: 'rows3',
    open: (v, a) => `{{FOR ${v} IN ${a}}}`,
    close: (v) => `{{END-FOR ${v}}}`,
    item: (v, p) => `{{$${v}.${p}}}`,
  },
  docxtemplater: {
    tag: (p) => `{${p}}`,
    loop: 'inline',
    open: (v, a) => `{#${a}}`,
    close: (v, a) => `{/${a}}`,
    item: (v, p) => `{${p}}`,
  },
  'easy-template-x': {
    tag: (p) => `{${p}}`,
    loop: 'inline',
    open: (v, a) => `{#${a}}`,
    close: (v, a) => `{/${a}}`,
    item: (v, p) => `{${p}}`,
  },
  carbone: {
    tag: (p) => `{d.${p}:convCRLF()}`,
    loop: 'carbone',
    open: () => '',
    close: () => '',
    item: (v, p, a) => `{d.${a}[i].${p}:convCRLF()}`,
    item2: (v, p, a) => `{d.${a}[i+1].${p}}`,
  },
  handlebars: {
    tag: (p) => `{{${p}}}`,
    loop: 'inline',
    open: (v, a) => `{{#each ${a}}}`,
    close: () => `{{/each}}`,
    item: (v, p) => `{{${p}}}`,
  },
  own: {
    tag: (p) => `{{${p}}}`,
    loop: 'inline',
    open: (v, a) => `{{#${a}}}`,
    close: (v, a) => `{{/${a}}}`,
    item: (v, p) => `{{${p}}}`,
  },
};
const F = { ascii: 'Times New Roman', eastAsia: '宋体', hAnsi: 'Times New Roman', hint: 'eastAsia' };
const FANG = { ...F, eastAsia: '仿宋_GB2312' },
  HEI = { ...F, eastAsia: '黑体' },
  XBS = { ...F, eastAsia: '方正小标宋简体' };
const run = (text, o = {}) => new TextRun({ text, size: 18, font: F, ...o });
const para = (text, o = {}, p = {}) => new Paragraph({ children: [run(text, o)], ...p });
const cell = (text, w, o = {}, c = {}) =>
  new TableCell({
    width: { size: w, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: [para(text, o.run, { alignment: o.left ? AlignmentType.LEFT : AlignmentType.CENTER })],
    ...c,
  });
const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({
          size: 18,
          font: F,
          children: ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'],
        }),
      ],
    }),
  ],
});
const landscape = {
  page: {
    size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
    margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
  },
};
const portrait = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1440, bottom: 1440, left: 1587, right: 1474 },
  },
};

export const T1_HEAD = [
  'unit',
  'code',
  'year',
  'region',
  'leader',
  'phone',
  'filler',
  'date',
  'total',
  'grade',
  'reviewer',
  'opinion',
]; // 12 + 24*2 = 60
function T1(S) {
  const W = [900, 1500, 1900, 700, 5200, 2300, 900, 1170];
  const head = new TableRow({
    tableHeader: true,
    height: { value: 500, rule: HeightRule.ATLEAST },
    children: [
      '一级指标',
      '二级指标',
      '三级指标',
      '分值',
      '评价标准',
      '自评情况',
      '自评得分',
      '佐证材料',
    ].map((t, i) => cell(t, W[i], { run: { font: HEI, bold: true } })),
  });
  const rows = [];
  for (let r = 0; r < 24; r++) {
    const cs = [];
    if (r % 8 === 0)
      cs.push(
        cell(
          ['组织管理与制度建设', '项目实施与资金使用', '绩效产出与社会效益'][r / 8],
          W[0],
          {},
          { rowSpan: 8, textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT },
        ),
      );
    if (r % 4 === 0) cs.push(cell(`二级指标${r / 4 + 1}：${zh(8, r)}`, W[1], {}, { rowSpan: 4 }));
    cs.push(
      cell(`${r + 1}. ${zh(14, r + 3)}`, W[2], { left: true }),
      cell(String((r % 5) + 2), W[3]),
      cell(zh(200, r), W[4], { left: true }),
      cell(S.tag(`s${r}`), W[5], { left: true }),
      cell(S.tag(`p${r}`), W[6]),
      cell(`附件${r + 1}`, W[7]),
    );
    rows.push(
      new TableRow({ cantSplit: true, height: { value: 900, rule: HeightRule.ATLEAST }, children: cs }),
    );
  }
  const t = S.tag;
  return {
    properties: landscape,
    footers: { default: footer },
    children: [
      para('附表3  年度绩效自评表', { font: XBS, size: 36 }, { alignment: AlignmentType.CENTER }),
      para(
        `单位名称：${t('unit')}    统一社会信用代码：${t('code')}    年度：${t('year')}    所在地区：${t('region')}`,
      ),
      para(
        `负责人：${t('leader')}    联系电话：${t('phone')}    填表人：${t('filler')}    填表日期：${t('date')}`,
      ),
      new Table({
        width: { size: W.reduce((a, b) => a + b), type: WidthType.DXA },
        columnWidths: W,
        layout: TableLayoutType.FIXED,
        rows: [head, ...rows],
      }),
      para(`自评总分：${t('total')}    等级：${t('grade')}    复核人：${t('reviewer')}`),
      para(`审核意见：${t('opinion')}`),
    ],
  };
}
export const T2_COLS = [
  'no',
  'name',
  'type',
  'lead',
  'title',
  'start',
  'end',
  'budget',
  'fund1',
  'fund2',
  'done',
  'result',
  'note',
];
function T2(S) {
  const W = [600, 2600, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 900, 1500, 970];
  const h = (t, w, c) => cell(t, w, { run: { font: HEI, bold: true } }, c);
  const h1 = new TableRow({
    tableHeader: true,
    height: { value: 450, rule: HeightRule.EXACT },
    children: [
      h('序号', W[0], { rowSpan: 2 }),
      h('项目名称', W[1], { rowSpan: 2 }),
      h('类别', W[2], { rowSpan: 2 }),
      h('负责人', W[3] + W[4], { columnSpan: 2 }),
      h('起止时间', W[5] + W[6], { columnSpan: 2 }),
      h('经费（万元）', W[7] + W[8] + W[9], { columnSpan: 3 }),
      h('完成情况', W[10] + W[11], { columnSpan: 2 }),
      h('备注', W[12], { rowSpan: 2 }),
    ],
  });
  const h2 = new TableRow({
    tableHeader: true,
    height: { value: 450, rule: HeightRule.EXACT },
    children: [
      ['姓名', 3],
      ['职称', 4],
      ['开始', 5],
      ['结束', 6],
      ['预算', 7],
      ['财政', 8],
      ['自筹', 9],
      ['状态', 10],
      ['成果', 11],
    ].map(([t, i]) => h(t, W[i])),
  });
  const mk = (f) =>
    new TableRow({
      cantSplit: true,
      height: { value: 500, rule: HeightRule.ATLEAST },
      children: T2_COLS.map((c, i) => cell(f(c, i), W[i])),
    });
  const span = (text) =>
    new TableRow({
      children: [
        cell(
          text,
          W.reduce((a, b) => a + b),
          {},
          { columnSpan: 13 },
        ),
      ],
    });
  let body;
  if (S.loop === 'rows3') body = [span(S.open('r', 'rows')), mk((c) => S.item('r', c)), span(S.close('r'))];
  else if (S.loop === 'carbone')
    body = [mk((c) => S.item('r', c, 'rows')), mk((c) => S.item2('r', c, 'rows'))];
  else
    body = [
      mk(
        (c, i) =>
          (i === 0 ? S.open('r', 'rows') : '') + S.item('r', c) + (i === 12 ? S.close('r', 'rows') : ''),
      ),
    ];
  const t = S.tag;
  return {
    properties: landscape,
    footers: { default: footer },
    children: [
      para('附表2  项目情况统计表', { font: XBS, size: 36 }, { alignment: AlignmentType.CENTER }),
      para(`填报单位：${t('unit')}        填报日期：${t('date')}`),
      new Table({
        width: { size: W.reduce((a, b) => a + b), type: WidthType.DXA },
        columnWidths: W,
        layout: TableLayoutType.FIXED,
        rows: [h1, h2, ...body],
      }),
      para(`合计：${t('total')} 万元    填表人：${t('filler')}`),
    ],
  };
}
export const T3_FIELDS = [
  'unit',
  'code',
  'address',
  'leader',
  'title',
  'idno',
  'phone',
  'email',
  'bank',
  'account',
  'year',
  'date',
];
function T3(S) {
  const t = S.tag,
    W = [2000, 2420, 2000, 2425];
  const lbl = [
    '单位名称',
    '统一社会信用代码',
    '通讯地址',
    '法定代表人',
    '职务职称',
    '证件号码',
    '联系电话',
    '电子邮箱',
    '开户银行',
    '银行账号',
    '申报年度',
    '填报日期',
  ];
  const rows = [];
  for (let i = 0; i < 12; i += 2)
    rows.push(
      new TableRow({
        height: { value: 600, rule: HeightRule.ATLEAST },
        children: [
          cell(lbl[i], W[0]),
          cell(t(T3_FIELDS[i]), W[1]),
          cell(lbl[i + 1], W[2]),
          cell(t(T3_FIELDS[i + 1]), W[3]),
        ],
      }),
    );
  for (let k = 0; k < 4; k++)
    rows.push(
      new TableRow({
        height: { value: 600, rule: HeightRule.ATLEAST },
        children: [
          cell(['单位性质', '申报类型', '资质条件', '信用情况'][k], W[0]),
          cell(
            `${t(`c${k}a`)}符合　${t(`c${k}b`)}基本符合　${t(`c${k}c`)}不符合`,
            W[1] + W[2] + W[3],
            { left: true },
            { columnSpan: 3 },
          ),
        ],
      }),
    );
  const cover = [
    para(
      '申　报　书',
      { font: XBS, size: 72 },
      { alignment: AlignmentType.CENTER, spacing: { before: 3000, after: 3000 } },
    ),
    ...['unit', 'leader', 'date'].map((f, i) =>
      para(
        `${['申报单位', '负 责 人', '申报日期'][i]}：${t('cover_' + f)}`,
        { font: FANG, size: 32 },
        { indent: { left: 1600 }, spacing: { after: 300 } },
      ),
    ),
  ];
  return {
    properties: portrait,
    footers: { default: footer },
    children: [
      ...cover,
      new Paragraph({
        pageBreakBefore: true,
        alignment: AlignmentType.CENTER,
        children: [run('一、基本情况', { font: HEI, size: 32 })],
      }),
      new Table({
        width: { size: W.reduce((a, b) => a + b), type: WidthType.DXA },
        columnWidths: W,
        layout: TableLayoutType.FIXED,
        rows,
      }),
      new Paragraph({ children: [run('二、自评报告', { font: HEI, size: 32 })] }),
      para(
        t('narrative'),
        { font: FANG, size: 32 },
        { indent: { firstLine: 640 }, spacing: { line: 560, lineRule: 'exact' } },
      ),
      para(
        '本单位承诺以上内容真实有效。（盖章）',
        { font: FANG, size: 32 },
        { alignment: AlignmentType.RIGHT },
      ),
    ],
  };
}
export const BUILD = { T1, T2, T3 };
export async function buildTemplate(tpl, engine) {
  return Packer.toBuffer(new Document({ sections: [BUILD[tpl](SYNTAX[engine])] }));
}

export function data(tpl, i, nrows = 100) {
  if (tpl === 'T1') {
    const d = {};
    for (const k of T1_HEAD) d[k] = `${k}值${i}号${zh(6, i)}`;
    for (let r = 0; r < 24; r++) {
      d[`s${r}`] = zh(60, r + i);
      d[`p${r}`] = String((r * 7 + i) % 10);
    }
    return d;
  }
  if (tpl === 'T2') {
    const rows = [];
    for (let r = 0; r < nrows; r++)
      rows.push({
        no: String(r + 1),
        name: `${zh(16, r + i)}项目`,
        type: '重点',
        lead: `张${zh(1, r)}`,
        title: '副教授',
        start: '2024.01',
        end: '2025.12',
        budget: '120.50',
        fund1: '100.00',
        fund2: '20.50',
        done: '已完成',
        result: zh(10, r),
        note: '',
      });
    return { unit: `第${i}中学`, date: '2025年6月1日', total: '12050.00', filler: '李四', rows };
  }
  const d = {};
  for (const k of T3_FIELDS) d[k] = `${zh(8, i)}${i}`;
  for (const k of ['unit', 'leader', 'date']) d['cover_' + k] = `${zh(8, i + 1)}${i}`;
  for (let k = 0; k < 4; k++)
    for (const [j, c] of ['a', 'b', 'c'].entries()) d[`c${k}${c}`] = (i + k) % 3 === j ? '☑' : '□';
  d.narrative = zh(800, i);
  return d;
}
