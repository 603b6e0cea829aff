import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { didYouMean } from '../../core/did-you-mean.js';
import {
  fieldKind,
  fieldsOf,
  type EntryValue,
  type FormData,
  type FormDefinition,
} from '../../form/index.js';

/**
 * `--entry city_name=青禾市`: entries that the workbooks cannot say, read as if they had been typed into the sheet;
 * one that several of the forms have is given to all of them.
 * @throws DiagnosticError naming the entries that there are, or what is wrong with a value.
 */
export function givenEntries(
  given: readonly string[],
  forms: readonly FormDefinition[],
): Readonly<Record<string, FormData>> {
  const data: Record<string, Record<string, EntryValue>> = {};
  const fields = forms.flatMap((form) =>
    fieldsOf(form).flatMap(({ field, roster }) =>
      roster || field.computed ? [] : [{ form: form.id, field }],
    ),
  );
  for (const words of given) {
    const [name = '', ...rest] = words.split('=');
    const meant = fields.filter(({ field }) => field.id === name);
    if (meant.length === 0 || rest.length === 0) {
      const names = [...new Set(fields.map(({ field }) => field.id))];
      const near = didYouMean(name, names);
      throw new DiagnosticError([
        diagnostic(
          'collect.entry-unknown',
          'error',
          {},
          { found: words, allowed: near === undefined ? names.join('、') : `${near}=…` },
        ),
      ]);
    }
    for (const { form, field } of meant) {
      const { value, problem } = fieldKind(field.kind).read({ type: 'text', text: rest.join('=') }, field);
      if (problem && problem.level !== 'warning') {
        throw new DiagnosticError([{ ...problem, level: 'error', place: { form, entry: field.id } }]);
      }
      if (value !== undefined) (data[form] ??= {})[field.id] = value;
    }
  }
  return data;
}
