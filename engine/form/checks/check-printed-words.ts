import { withoutWhiteSpace } from '../../core/clean-text.js';
import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import type { FormDefinition } from '../form-definition.js';
import { printedLabels } from '../printed-labels.js';

const SHOWN = 24;

/** The printed words, in order and without regard to white space, are those of the official form. */
export function checkPrintedWords(form: FormDefinition): Diagnostic[] {
  const printed = [...withoutWhiteSpace(printedLabels(form).join(''))];
  const expected = [...withoutWhiteSpace(form.labels.join(''))];
  const length = Math.max(printed.length, expected.length);
  let first = 0;
  while (first < length && printed[first] === expected[first]) first += 1;
  if (first === length) return [];
  return [
    diagnostic(
      'form.labels-differ',
      'error',
      { form: form.id },
      {
        printed: printed.slice(first, first + SHOWN).join(''),
        expected: expected.slice(first, first + SHOWN).join(''),
        after: expected.slice(Math.max(0, first - SHOWN), first).join(''),
      },
    ),
  ];
}
