import { sheetNames } from '../layout/layout-workbook.js';
import type { SheetCount } from '../required-counts.js';
import type { WorkbookLayout } from '../layout/workbook-layout.js';
import {
  checklistColumns,
  isUnconcerned,
  UNCONCERNED,
  type ChecklistAnswer,
  type ChecklistRow,
} from './checklist-sheet.js';
import { checkColumns, stateWords, type CheckRow } from './check-sheet.js';

/** A text that the workbook works out, and what it is for the entries that are there. */
export interface ShownText {
  readonly formula: string;
  readonly result: string;
}

/** What stands beside the forms, as the guide speaks of it. */
export interface BesideForms {
  readonly counts: readonly SheetCount[];
  readonly checks: readonly CheckRow[];
  readonly checklist: readonly ChecklistRow[];
  readonly answers: readonly ChecklistAnswer[];
  readonly design: boolean;
  readonly parameters: boolean;
}

export const NOTHING_BESIDE: BesideForms = {
  counts: [],
  checks: [],
  checklist: [],
  answers: [],
  design: false,
  parameters: false,
};

/** 12 / 30, ✓ once nothing is left. */
export function countOf({ required, filled }: SheetCount): ShownText {
  const whole = required.result > 0 && filled.result >= required.result;
  return {
    formula: `(${filled.formula})&" / "&(${required.formula})&IF((${filled.formula})>=(${required.formula})," ✓","")`,
    result: `${filled.result} / ${required.result}${whole || required.result === 0 ? ' ✓' : ''}`,
  };
}

const columnOf = (sheet: string, column: number): string => {
  const letter = String.fromCharCode('A'.charCodeAt(0) + column - 1);
  return `'${sheet}'!$${letter}:$${letter}`;
};
const stated = (word: string): string =>
  `COUNTIF(${columnOf(sheetNames.check, checkColumns.state)},"${word}")`;
const sum = (of: readonly string[]): string => (of.length === 0 ? '0' : of.join('+'));

/** 可以报送, or what is in the way. */
export function progressOf({ counts, checks }: BesideForms): { readonly verdict: ShownText } {
  const required = sum(counts.map((one) => one.required.formula));
  const filled = sum(counts.map((one) => one.filled.formula));
  const left = `(${required}-(${filled}))`;
  const [broken, doubtful] = [stated(stateWords.violation), stated(stateWords.warning)];
  const has = checks.length > 0;
  const formula = [
    has ? `IF(${broken}>0,"暂不能报送：“检查”页有"&${broken}&"项不符合",` : '',
    `IF(${left}>0,"暂不能报送：还有"&${left}&"项必填的未填",`,
    has ? `IF(${doubtful}>0,"可以报送；“检查”页有"&${doubtful}&"项提醒，请核对","可以报送")` : '"可以报送"',
    has ? '))' : ')',
  ].join('');
  const total = (of: 'required' | 'filled'): number => counts.reduce((all, one) => all + one[of].result, 0);
  const number = (word: string): number => checks.filter(({ state }) => state.result === word).length;
  return {
    verdict: {
      formula,
      result: verdictOf(
        number(stateWords.violation),
        total('required') - total('filled'),
        number(stateWords.warning),
      ),
    },
  };
}

function verdictOf(broken: number, left: number, doubtful: number): string {
  if (broken > 0) return `暂不能报送：“检查”页有${broken}项不符合`;
  if (left > 0) return `暂不能报送：还有${left}项必填的未填`;
  return doubtful > 0 ? `可以报送；“检查”页有${doubtful}项提醒，请核对` : '可以报送';
}

/** 0 / 257 已核对. */
function answered({ checklist, answers }: BesideForms): ShownText {
  const byId = new Map(answers.map((one) => [one.id, one]));
  const given = checklist.filter(({ id }) => byId.get(id)?.answer !== undefined).length;
  const asked = checklist.filter((one) => !isUnconcerned(one, byId.get(one.id))).length;
  const column = columnOf(sheetNames.checklist, checklistColumns.answer);
  const count = ['是', '否', '不适用'].map((word) => `COUNTIF(${column},"${word}")`).join('+');
  const left = `COUNTIF(${columnOf(sheetNames.checklist, checklistColumns.concern)},"${UNCONCERNED}")`;
  return {
    formula: `(${count})&" / "&(${checklist.length}-${left})&" 已核对"`,
    result: `${given} / ${asked} 已核对`,
  };
}

/** What has broken, and what has not been judged yet. */
function judged(checks: readonly CheckRow[]): ShownText {
  const number = (word: string): number => checks.filter(({ state }) => state.result === word).length;
  const [broken, doubtful] = [stateWords.violation, stateWords.warning];
  return {
    formula: `${stated(broken)}&"项${broken}，"&${stated(doubtful)}&"项${doubtful}"`,
    result: `${number(broken)}项${broken}，${number(doubtful)}项${doubtful}`,
  };
}

interface FurtherSheet {
  readonly name: string;
  readonly purpose: string;
  readonly shown?: ShownText;
}

/** The sheets that are no forms, with what they are for. */
export function furtherSheets(beside: BesideForms): FurtherSheet[] {
  return [
    ...(beside.checklist.length > 0
      ? [
          {
            name: sheetNames.checklist,
            purpose: '表格数据算不出的要求，逐条选“是、否、不适用”；可以后补，不影响填表',
            shown: answered(beside),
          },
        ]
      : []),
    ...(beside.checks.length > 0
      ? [
          {
            name: sheetNames.check,
            purpose: '按规定随填随算：符合、不符合、未填，附条款',
            shown: judged(beside.checks),
          },
        ]
      : []),
    ...(beside.design
      ? [{ name: sheetNames.design, purpose: '按已填的设计，还可以怎样安排才符合规定' }]
      : []),
    ...(beside.parameters
      ? [{ name: sheetNames.parameters, purpose: '新一轮通知改了数值时在这里填，一般不用动' }]
      : []),
  ];
}

/** 填 → 检查 → 生成 → 盖章. */
export function stepsOf(
  layout: WorkbookLayout,
  { checks, checklist }: BesideForms,
): { readonly what: string; readonly how: string; readonly link?: string }[] {
  const [first] = layout.sheets;
  return [
    {
      what: '1　填写',
      how: `从“${first?.name ?? ''}”开始，填浅蓝、浅黄的格子；下面“已填 / 应填”随填随变。`,
      ...(first ? { link: first.name } : {}),
    },
    {
      what: '2　检查',
      how: [
        checks.length > 0 ? '看“检查”页有没有“不符合”；' : '',
        checklist.length > 0 ? '在“核对清单”逐条作答；' : '',
        '再用“办表”的检查（加载项、网页，或把本文件拖到“检查.exe”上）。',
      ].join(''),
      ...(checks.length > 0 ? { link: sheetNames.check } : {}),
    },
    { what: '3　生成', how: '可以报送后，用“办表”的生成做出 Word、PDF；之前生成的都标“校对稿”。' },
    { what: '4　盖章', how: '打印 PDF，按生成清单签字、盖章，连同本工作簿和佐证材料报送。' },
  ];
}
