import type { FieldDefinition } from '../field-definition.js';
import type { PrintedPart } from '../printed-grid.js';
import { parseTemplate } from '../template-text.js';

export type Paragraph = readonly PrintedPart[];

/** Choices of together more characters than this stand under each other. */
const CHOICES_IN_A_LINE = 16;

/**
 * What the paper shows for a field inside its cell: a blank, text round blanks, or all choices with boxes to tick.
 * `neighbours` are the fields that may stand in the same cell.
 */
export function blankOf(field: FieldDefinition, neighbours: readonly FieldDefinition[] = []): Paragraph[] {
  if (field.template !== undefined) return templateParagraphs(field.template, [field, ...neighbours]);
  return ticked(field) ? choiceParagraphs(field) : [[{ field: field.id }]];
}

/** The paragraphs of a template; blanks of fields whose choices are printed become boxes to tick. */
export function templateParagraphs(template: string, fields: readonly FieldDefinition[]): Paragraph[] {
  const lines = template.split('\n').map((line) => parseTemplate(line));
  const blanks = new Set(lines.flat().flatMap((part) => ('field' in part ? [part.field] : [])));
  const byId = new Map(fields.filter(ticked).map((field) => [field.id, field]));
  const only = lines[0];
  const alone = lines.length === 1 && only?.length === 1 && only[0] && 'field' in only[0];
  const sole = alone && only[0] && 'field' in only[0] ? byId.get(only[0].field) : undefined;
  if (sole) return choiceParagraphs(sole);
  const unplaced = fields.filter((field) => ticked(field) && !blanks.has(field.id));
  return lines.map((line) => [
    ...boxBefore(line, unplaced),
    ...line.flatMap((part) => {
      const field = 'field' in part ? byId.get(part.field) : undefined;
      return field ? choiceParts(field) : [part];
    }),
  ]);
}

const ticked = (field: FieldDefinition): boolean =>
  field.choicesPrinted === true && field.choices !== undefined;

/** A line that is itself one of the choices (有 … 无) gets its box. */
function boxBefore(line: Paragraph, fields: readonly FieldDefinition[]): PrintedPart[] {
  const [first] = line;
  if (line.length !== 1 || !first || !('text' in first)) return [];
  const word = first.text.trim();
  return fields
    .filter((field) => field.choices?.includes(word) === true)
    .map((field) => ({ field: field.id, choice: word }));
}

const choiceParagraphs = (field: FieldDefinition): Paragraph[] =>
  (field.choices ?? []).join('').length > CHOICES_IN_A_LINE
    ? (field.choices ?? []).map((choice) => [{ field: field.id, choice }, { text: choice }])
    : [choiceParts(field)];

const choiceParts = (field: FieldDefinition): PrintedPart[] =>
  (field.choices ?? []).flatMap((choice, index) => [
    ...(index > 0 ? [{ text: '　' }] : []),
    { field: field.id, choice },
    { text: choice },
  ]);
