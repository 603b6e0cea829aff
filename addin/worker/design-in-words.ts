import {
  articlesIn,
  changeLines,
  changesOf,
  comparisonOf,
  gathered,
  sentences,
  type Design,
  type DesignChange,
  type DesignEdit,
} from '../../engine/design/index.js';
import type { Language } from '../../engine/core/messages/message.js';
import { pathText, type Dossier, type FormDefinition } from '../../engine/form/index.js';
import type { ReadWorkbook } from '../../engine/workbook/index.js';
import { proposalCells } from './proposal-cells.js';
import type { DesignProposal, ShownDesign } from './shown-design.js';

const changeInWords = ({ path, after }: DesignChange): DesignProposal['changes'][number] => ({
  form: path.form,
  entry: pathText(path),
  after,
});

/** What some edits change, as the pane shows it. */
export const changesInWords = (
  form: FormDefinition,
  dossier: Dossier,
  edits: readonly DesignEdit[],
  language: Language,
): DesignProposal['changes'] => changesOf(form, dossier, edits, language).map(changeInWords);

/** The limits that speak of a design, as the pane shows them. */
export const limitsInWords = (limits: Design['limits'], language: Language = 'zh'): ShownDesign['limits'] =>
  limits
    .filter(({ state }) => state !== 'elsewhere')
    .map((one) => ({
      id: one.id,
      title: one.title,
      words: `${one.sentence}${comparisonOf(one, language)}`,
      exceeded: one.state === 'exceeded',
      articles: articlesIn(one.basis),
    }));

/** 设计测算 as the pane shows it. */
export const designInWords = (
  { advises, proposals, advice, limits, timetable, pairs, partners }: Design,
  workbook: ReadWorkbook,
  language: Language,
): ShownDesign => ({
  proposals: proposals.map(({ id, words, edits, changes, settles, confirm, toFill, basis }) => ({
    id,
    words,
    cells: proposalCells(workbook, edits),
    changes: changes.map(changeInWords),
    lines: changeLines(changes, language),
    settled: settles.length,
    settles: sentences(settles.map(({ message }) => message)),
    confirm,
    toFill: gathered(toFill, language),
    articles: articlesIn(basis),
  })),
  advises,
  advice: advice.map(({ message, remedy }) => `${message}${remedy}`),
  limits: limitsInWords(limits, language),
  weeks: timetable.weeks.flatMap(({ monday, days }, at) =>
    days.every((day) => day === undefined)
      ? []
      : [{ number: at + 1, monday, days: days.map((day) => Object.entries(day?.hours ?? {})) }],
  ),
  modes: timetable.parts.map(({ mode }) => mode),
  looks: [...timetable.remarks.map(({ words }) => words), ...pairs.remarks, ...partners.remarks],
});
