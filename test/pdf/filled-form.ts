import {
  fieldsOf,
  type EntryValue,
  type FieldDefinition,
  type FormData,
  type FormDefinition,
} from '../../engine/form/index.js';

/** Prose as institutions write it: quotations, brackets, numbers, Latin words. Every sentence is numbered, so that none is found in another's place. */
const PROSE =
  '根据《浙江省中小学教师专业发展培训若干规定》（浙教师〔2010〕175号）等文件精神，结合本市小学数学教师队伍的实际情况，经过问卷调查、访谈和课堂观察等多种方式开展需求分析；发现教师在“单元整体教学设计”、学习评价（含过程性评价）和信息技术与教学融合等方面存在明显的提升需要。其中，85.6%的教师希望得到系统的理论指导，72%的教师希望有更多的实践机会！为此，本项目以“深度学习”为主线，按照“理论引领—案例研讨—实践改进—成果展示”的路径设计课程：一是线上自主学习，二是线下集中研修，三是返岗实践。';
const WORDS = [
  '杭州市西湖区学院路128号综合楼3楼',
  '浙江省教师发展研究院',
  '数学',
  '正高级教师',
  '2026年春季',
  'A-12',
  '小学语文“大单元”教学实践',
  '自有',
];
const NAMES = ['张三', '李四', '欧阳修文', '王𠮷', '赵敏'];
const ROWS = 7;
/** Characters of a narrative, and of a cell in a roster or matrix. */
const ESSAY = 800;
const SENTENCE = 60;

/** Every blank of a form filled with text that fits it by kind, always the same; not meant to be lawful. */
export function filledForm(form: FormDefinition): FormData {
  const data: Record<string, EntryValue | Record<string, EntryValue>[]> = {};
  let count = 0;
  const next = (field: FieldDefinition, longest: number): EntryValue =>
    filledField(field, (count += 1), longest);
  for (const { field, roster, section } of fieldsOf(form)) {
    if (!roster) data[field.id] = next(field, section?.kind === 'matrix' ? SENTENCE : ESSAY);
  }
  for (const section of form.sections) {
    if (section.kind !== 'roster') continue;
    data[section.id] = Array.from({ length: ROWS + section.blankRows }, () =>
      Object.fromEntries(section.columns.map((column) => [column.id, next(column, SENTENCE)])),
    );
  }
  return data;
}

const DIGITS = '零一二三四五六七八九';
const inChinese = (number: number): string => [...String(number)].map((one) => DIGITS[Number(one)]).join('');

const numbered = (at: number): string =>
  `${inChinese(at)}，${PROSE.repeat(3)}`.replace(
    /[。；：]/g,
    (sign, offset: number) => `${sign}${inChinese(at)}至${inChinese(offset)}`,
  );

function filledField(field: FieldDefinition, at: number, most: number): EntryValue {
  const longest = Math.min(most, field.maximumCharacters ?? most);
  switch (field.kind) {
    case 'long-text':
      return numbered(at).slice(0, Math.min(longest, 120 + (at % 5) * 90));
    case 'integer':
    case 'score':
      return (at * 7) % 100;
    case 'decimal':
    case 'percentage':
    case 'area':
      return ((at * 37) % 1000) / 2;
    case 'money':
      return at * 1250;
    case 'date':
      return `2026-0${1 + (at % 9)}-1${at % 10}`;
    case 'month':
      return `2026-0${1 + (at % 9)}`;
    case 'choice': {
      const choice = field.choices?.[at % Math.max(1, field.choices.length)] ?? '是';
      return field.multiple ? [choice] : choice;
    }
    case 'checkbox':
      return at % 2 === 0;
    case 'person-name':
      return NAMES[at % NAMES.length] ?? '';
    case 'identity-number':
      return '330106198001011234';
    case 'mobile':
      return '13800001234';
    case 'phone':
      return '0571-88001234';
    case 'postcode':
      return '310012';
    case 'email':
      return 'zhang.san@example.edu.cn';
    case 'evidence-code':
      return '4-1-3';
    case 'text':
      return (WORDS[at % WORDS.length] ?? '').slice(0, longest);
  }
}
