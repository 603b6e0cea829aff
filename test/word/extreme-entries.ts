import {
  fieldsOf,
  type EntryValue,
  type FieldDefinition,
  type FormData,
  type FormDefinition,
} from '../../engine/form/index.js';

/** Prose of a narrative: quotations, brackets, dates, addresses, Latin words, rare characters. */
const PROSE =
  '本校依据《浙江省中小学教师专业发展培训质量管理工作规程（试行）》（浙教办师〔2019〕5号），自2023年5月31日起，坚持“研训一体”“训用结合”；培训平台地址为https://training.example.org/teacher-development/2026/projects，使用AI助教（ChatGLM/DeepSeek）与Moodle 4.x。2025年12月31日前，共有1,234,567人次参训，满意率98.65%。阿卜杜热合曼·买买提、𠮷泽喆、吕呂、㙓家湾小学等单位和个人参与了“双新”背景下的STEAM项目化学习（Project-Based Learning）研究……';
const INSTITUTION = '浙江省青禾市临溪区教师进修学校与东澜师范学院教师教育学院联合教师专业发展中心';
const PLACE = '浙江省青禾市临溪区溪南街道学府路66弄128号教育科技创新园区3号楼A座1201—1218室';
const TITLE =
  '基于“双新”背景下STEAM与项目化学习深度融合的小学语文、数学、科学跨学科主题单元整体教学设计能力提升研修';
const LONG_NAME = '阿卜杜热合曼·买买提明';
const NAMES = ['欧阳文静', '𠮷泽喆', LONG_NAME, '㙓若呂', 'Margaret Thompson-Wright'];
const LONG_NAMED = NAMES.indexOf(LONG_NAME);
const SUBJECT = '小学语文、数学与科学（跨学科主题学习）';

/** Texts by the words of their label, the first that fits. */
const TEXTS: readonly (readonly [label: RegExp, text: string])[] = [
  [/网址/, 'https://www.qinghe-linxi-teacher-development-center.example.edu.cn/index.html'],
  [/账号/, '33050161722700000123-0456'],
  [/大写/, '壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角伍分'],
  [/证号|许可证|法人证书/, '教民133010570000018号（正本）'],
  [/批文|文号/, '浙教办师〔2019〕27号、青编办发〔2009〕128号'],
  [/书刊号/, 'ISBN 978-7-5178-1234-5，2023年12月31日'],
  [/起止/, '2023年12月31日至2026年11月30日'],
  [/工号|编号/, 'YX2026-330105-00018'],
  [/地址|场所|地点/, PLACE],
  [/项目|班名|课题|论文|获奖全称|课程|制度名称/, TITLE],
  [/单位|机构|机关|院校|学校|名称|校名|银行|渠道/, INSTITUTION],
  [/姓名|负责人|专家/, LONG_NAME],
  [/职称/, '正高级教师（教授级高级讲师）'],
  [/学历/, '博士研究生（在职）'],
  [/民族/, '维吾尔族'],
  [/学科|专业/, SUBJECT],
  [/面向|地区|区县|县（市/, '浙江省青禾市临溪区及溪南、溪北、东澜等乡镇（街道）'],
  [/备注|意见|说明|原因/, '见佐证材料4-1-1、4-1-2、4-1-3、5-2-10，其中3项于2025年12月31日补齐'],
];
const OTHER = '国家级、省级、市级（含区、县）骨干教师高级研修';

/** Characters of a narrative without a limit, and of a cell of a table. */
const ESSAY = 800;
const SENTENCE = 60;

/** A text of the prose, so long. */
export const proseOf = (characters: number): string =>
  [...PROSE.repeat(Math.ceil(characters / PROSE.length) + 1)].slice(0, characters).join('');

export interface Extremes {
  /** Rows of each roster. */
  readonly rows: number;
  /** Characters of long texts where the form sets no limit: narratives, and those in tables. */
  readonly essay?: number;
  readonly sentence?: number;
}

/** Every entry of a form about as long as lawful entries of its kind get; not meant to agree with each other. */
export function extremeEntries(
  form: FormDefinition,
  { rows, essay = ESSAY, sentence = SENTENCE }: Extremes,
): FormData {
  const data: Record<string, EntryValue | Record<string, EntryValue>[]> = {};
  for (const { field, roster, section } of fieldsOf(form)) {
    if (roster || field.computed !== undefined || field.signature === true) continue;
    data[field.id] = longest(field, LONG_NAMED, section?.kind === 'matrix' ? sentence : essay);
  }
  for (const section of form.sections) {
    if (section.kind !== 'roster') continue;
    const columns = section.columns.filter(
      ({ computed, signature }) => computed === undefined && signature !== true,
    );
    data[section.id] = Array.from({ length: rows }, (_, at) =>
      Object.fromEntries(
        columns.map((column) => [column.id, isFee(column) ? FEE : longest(column, at, sentence)]),
      ),
    );
  }
  return data;
}

/** What one person pays is no sum of an institution. */
const FEE = 12_345.67;
const isFee = ({ kind, label, unit }: FieldDefinition): boolean =>
  kind === 'money' && unit === '元' && label.includes('费');

function longest(field: FieldDefinition, at: number, most: number): EntryValue {
  const limit = field.maximumCharacters ?? Infinity;
  switch (field.kind) {
    case 'long-text':
      return proseOf(Math.min(field.maximumCharacters ?? most, ESSAY * 4));
    case 'text': {
      if (field.choices) return longestOf(field.choices);
      const [, text = OTHER] = TEXTS.find(([label]) => label.test(field.label)) ?? [];
      return [...text].slice(0, limit).join('');
    }
    case 'choice': {
      const choices = field.choices ?? [];
      return field.multiple === true ? [...choices] : longestOf(choices);
    }
    case 'person-name':
      return NAMES[at % NAMES.length] ?? '';
    case 'money':
      return field.unit === '万元' ? 123_456.78 : 1_234_567.89;
    case 'area':
      return 123_456.78;
    case 'decimal':
      return 1234.5;
    case 'percentage':
      return 98.65;
    case 'integer':
      return 12_345;
    case 'score':
      return field.points ?? 98.65;
    case 'date':
      return '2023-12-31';
    case 'month':
      return '2023-12';
    case 'checkbox':
      return true;
    case 'identity-number':
      return '11010519491231002X';
    case 'mobile':
      return '13800001234';
    case 'phone':
      return '0571-88001234-80012';
    case 'postcode':
      return '310012';
    case 'email':
      return 'principal.office@mail.haizhixing-education.example.cn';
    case 'evidence-code':
      return '10-12-10';
  }
}

const longestOf = (words: readonly string[]): string =>
  words.reduce((long, one) => (one.length > long.length ? one : long), '');
