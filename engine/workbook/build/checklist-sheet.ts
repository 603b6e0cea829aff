import { appearances, colours } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { BuiltSheet } from '../sheet-port.js';
import { listSheet } from './list-sheet.js';

/** A provision that the one who fills in answers himself. */
export interface ChecklistRow {
  readonly id: string;
  /** 〔文号〕条款. */
  readonly article: string;
  /** Verbatim. */
  readonly quote: string;
  /** What is asked, in plain Chinese. */
  readonly question: string;
  /** Whether what is entered says that it does not concern who fills in; absent where no entry tells. */
  readonly unconcerned?: { readonly formula: string; readonly result: boolean };
}

/** An answer of the checklist. */
export interface ChecklistAnswer {
  readonly id: string;
  readonly answer?: 'yes' | 'no' | 'not-applicable';
  /** Evidence codes such as 4-1-3, as written. */
  readonly evidence?: string;
}

export const answerWords = { yes: '是', no: '否', 'not-applicable': '不适用' } as const;

/** Columns of the sheet; the identifier stands in the first, hidden. */
export const checklistColumns = {
  id: 1,
  article: 2,
  quote: 3,
  question: 4,
  answer: 5,
  evidence: 6,
  concern: 7,
} as const;

/** What stands beside a question that needs no answer, by what is entered. */
export const UNCONCERNED = '不涉及';

/** What was answered was answered, whatever else is entered. */
export const isUnconcerned = (
  { unconcerned }: Pick<ChecklistRow, 'unconcerned'>,
  answer: ChecklistAnswer | undefined,
): boolean => unconcerned?.result === true && answer?.answer === undefined;

/** 核对清单: what cannot be computed is answered by yes, no or not applicable, with the evidence's code. */
export function checklistSheet(
  rows: readonly ChecklistRow[],
  answers: readonly ChecklistAnswer[],
): BuiltSheet {
  const given = new Map(answers.map((answer) => [answer.id, answer]));
  const list = {
    name: sheetNames.checklist,
    title: '核对清单',
    introduction: [
      '下列要求不能由表格数据算出，请逐条核对：在“结果”栏选“是、否、不适用”，有佐证材料的填材料编号。',
      `标“${UNCONCERNED}”的，按已填的情况不用核对；情况变了会自动变回来。`,
    ],
    columns: [
      { title: '编号', width: 10, hidden: true },
      { title: '依据', width: 22 },
      { title: '规定原文', width: 56 },
      { title: '核对内容', width: 40 },
      { title: '结果', width: 10 },
      { title: '佐证材料编号', width: 18 },
      { title: '是否涉及', width: 10 },
    ],
    protected: true,
    tabColour: '70AD47',
  };
  const text = { ...appearances.text, vertical: 'top' as const };
  const state = { ...text, horizontal: 'center' as const };
  const entry = { ...appearances.entry, horizontal: 'center' as const, format: '@' };
  return listSheet(list, (draft, firstRow) => {
    for (const [index, { id, article, quote, question, unconcerned }] of rows.entries()) {
      const row = firstRow + index;
      const answer = given.get(id);
      draft.write(row, checklistColumns.id, id, text);
      draft.write(row, checklistColumns.article, article, text);
      draft.write(row, checklistColumns.quote, quote, text);
      draft.write(row, checklistColumns.question, question, text);
      draft.write(row, checklistColumns.answer, answer?.answer ? answerWords[answer.answer] : '', entry);
      draft.write(row, checklistColumns.evidence, answer?.evidence ?? '', entry);
      const at = { row, column: checklistColumns.concern };
      if (unconcerned) {
        const shown = isUnconcerned({ unconcerned }, answer) ? UNCONCERNED : '';
        const formula = `IF(AND(LEN(TRIM(E${row}))=0,${unconcerned.formula}),"${UNCONCERNED}","")`;
        draft.put(at, state, { type: 'text', text: shown }, { formula });
      } else draft.write(at.row, at.column, '', state);
    }
    if (rows.length === 0) return;
    const range = {
      from: { row: firstRow, column: checklistColumns.answer },
      to: { row: firstRow + rows.length - 1, column: checklistColumns.answer },
    };
    draft.validate({
      range,
      type: 'list',
      formulae: [`"${Object.values(answerWords).join(',')}"`],
      style: 'stop',
      errorTitle: '请从列表中选择',
      error: '只能选“是”“否”或“不适用”。',
    });
    draft.colour({
      range,
      formula: `AND(LEN(TRIM(E${firstRow}))=0,$G${firstRow}="")`,
      fill: colours.missing,
    });
    draft.colour({ range, formula: `$G${firstRow}="${UNCONCERNED}"`, fill: colours.notApplicable });
  });
}
