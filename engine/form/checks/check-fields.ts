import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import type { FieldDefinition, FieldKind } from '../field-definition.js';
import { fieldsOf } from '../fields-of.js';
import type { FormDefinition } from '../form-definition.js';

const SHORT_NAME_LENGTH = 12;
const NUMERIC: ReadonlySet<FieldKind> = new Set([
  'integer',
  'decimal',
  'money',
  'percentage',
  'area',
  'score',
]);

/** What one field says of itself agrees. */
export function checkFields(form: FormDefinition): Diagnostic[] {
  const fault = (id: string, reason: string): Diagnostic =>
    diagnostic('form.field-inconsistent', 'error', { form: form.id }, { id, reason });
  const name =
    [...form.shortName].length > SHORT_NAME_LENGTH
      ? [fault(form.id, `shortName > ${SHORT_NAME_LENGTH}`)]
      : [];
  return [
    ...name,
    ...fieldsOf(form).flatMap(({ field }) => contradictions(field).map((reason) => fault(field.id, reason))),
  ];
}

function contradictions(field: FieldDefinition): string[] {
  const { kind, choices, template, prefilled } = field;
  const faults: (readonly [boolean, string])[] = [
    [kind === 'choice' && (choices === undefined || choices.length === 0), 'choice without choices'],
    [kind !== 'choice' && choices !== undefined, 'choices, but not of kind choice'],
    [choices !== undefined && new Set(choices).size < choices.length, 'a choice stands twice'],
    [choices === undefined && field.choicesPrinted === true, 'choicesPrinted without choices'],
    [kind !== 'choice' && field.multiple === true, 'multiple, but not of kind choice'],
    [(field.minimumCharacters ?? 0) > (field.maximumCharacters ?? Infinity), 'minimum above maximum'],
    [NUMERIC.has(kind) && field.maximumCharacters !== undefined, 'characters of a number'],
    [kind !== 'score' && field.allowedScores !== undefined, 'allowedScores, but not of kind score'],
    [
      kind !== 'date' && /\.(year|month|day)\}/.test(own(field, template)),
      'parts of a date, but not of kind date',
    ],
    [NUMERIC.has(kind) && typeof prefilled === 'string', 'a number prefilled with text'],
    [field.computed !== undefined && field.signature === true, 'a computed signature'],
    [field.label === '', 'no label'],
  ];
  return faults.flatMap(([wrong, reason]) => (wrong ? [reason] : []));
}

/** The blanks of the field itself in its template. */
const own = (field: FieldDefinition, template = ''): string =>
  [...template.matchAll(/\{(\w+)[^}]*\}/g)]
    .flatMap(([blank, id]) => (id === field.id ? [blank] : []))
    .join('');
