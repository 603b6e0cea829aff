import { toA1, type CellRange } from '../../core/cell-address.js';
import { entryName, fieldKind, notationsOf, type FieldDefinition } from '../../form/index.js';
import type { BuiltValidation } from '../sheet-port.js';
import type { EntryLimit } from './entry-limit.js';
import type { ChoiceLists } from './choice-lists.js';

const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
/** Excel reads no longer condition in a validation. */
const LONGEST_FORMULA = 255;

/** Excel counts UTF-16 units; a character is never cut in two. */
const within = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > limit - 1) break;
    kept += sign;
  }
  return `${kept}…`;
};

/** Help and native validation of an entry: it refuses nothing, and asks about what no regulation allows. */
export function fieldValidation(
  field: FieldDefinition,
  range: CellRange,
  lists: ChoiceLists,
  limits: readonly EntryLimit[],
): BuiltValidation {
  const kind = fieldKind(field.kind);
  const common = {
    range,
    errorTitle: within(`${kind.name}格式不对`, LONGEST_TITLE),
    error: within(`“${entryName(field)}”应填${kind.name}。${notationsOf(field)}`, LONGEST_TEXT),
    promptTitle: within(entryName(field), LONGEST_TITLE),
    prompt: within(helpOf(field, limits), LONGEST_TEXT),
    style: 'offer',
  } as const;
  const native = kind.validation(field);
  switch (native.type) {
    case 'none':
      return { ...common, ...asking(limits, READ_AS_TEXT.has(field.kind) ? toA1(range.from) : undefined) };
    case 'custom':
      return { ...common, type: 'custom', formulae: [native.holds(toA1(range.from))], style: 'warning' };
    case 'list':
      return {
        ...common,
        type: 'list',
        formulae: [lists.formula(native.choices)],
      };
    case 'number':
      return { ...common, type: 'none', formulae: [] };
  }
}

/** Kinds whose values may be typed as text, with a unit or as a date in words: a limit then has no number to ask about. */
const READ_AS_TEXT: ReadonlySet<FieldDefinition['kind']> = new Set(['date', 'month', 'percentage']);

/** A warning by those limits that there is room for; the others still colour the cell. */
function asking(
  limits: readonly EntryLimit[],
  cell?: string,
): Pick<BuiltValidation, 'type' | 'formulae'> & Partial<BuiltValidation> {
  const kept = (among: readonly EntryLimit[]): string => {
    const [only = '', ...more] = new Set(among.map(({ broken }) => broken));
    const holds = more.length === 0 ? `NOT(${only})` : `NOT(OR(${[only, ...more].join(',')}))`;
    return cell === undefined ? holds : `OR(NOT(ISNUMBER(${cell})),${holds})`;
  };
  const asked = limits.reduce<readonly EntryLimit[]>((so, one) => {
    const more = [...so, one];
    return kept(more).length <= LONGEST_FORMULA ? more : so;
  }, []);
  if (asked.length === 0) return { type: 'none', formulae: [] };
  return {
    type: 'custom',
    formulae: [kept(asked)],
    style: 'warning',
    errorTitle: '与规定不符',
    error: within(statements(asked), LONGEST_TEXT),
  };
}

/** Each limit once, with the document and the article. */
const statements = (limits: readonly EntryLimit[]): string =>
  [...new Set(limits.map(({ statement, article }) => `${statement}（${article}）`))].join('\n');

/** What stands beside an entry when it is chosen. */
function helpOf(field: FieldDefinition, limits: readonly EntryLimit[]): string {
  return [
    field.required ? '必填' : '选填',
    notationsOf(field),
    field.unit === undefined ? '' : `单位：${field.unit}`,
    field.points === undefined ? '' : `满分${field.points}分`,
    field.allowedScores ? `按评分办法可填：${field.allowedScores.join('、')}` : '',
    statements(limits),
    field.limitNote ?? '',
    field.guidance ?? '',
    field.hint ?? '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
