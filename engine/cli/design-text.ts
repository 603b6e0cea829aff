import type { Design, Limit, ShownProposal } from '../design/index.js';
import { levelWords } from '../core/messages/level-words.js';
import type { Language } from '../core/messages/message.js';
import { visibleLine } from '../core/visible-text.js';

const words = {
  allowed: { zh: '还允许多少', en: 'What is allowed' },
  change: { zh: '怎样改', en: 'What to change' },
  none: { zh: '没有需要改的。', en: 'Nothing needs to be changed.' },
  now: { zh: '现', en: 'now' },
  over: { zh: '超出', en: 'over by' },
  short: { zh: '缺', en: 'short by' },
  room: { zh: '还可增加', en: 'room for' },
  settles: { zh: '随之解决', en: 'settles' },
  nothingNew: { zh: '没有带来新的问题', en: 'brings nothing new' },
  confirm: { zh: '采用前请核实', en: 'confirm before adopting' },
  toFill: { zh: '采用后请填写', en: 'to be filled in afterwards' },
  byHand: { zh: '须由人处理', en: 'for people to settle' },
  reading: { zh: '理解', en: 'reading' },
  basis: { zh: '依据', en: 'basis' },
} as const;

/** A limit in lines: the sentence with what the design has, and the articles. */
function limitLines(limit: Limit, language: Language): string[] {
  const { title, unit, sentence, basis } = limit;
  const articles = basis.map(({ instrument, article }) => `${instrument} ${article}`).join('；');
  return [
    `  ${title}：${sentence}${comparison(limit, language, unit)}`,
    `    ${words.basis[language]}: ${articles}`,
  ];
}

function comparison(
  { state, found, value, side, included }: Limit,
  language: Language,
  unit: string,
): string {
  if (found === undefined || typeof value !== 'number') return '';
  const now = `${words.now[language]}${shown(found)}${unit}`;
  const difference = Math.abs(value - found);
  if (difference === 0 || state === 'open') return `（${now}）`;
  const word =
    state === 'exceeded'
      ? side === 'most'
        ? words.over
        : words.short
      : side === 'most' && included
        ? words.room
        : undefined;
  return word ? `（${now}，${word[language]}${shown(difference)}${unit}）` : `（${now}）`;
}

const shown = (number: number): string => String(Math.round(number * 100) / 100);

function proposalLines(one: ShownProposal, at: number, language: Language): string[] {
  const { settles, changes, confirm, toFill } = one;
  return [
    `  ${at + 1}. ${one.words}`,
    ...changes.map(
      ({ label, before, after }) =>
        `     ${visibleLine(label)}：${visibleLine(before) || '（空）'} → ${visibleLine(after) || '（空）'}`,
    ),
    ...confirm.map((fact) => `     ${words.confirm[language]}: ${visibleLine(fact)}`),
    ...(toFill.length > 0
      ? [`     ${words.toFill[language]}: ${toFill.map(({ label }) => label).join('、')}`]
      : []),
    `     ${words.settles[language]}（${settles.length}）: ${settles.map(({ level, message }) => `${levelWords[level][language]} ${visibleLine(message)}`).join('；')} ${words.nothingNew[language]}`,
    ...one.basis.map(({ instrument, article }) => `     ${words.basis[language]}: ${instrument} ${article}`),
  ];
}

/** 设计测算 in lines. */
export function designText(design: Design, language: Language): string[] {
  const { limits, proposals, advice } = design;
  return [
    words.allowed[language],
    ...limits.flatMap((one) => limitLines(one, language)),
    words.change[language],
    ...(proposals.length + advice.length === 0 ? [`  ${words.none[language]}`] : []),
    ...proposals.flatMap((one, at) => proposalLines(one, at, language)),
    ...(advice.length === 0 ? [] : [words.byHand[language]]),
    ...advice.map(
      ({ level, message, remedy }) => `  ${levelWords[level][language]} ${visibleLine(message)} ${remedy}`,
    ),
  ];
}
