import type { FieldDefinition, PrintedCell, PrintedPart } from '../../form/index.js';

/** Half a full-width character that never ends a line: figures, numbers and names stay whole. */
const half = (count: number): string => 'x'.repeat(count);
const words = (count: number): string => '字'.repeat(count);

/** What entries of a kind usually look like, as far as the width of columns depends on it. */
const USUAL: Readonly<Record<FieldDefinition['kind'], string>> = {
  text: words(8),
  'long-text': words(24),
  integer: half(4),
  decimal: half(5),
  money: half(7),
  percentage: half(6),
  area: half(6),
  score: half(4),
  date: half(17),
  month: half(12),
  choice: half(4),
  checkbox: half(2),
  'person-name': half(6),
  'identity-number': half(18),
  mobile: half(11),
  phone: half(13),
  postcode: half(6),
  email: half(20),
  'evidence-code': half(6),
};
/** Dates in rosters are short: 2026.10.22. */
const SHORT_DATE = half(9);
const CHOICE_WHOLE = 5;
const TEXT_MOST = 24;
const REMARK = 10;

/** Where an entry stands: in a roster's column of so many characters, or in a cell of its own. */
export interface ExpectedPlace {
  readonly roster: boolean;
  /** Beside criteria, which are longer: remarks are short. */
  readonly criteria?: boolean;
  /** Characters that the definition or its label asks for. */
  readonly characters?: number;
}

/** The paragraphs of a cell with texts of the usual length in its blanks. */
export const expectedText = (
  cell: PrintedCell,
  fields: ReadonlyMap<string, FieldDefinition>,
  place: ExpectedPlace,
): readonly string[] =>
  cell.paragraphs.map((parts) => parts.map((part) => expectedPart(part, fields, place)).join(''));

function expectedPart(
  part: PrintedPart,
  fields: ReadonlyMap<string, FieldDefinition>,
  place: ExpectedPlace,
): string {
  if ('text' in part) return part.text;
  if ('choice' in part) return '☐';
  if ('total' in part) return half(6);
  if (part.aspect !== undefined) return half(part.aspect === 'year' ? 4 : 2);
  const field = fields.get(part.field);
  return field ? expectedEntry(field, place) : '';
}

function expectedEntry(field: FieldDefinition, { roster, characters, criteria }: ExpectedPlace): string {
  const { kind, maximumCharacters = Infinity } = field;
  if (field.signature === true) return words(4);
  if (roster && (kind === 'date' || kind === 'month')) return kind === 'date' ? SHORT_DATE : half(7);
  if (kind === 'choice') {
    const longest = (field.choices ?? []).reduce(
      (one, other) => (other.length > one.length ? other : one),
      '',
    );
    return longest.length <= CHOICE_WHOLE ? half(2 * longest.length) : longest;
  }
  if (kind === 'long-text' && criteria === true) return words(REMARK);
  if (kind === 'text') return words(Math.min(maximumCharacters, TEXT_MOST, characters ?? 10));
  return USUAL[kind];
}
