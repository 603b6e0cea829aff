import { dayOfEveryYearWords } from '../core/calendar-day.js';
import { filled } from '../core/messages/message.js';
import { fieldsOf } from '../form/index.js';
import {
  AUTHORITY_WORDS,
  fullTitle,
  latestFiguresInWords,
  plainRemedy,
  type Rule,
} from '../regulations/index.js';
import { entriesOfRule, registry } from '../../templates/index.js';

const LEVELS = { violation: '不符合', warning: '提醒', info: '说明' } as const;

/** What a rule says, for people who read regulations and no programs: each line a title and its words. */
export function ruleWords(rule: Rule): readonly (readonly [title: string, words: string])[] {
  const { provision, severity, readings = [], message } = rule;
  const feeding = entriesOf(rule.id);
  return [
    ['规定', `${fullTitle(provision.instrument)} ${provision.article}`],
    ['原文', `“${provision.quote.replace(/\s*\n\s*/g, ' ')}”`],
    ...(provision.alsoAt ?? []).map(({ quote, note }): [string, string] => [
      '另见',
      `“${quote}”${note === undefined ? '' : `（${note}）`}`,
    ]),
    ['适用', provision.scope ?? `${provision.instrument.title}适用的各类情形`],
    ['依据', authorityOf(rule)],
    [
      '不符合时',
      `${LEVELS[severity]}：${withoutPlaceholders(filled(message, latestFiguresInWords(rule.parameters)))}`,
    ],
    ['怎样改', withoutPlaceholders(plainRemedy(rule))],
    ...figuresOf(rule).map((words): [string, string] => ['标准', words]),
    ['需要知道', Object.values(rule.inputs).map(neededOf).join('；')],
    ['由这些填写得出', feeding.length === 0 ? '套表没有相应的栏目' : feeding.join('；')],
    ...readings.map(({ point, reading, why }): [string, string] => [
      '原文未明确',
      `${point}：${reading}（${why}）`,
    ]),
  ];
}

/** The authority of the rule, and where single cases rest on less than the words of the text. */
function authorityOf({ authority = 'text', decision }: Rule): string {
  const own = AUTHORITY_WORDS[authority];
  if (decision.byReading) return `${own}；原文未明确的情形为${AUTHORITY_WORDS.reading}，作为疑问提出`;
  return authority === 'reading' ? `${own}，作为疑问提出，不判不符合` : own;
}

const neededOf = ({ description, unit, required }: Rule['inputs'][string]): string =>
  `${description}${unit === undefined ? '' : `（${unit}）`}${required ? '' : '（可缺）'}`;

/** {actual} and {limit} are what a check fills in. */
const withoutPlaceholders = (text: string): string =>
  text.replaceAll('{actual}', '〔所填〕').replaceAll('{limit}', '〔标准〕').replaceAll('{value}', '〔结果〕');

/** Every figure with its unit, first day and document: 25项（2021-06-20起）. */
export const figuresOf = (rule: Rule): string[] =>
  Object.values(rule.parameters).map(({ title, unit, values }) => {
    const each = values.map(({ from, value, document }) => {
      const since = [from === null ? '' : `${from}起`, document ?? ''].filter((part) => part !== '');
      return `${figureWords(value, unit)}${since.length === 0 ? '' : `（${since.join('，')}）`}`;
    });
    return `${title === undefined ? '' : `${title} `}${each.join('，')}`;
  });

const LATIN = /^[\w-]+$/;

/** A figure as people read it; the words by which programs call the parts of a table are left out. */
export function figureWords(value: unknown, unit: string | null): string {
  const plainUnit = unit === null || unit === '比例' || unit === '日期' || unit.includes('月-日') ? '' : unit;
  if (Array.isArray(value)) return `${value.map((one) => figureWords(one, null)).join('、')}${plainUnit}`;
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(
        ([name, part]) =>
          (LATIN.test(name) && !/^\d+$/.test(name) ? '' : `${name} `) + figureWords(part, unit),
      )
      .join('；');
  return `${dayOfEveryYearWords(String(value))}${plainUnit}`;
}

/** The entries of forms that feed a rule: 项目登记表“申报日期”. */
const entriesOf = (id: string): string[] => [
  ...new Set(entriesOfRule(id).map(({ form, entry }) => entryWords(form, entry))),
];

function entryWords(form: string, id: string): string {
  const found = registry.forms.get(form);
  const field = found && fieldsOf(found).find((one) => one.field.id === id)?.field;
  return `${found?.shortName ?? form}“${(field?.label ?? id).replace(/\s+/g, '')}”`;
}
