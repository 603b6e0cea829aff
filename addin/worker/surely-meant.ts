import { fieldKind, type FieldDefinition } from '../../engine/form/index.js';

/** Words beside a number by which it is not that number. */
const UNSURE = /[约近余多左右上下至到不足几数第~～\-—–\/／、,，]/;

/**
 * The one value that a text which cannot be read surely means: a number among words, a number in Chinese, a choice with
 * a slip of the pen. What says about, over, or in another unit is left to people.
 */
export function surelyMeant(written: string, field: FieldDefinition): string | undefined {
  const kind = fieldKind(field.kind);
  const { problem } = kind.read({ type: 'text', text: written }, field);
  const meant = problem && proposed(problem.code, problem.values ?? {}, written, field);
  if (meant === undefined || meant === '') return undefined;
  const read = kind.read({ type: 'text', text: meant }, field);
  return read.value === undefined || read.problem ? undefined : meant;
}

function proposed(
  code: string,
  values: Readonly<Record<string, string | number>>,
  written: string,
  field: FieldDefinition,
): string | undefined {
  switch (code) {
    case 'form.choice-mistyped':
      // Of several words the message names the one that is wrong, and the others are not to be lost.
      return field.multiple === true ? undefined : String(values['suggestion'] ?? '');
    case 'form.number-in-chinese':
      return String(values['example'] ?? '');
    case 'form.number-with-words':
      return UNSURE.test(written.normalize('NFKC')) ? undefined : String(values['example'] ?? '');
    default:
      return undefined;
  }
}
