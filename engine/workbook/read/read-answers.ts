import { toA1, type CellAddress } from '../../core/cell-address.js';
import { diagnostic } from '../../core/diagnostic.js';
import { answerWords, checklistColumns, type ChecklistAnswer } from '../build/checklist-sheet.js';
import { parameterColumns, type ParameterEntry } from '../build/parameter-sheet.js';
import { sheetNames } from '../layout/layout-workbook.js';
import { cellAt, shownText, type OpenedSheet, type OpenedWorkbook } from '../spreadsheet/opened-workbook.js';
import type { Findings } from './findings.js';

/** Identifiers of provisions and parameters: what stands in the hidden first column of a list's rows. */
const IDENTIFIER = /^[a-z][\w.:/-]*$/i;

const ANSWERS: Readonly<Record<string, ChecklistAnswer['answer']>> = Object.fromEntries(
  Object.entries(answerWords).flatMap(([answer, word]) =>
    answer === 'yes' || answer === 'no' || answer === 'not-applicable' ? [[word, answer]] : [],
  ),
);

/** The answers of 核对清单; rows that were not answered are left out. */
export function readAnswers(workbook: OpenedWorkbook, findings: Findings): ChecklistAnswer[] {
  const sheet = workbook.sheets.find(({ name }) => name === sheetNames.checklist);
  if (!sheet) return [];
  return identifiedRows(sheet).flatMap(({ id, row }): ChecklistAnswer[] => {
    const word = shownText(cellAt(sheet, row, checklistColumns.answer)).trim();
    const evidence = shownText(cellAt(sheet, row, checklistColumns.evidence)).trim();
    const answer = ANSWERS[word];
    if (word !== '' && answer === undefined) {
      const cell = toA1({ row, column: checklistColumns.answer });
      const place = { ...findings.file, sheet: sheet.name, cell };
      findings.add(diagnostic('workbook.answer-unknown', 'error', place, { found: word }));
    }
    if (answer === undefined && evidence === '') return [];
    return [{ id, ...(answer ? { answer } : {}), ...(evidence === '' ? {} : { evidence }) }];
  });
}

/** The new figures of 参数 as entered. */
export function readParameters(workbook: OpenedWorkbook): ParameterEntry[] {
  const sheet = workbook.sheets.find(({ name }) => name === sheetNames.parameters);
  if (!sheet) return [];
  return identifiedRows(sheet).flatMap(({ id, row }): ParameterEntry[] => {
    const value = plainContent(sheet, row, parameterColumns.value);
    if (value === undefined) return [];
    const document = shownText(cellAt(sheet, row, parameterColumns.document)).trim();
    const from = plainContent(sheet, row, parameterColumns.from);
    return [
      {
        id,
        value,
        ...(document === '' ? {} : { document }),
        ...(from === undefined ? {} : { from }),
        cell: toA1({ row, column: parameterColumns.value }),
      },
    ];
  });
}

/** The cells of the answers that differ from those given; a question that the sheet does not ask has none. */
export function answerCells(
  workbook: OpenedWorkbook,
  answers: readonly ChecklistAnswer[],
): { readonly sheet: string; readonly at: CellAddress; readonly text: string }[] {
  const sheet = workbook.sheets.find(({ name }) => name === sheetNames.checklist);
  if (!sheet) return [];
  const given = new Map(answers.map((one) => [one.id, one]));
  return identifiedRows(sheet).flatMap(({ id, row }) => {
    const { answer, evidence } = given.get(id) ?? {};
    const texts = [
      [checklistColumns.answer, answer && answerWords[answer]],
      [checklistColumns.evidence, evidence],
    ] as const;
    return texts.flatMap(([column, text]) =>
      text === undefined || shownText(cellAt(sheet, row, column)).trim() === text
        ? []
        : [{ sheet: sheet.name, at: { row, column }, text }],
    );
  });
}

function identifiedRows(sheet: OpenedSheet): { id: string; row: number }[] {
  return [...sheet.rows.keys()]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const id = shownText(cellAt(sheet, row, 1));
      return IDENTIFIER.test(id) ? [{ id, row }] : [];
    });
}

function plainContent(sheet: OpenedSheet, row: number, column: number): string | number | undefined {
  const content = cellAt(sheet, row, column)?.content;
  if (content?.type === 'number') return content.value;
  return content?.type === 'text' && content.text.trim() !== '' ? content.text.trim() : undefined;
}
