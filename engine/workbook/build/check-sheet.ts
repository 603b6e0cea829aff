import { appearances, colours } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { BuiltSheet } from '../sheet-port.js';
import { firstRowOf, listSheet } from './list-sheet.js';

/** A rule as the workbook itself checks it; formulas without the equals sign, results as the engine found them. */
export interface CheckRow {
  readonly id: string;
  /** What is checked, in plain Chinese. */
  readonly title: string;
  /** What not keeping the rule is called. */
  readonly failure: 'violation' | 'warning' | 'missing';
  /** How many things are judged; those that are not kept count as `tallyWeights` says. 0 leaves the rule open. */
  readonly tally: { readonly formula: string; readonly result: number };
  /** Shows 符合, 不符合, 未填, 提醒, or 待填或不适用. */
  readonly state: { readonly result: string };
  /** Without a formula: how many things are not kept. */
  readonly actual: { readonly formula: string; readonly result: string | number };
  readonly permitted: { readonly formula: string; readonly result: string | number };
  readonly article: string;
  /** How many required entries of the forms that it reads are blank, where it is only not entered yet until then. */
  readonly unfinished?: string;
}

/** Rows of a roster that checks look at; Excel slows down over whole columns. */
export const ROWS_CHECKED = 500;

export const checkColumns = {
  id: 1,
  title: 2,
  state: 3,
  actual: 4,
  permitted: 5,
  article: 6,
  tally: 7,
} as const;

/** Words of the state column by outcome. */
export const stateWords = {
  pass: '符合',
  violation: '不符合',
  missing: '未填',
  warning: '提醒',
  info: '提示',
  'not-applicable': '待填或不适用',
} as const;

/** How things that are not kept are counted, where there are no values to show. */
export const unkeptWords = { violation: '处不符', warning: '处不符', missing: '处未填' } as const;

/** What the tally counts for a thing that is not entered yet, that is only warned of, and that is not kept: more than all rows of the kind before it. */
export const tallyWeights = { lacking: 1_000, warned: 1_000_000, unkept: 1_000_000_000 } as const;
/** The tally of the formula's own row. */
const TALLY = `INDEX($A:$G,ROW(),${checkColumns.tally})`;

/** The formulas of the visible columns; all speak of the row's tally. */
function formulasOf({ failure, actual, permitted, unfinished }: CheckRow) {
  const { lacking, warned, unkept } = tallyWeights;
  const words = [
    stateWords['not-applicable'],
    stateWords.pass,
    stateWords.missing,
    stateWords.warning,
    stateWords[failure],
  ]
    .map((word) => `"${word}"`)
    .join(',');
  const state = `LOOKUP(${TALLY},{0,1,${lacking},${warned},${unkept}},{${words}})`;
  const count = `(INT(${TALLY}/${unkept})+INT(MOD(${TALLY},${unkept})/${warned}))`;
  const missing = `INT(MOD(${TALLY},${warned})/${lacking})&"${unkeptWords.missing}"`;
  const judged = (formula: string): string => `IF(${TALLY}=0,"",${formula})`;
  return {
    state: unfinished
      ? `IF(AND(${TALLY}>=${unkept},${unfinished}>0),"${stateWords.missing}",${state})`
      : state,
    actual: judged(
      actual.formula === ''
        ? `IF(AND(${TALLY}>=${lacking},${TALLY}<${warned}),${missing},${count}&"${unkeptWords[failure]}")`
        : actual.formula,
    ),
    permitted: judged(permitted.formula === '' ? `"0${unkeptWords[failure]}"` : permitted.formula),
  };
}

const introductionOf = (withParameters: boolean): readonly string[] => [
  `本页随填随算，仅供填写时参考；正式检查请使用“检查”程序，它会列出全部条款和原文${withParameters ? '，并采用“参数”页的新数值' : ''}。`,
  '数字、日期写成文字的（如“90分”“2026.3.5”），用到它的各项在本页显示“待填或不适用”，由“检查”程序核对。',
  `名册超过${ROWS_CHECKED}行的，本页只核对前${ROWS_CHECKED}行；“检查”程序核对全部。`,
];

/** Which of the rules stands in a row of 检查. */
export const checkIndexOf = (row: number): number =>
  row - firstRowOf({ introduction: introductionOf(false) });

/**
 * 检查: the computable rules as formulas, so that the workbook warns without any program beside it.
 * @param withParameters whether 参数 stands in this workbook, too
 */
export function checkSheet(rows: readonly CheckRow[], withParameters: boolean): BuiltSheet {
  const list = {
    name: sheetNames.check,
    title: '检查',
    introduction: introductionOf(withParameters),
    columns: [
      { title: '编号', width: 10, hidden: true },
      { title: '检查内容', width: 52 },
      { title: '结果', width: 16 },
      { title: '实际', width: 22 },
      { title: '规定', width: 30 },
      { title: '依据', width: 44 },
      { title: '', width: 10, hidden: true },
    ],
    protected: true,
    tabColour: 'FFC000',
  };
  const centred = { ...appearances.text, horizontal: 'center' as const };
  return listSheet(list, (draft, firstRow) => {
    for (const [index, check] of rows.entries()) {
      const row = firstRow + index;
      draft.write(row, checkColumns.id, check.id, appearances.text);
      draft.write(row, checkColumns.title, check.title, appearances.text);
      const formulas = formulasOf(check);
      for (const part of ['state', 'actual', 'permitted'] as const) {
        const { result } = check[part];
        const content =
          typeof result === 'number'
            ? ({ type: 'number', value: result } as const)
            : ({ type: 'text', text: result } as const);
        draft.put({ row, column: checkColumns[part] }, centred, content, { formula: formulas[part] });
      }
      draft.write(row, checkColumns.article, check.article, appearances.text);
      const counted = { type: 'number', value: check.tally.result } as const;
      draft.put({ row, column: checkColumns.tally }, centred, counted, { formula: check.tally.formula });
    }
    const range = {
      from: { row: firstRow, column: checkColumns.state },
      to: { row: firstRow + Math.max(rows.length, 1) - 1, column: checkColumns.state },
    };
    const coloured = [
      [stateWords.pass, colours.good],
      [stateWords.violation, colours.bad],
      [stateWords.warning, colours.doubtful],
      [stateWords.missing, colours.missing],
    ] as const;
    for (const [word, fill] of coloured) draft.colour({ range, formula: `$C${firstRow}="${word}"`, fill });
  });
}
