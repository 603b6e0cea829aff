import {
  articlesIn,
  basisOf,
  changeLines,
  gathered,
  sentences,
  type LeaderDefinition,
  comparisonOf,
  type ComparedLine,
  type Delivery,
  type Design,
  type Limit,
  type ShownProposal,
} from '../design/index.js';
import { rule as ruleById } from '../regulations/index.js';
import { colon } from './colon.js';
import type { LeadersInFolder } from './leaders-in-folder.js';
import { findingWords } from '../check/index.js';
import type { Language } from '../core/messages/message.js';
import { visibleLine } from '../core/visible-text.js';

const words = {
  allowed: { zh: '还允许多少', en: 'What is allowed' },
  change: { zh: '怎样改', en: 'What to change' },
  none: { zh: '没有需要改的。', en: 'Nothing needs to be changed.' },
  settles: { zh: '随之解决', en: 'settles' },
  nothingNew: { zh: '没有带来新的问题。', en: ' Brings nothing new.' },
  confirm: { zh: '采用前请核实', en: 'confirm before adopting' },
  toFill: { zh: '采用后请填写', en: 'to be filled in afterwards' },
  byHand: { zh: '须由人处理', en: 'for people to settle' },
  variants: { zh: '方案比较', en: 'Variants' },
  delivered: { zh: '申报与实施', en: 'Declared and carried out' },
  look: { zh: '课程衔接与合作单位', en: 'Courses and partners' },
  schedule: { zh: '日程', en: 'Schedule' },
  fits: { zh: '日程没有需要核对的。', en: 'Nothing in the schedule needs a look.' },
  part: {
    zh: (mode: string, scheduled: number, declared: number) =>
      `  ${mode}：日程${scheduled}学时，课程配置${declared}学时`,
    en: (mode: string, scheduled: number, declared: number) =>
      `  ${mode}: ${scheduled} hours in the schedule, ${declared} in the list of courses`,
  },
  folder: {
    zh: (read: number, unread: number) =>
      `项目负责人（收件夹，读取${read}个文件${unread === 0 ? '' : `，${unread}个不能读取`}）`,
    en: (read: number, unread: number) =>
      `Project leaders (by ${read} files of the folder${unread === 0 ? '' : `; ${unread} could not be read`})`,
  },
  nobody: { zh: '  没有填写项目负责人。', en: '  No project leader is named.' },
  left: {
    zh: (name: string, count: number, left: number, most: number) =>
      `  ${name}：面向全省的项目${count}个，最多${most}个，还可负责${left}个`,
    en: (name: string, count: number, left: number, most: number) =>
      `  ${name}: province-wide projects ${count}, at most ${most}; ${left} more are possible`,
  },
  basis: { zh: '依据', en: 'basis' },
} as const;

/** A limit in lines: the sentence with what the design has, and the articles. */
function limitLines(limit: Limit, language: Language): string[] {
  const { title, sentence, basis } = limit;
  return [
    `  ${title}${colon[language]}${sentence}${comparisonOf(limit, language)}`,
    `    ${words.basis[language]}${colon[language]}${articlesIn(basis)}`,
  ];
}

/** What is allowed, each limit in its lines. */
export const limitText = (limits: Design['limits'], language: Language): string[][] =>
  limits.map((one) => limitLines(one, language));

function proposalLines(one: ShownProposal, at: number, language: Language): string[] {
  const { settles, changes, confirm, toFill } = one;
  return [
    `  ${at + 1}. ${one.words}`,
    ...changeLines(changes, language).map((line) => `     ${visibleLine(line)}`),
    ...confirm.map((fact) => `     ${words.confirm[language]}${colon[language]}${visibleLine(fact)}`),
    ...(toFill.length > 0
      ? [`     ${words.toFill[language]}${colon[language]}${gathered(toFill, language)}`]
      : []),
    `     ${words.settles[language]}${language === 'zh' ? `（${settles.length}）` : ` (${settles.length})`}${colon[language]}${sentences(settles.map(({ word, message }) => `${findingWords[word][language]} ${visibleLine(message)}`))}${words.nothingNew[language]}`,
    `     ${words.basis[language]}${colon[language]}${articlesIn(one.basis)}`,
  ];
}

function timetableLines({ parts, remarks, weeks }: Design['timetable'], language: Language): string[] {
  if (weeks.length === 0) return [];
  return [
    words.schedule[language],
    ...parts.map(({ mode, scheduled, declared }) => words.part[language](mode, scheduled, declared)),
    ...(remarks.length === 0 ? [`  ${words.fits[language]}`] : []),
    ...remarks.map((one) => `  · ${visibleLine(one.words)}`),
  ];
}

const otherLines = (remarks: readonly string[], language: Language): string[] =>
  remarks.length === 0 ? [] : [words.look[language], ...remarks.map((one) => `  · ${visibleLine(one)}`)];

/** 设计测算 in lines. */
export function designText(design: Design, language: Language): string[] {
  const { limits, advises, timetable, pairs, partners } = design;
  return [
    words.allowed[language],
    ...limitText(limits, language).flat(),
    ...(advises ? adviceLines(design, language) : []),
    ...timetableLines(timetable, language),
    ...otherLines([...pairs.remarks, ...partners.remarks], language),
  ];
}

function adviceLines({ proposals, advice }: Design, language: Language): string[] {
  return [
    words.change[language],
    ...(proposals.length + advice.length === 0 ? [`  ${words.none[language]}`] : []),
    ...proposals.flatMap((one, at) => proposalLines(one, at, language)),
    ...(advice.length === 0 ? [] : [words.byHand[language]]),
    ...advice.map(
      ({ word, message, remedy }) => `  ${findingWords[word][language]} ${visibleLine(message)} ${remedy}`,
    ),
  ];
}

/** What leaders may still lead, with where their projects stand. */
export const leaderLines = (
  { leaders, read, unread }: LeadersInFolder,
  cap: LeaderDefinition | undefined,
  language: Language,
): string[] => {
  const rule = cap && ruleById(cap.rule);
  return [
    words.folder[language](read, unread),
    ...(leaders.length === 0 ? [words.nobody[language]] : []),
    ...leaders.flatMap(({ name, projects, most, left }) => [
      words.left[language](visibleLine(name), projects.length, left, most),
      ...projects.map(
        ({ project, place: { file = '', sheet = '', cell = '' } }) =>
          `    · ${visibleLine(project)} ${visibleLine(`${file} ${sheet} ${cell}`.trim())}`,
      ),
    ]),
    ...(rule ? [`    ${words.basis[language]}${colon[language]}${articlesIn([basisOf({ rule })])}`] : []),
  ];
};

/** Variants side by side; lines in which they differ are marked. */
export const variantLines = (
  names: readonly string[],
  lines: readonly ComparedLine[],
  language: Language,
): string[] => [
  words.variants[language],
  `    ${names.map(visibleLine).join('  |  ')}`,
  ...lines.map(
    ({ label, unit, values, differs }) =>
      `  ${differs ? '≠' : '='} ${label}${colon[language]}${values.map((value) => (value === '' ? '—' : `${visibleLine(value)}${unit}`)).join('  |  ')}`,
  ),
];

/** The plan as declared beside the plan as carried out. */
export const deliveryLines = ({ lines, changes }: Delivery, language: Language): string[] => [
  words.delivered[language],
  ...lines.flatMap(({ words: said, basis }) => [
    `  ${visibleLine(said)}`,
    `    ${words.basis[language]}${colon[language]}${articlesIn(basis)}`,
  ]),
  ...changes.map((change) => `  · ${visibleLine(change)}`),
];
