import type { FieldDefinition } from '../../form/index.js';

/** Words that lists of institutions use for the same column. */
const SAME: readonly (readonly string[])[] = [
  ['序号', '编号', '顺序号'],
  ['姓名', '名字', '教师姓名', '人员姓名'],
  ['性别'],
  ['年龄', '周岁', '实际年龄', '出生年月', '出生日期', '出生年月日', '生日'],
  ['学历', '最高学历', '文化程度', '学历层次'],
  [
    '毕业院校及专业',
    '毕业学校及专业',
    '毕业院校',
    '毕业学校',
    '毕业院校专业',
    '院校专业',
    '最高学历及毕业院校',
    '学历及毕业院校',
    '毕业院校系及专业',
  ],
  ['职称', '专业技术职务', '技术职称', '专业技术职称', '现有职称', '职称等级'],
  ['现任教学科', '任教学科', '所教学科', '教学学科', '任教科目', '学科'],
  ['手机号', '手机', '手机号码', '移动电话', '联系电话', '联系方式', '电话'],
  ['身份证号', '身份证号码', '身份证', '公民身份号码', '证件号码'],
  ['工作单位', '单位', '所在单位', '单位名称', '现工作单位'],
  ['职务', '岗位', '行政职务', '现任职务'],
  ['项目名称', '培训班名称', '培训项目名称', '培训项目', '班级名称', '班名'],
  ['基础学分', '学分', '项目学分', '学时学分', '学分学时'],
  ['开班时间', '开班日期', '开始时间', '开始日期', '起始时间', '培训时间'],
  ['完成培训人数', '培训人数', '结业人数', '参训人数', '实训人数', '实到人数', '实际参训人数'],
  ['满意率', '满意度', '学员满意率', '网评满意率'],
  ['专业背景', '专业', '所学专业', '专业方向'],
  ['本项目任教课程', '任教课程', '主讲课程', '所任课程', '授课内容'],
  ['专职班主任', '班主任'],
  ['项目负责人', '负责人', '项目主持人'],
  ['机构名称', '培训机构', '培训机构名称', '单位全称', '学校名称'],
  ['曾用名', '曾用名称', '原名', '原名称', '别名', '又名', '其他名称'],
  ['区县', '所属区县', '县市区', '县', '所在区县', '所在县'],
  ['机构代码', '代码', '机构编码', '统一社会信用代码', '单位代码'],
  ['联系人', '联络人', '经办人', '填报人'],
  ['评估份数', '应评份数', '应交评估表份数', '专家人数', '专家数', '评估专家人数'],
  ['评估专家', '专家', '专家姓名', '评审专家', '复查专家'],
  ['地址', '机构地址', '单位地址', '通讯地址'],
  ['邮政编码', '邮编'],
  ['备注', '说明'],
];

/** A header without width, white space and punctuation; remarks in brackets are left out. */
export const plainHeader = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\([^)]*\)/gu, '')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();

/** The words that mean the same as a label, itself first. */
const wordsFor = (label: string): string[] => {
  const plain = plainHeader(label);
  const same = SAME.filter((words) => words.includes(plain)).flat();
  return [plain, ...same.filter((word) => word !== plain)];
};

const THRESHOLD = 0.6;
const OF_ANOTHER_WORD = 0.97;
const NOT_EQUAL = 0.9;

/** How well a list's header names a column: 0 not at all, 1 word for word. */
export function similarity(
  header: string,
  field: FieldDefinition,
  columns: readonly FieldDefinition[],
): number {
  const plain = plainHeader(header);
  if (plain === '') return 0;
  const alone = columns.filter(({ label }) => label === field.label).length === 1;
  const groups = field.group === undefined ? [] : wordsFor(field.group);
  const leaves = wordsFor(field.label);
  const full = groups.flatMap((group) => leaves.map((leaf) => group + leaf));
  const known = alone ? [...leaves, ...full] : full;
  let best = 0;
  for (const [index, word] of known.entries()) {
    const equal = index === 0 ? 1 : OF_ANOTHER_WORD;
    best = Math.max(best, word === plain ? equal : NOT_EQUAL * commonPairs(word, plain));
  }
  return best >= THRESHOLD ? best : 0;
}

/**
 * Pairs of neighbouring characters that two words share (Sørensen–Dice), in one pass over each; 0 where their lengths
 * differ so much that they could never reach the threshold.
 */
function commonPairs(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if ((NOT_EQUAL * 2 * shorter.length) / (shorter.length + longer.length) < THRESHOLD) return 0;
  const left = pairsOf(one);
  const right = pairsOf(other);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = rest.get(pair) ?? 0;
    if (count === 0) continue;
    rest.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function pairsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
