import { comparisonOf, type Design } from '../../engine/design/index.js';
import type { Language } from '../../engine/core/messages/message.js';
import { pathText } from '../../engine/form/index.js';
import type { ReadWorkbook } from '../../engine/workbook/index.js';
import { proposalCells } from './proposal-cells.js';
import type { ShownDesign } from './shown-design.js';

const articlesOf = (basis: Design['limits'][number]['basis']): string =>
  basis.map(({ instrument, article }) => `${instrument} ${article}`).join('；');

/** The limits that speak of a design, as the pane shows them. */
export const limitsInWords = (limits: Design['limits'], language: Language = 'zh'): ShownDesign['limits'] =>
  limits
    .filter(({ state }) => state !== 'elsewhere')
    .map((one) => ({
      id: one.id,
      title: one.title,
      words: `${one.sentence}${comparisonOf(one, language)}`,
      exceeded: one.state === 'exceeded',
      articles: articlesOf(one.basis),
    }));

/** 设计测算 as the pane shows it. */
export const designInWords = (
  { proposals, advice, limits, timetable, pairs, partners }: Design,
  workbook: ReadWorkbook,
  language: Language,
): ShownDesign => ({
  proposals: proposals.map(({ id, words, edits, changes, settles, confirm, toFill, basis }) => ({
    id,
    words,
    cells: proposalCells(workbook, edits),
    changes: changes.map(({ path, label, before, after }) => ({
      form: path.form,
      entry: pathText(path),
      label,
      before,
      after,
    })),
    settles: settles.map(({ message }) => message),
    confirm,
    toFill: toFill.map(({ label }) => label),
    articles: articlesOf(basis),
  })),
  advice: advice.map(({ message, remedy }) => `${message}${remedy}`),
  limits: limitsInWords(limits, language),
  looks: [...timetable.remarks.map(({ words }) => words), ...pairs.remarks, ...partners.remarks],
});
