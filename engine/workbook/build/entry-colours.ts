import type { CellRange } from '../../core/cell-address.js';
import type { Condition, FieldDefinition, FormDefinition } from '../../form/index.js';
import { colours } from '../appearance.js';
import type { Formulas } from '../formula.js';
import type { DraftSheet } from './draft-sheet.js';
import type { EntryLimit } from './entry-limit.js';

/** 学前不填 and the like: grey once the choice is made that rules an entry out. */
export function greyOut(
  draft: DraftSheet,
  range: CellRange,
  conditions: readonly (Condition | undefined)[],
  form: string,
  formulas: Formulas,
): void {
  for (const condition of conditions) {
    if (!condition) continue;
    draft.colour({ range, formula: formulas.inapplicable(condition, form), fill: colours.notApplicable });
  }
}

/** An entry beside what a regulation allows of it: coloured, never refused. */
export function colourBroken(draft: DraftSheet, range: CellRange, limits: readonly EntryLimit[]): void {
  for (const failure of ['violation', 'warning'] as const) {
    for (const limit of limits.filter((one) => one.failure === failure)) {
      const fill = failure === 'violation' ? colours.bad : colours.doubtful;
      draft.colour({ range, formula: limit.broken, fill });
    }
  }
}

/**
 * A score beside the scheme: coloured, never refused. The steps of a grade bind a self-assessment; an expert's score
 * is the mean of several projects and lies anywhere up to the points.
 */
export function offScheme(field: FieldDefinition, cell: string, form: FormDefinition): string | undefined {
  const { points, allowedScores = [] } = field;
  if (points === undefined) return undefined;
  const steps = form.filledBy === 'institution' ? allowedScores.map((score) => `${cell}<>${score}`) : [];
  const off = steps.length > 0 ? steps.join(',') : `OR(${cell}<0,${cell}>${points})`;
  return `AND(ISNUMBER(${cell}),${off})`;
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'money', 'area', 'percentage', 'score']);
const DATES: ReadonlySet<string> = new Set(['date', 'month']);
const DIGITS = "0123456789０１２３４５６７８９'‘’`";
const HEDGES = ['左右', '上下', '余', '多', '约'] as const;

/**
 * What is certainly no number, no date: a text that begins with a word, or that hedges. Everything that the reader
 * accepts begins with a digit or a sign, so nothing of that is coloured.
 */
export function unreadable({ kind }: FieldDefinition, cell: string): string | undefined {
  const beginsOtherwise = (signs: string): string => `ISERROR(FIND(LEFT(TRIM(${cell}),1),"${signs}"))`;
  const isText = `ISTEXT(${cell}),LEN(TRIM(${cell}))>0`;
  if (DATES.has(kind)) return `AND(${isText},${beginsOtherwise(`${DIGITS}一二〇○零`)})`;
  if (!NUMBERS.has(kind)) return undefined;
  const hedged = HEDGES.map((word) => `ISNUMBER(SEARCH("${word}",${cell}))`);
  return `AND(${isText},OR(${[beginsOtherwise(`${DIGITS}+-.＋－．−–—¥￥百`), ...hedged].join(',')}))`;
}

/** Coloured like what is broken: it is to be written otherwise. */
export function colourUnreadable(
  draft: DraftSheet,
  range: CellRange,
  field: FieldDefinition,
  cell: string,
): void {
  const formula = unreadable(field, cell);
  if (formula !== undefined) draft.colour({ range, formula, fill: colours.bad });
}
