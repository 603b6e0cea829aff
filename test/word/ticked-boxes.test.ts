import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { buildTemplate, compileTemplate, renderDocument, templateData } from '../../engine/word/index.js';
import { registry } from '../../templates/index.js';
import { plainWords, readPaper } from './paper.js';

const boxed = [...registry.forms.values()].flatMap((form) =>
  fieldsOf(form)
    .filter(({ field, roster }) => field.choicesPrinted === true && !roster)
    .filter(({ field }) => (field.filledBy ?? form.filledBy) === form.filledBy)
    .map(({ field }) => [form.id, field.id, form, field] as const),
);

describe('boxes on paper', () => {
  it('stand in several forms', () => {
    expect(new Set(boxed.map(([form]) => form)).size).toBeGreaterThanOrEqual(5);
  });

  it.each(boxed)('%s %s: the chosen one is ticked, and no other', (id, _, form, field) => {
    const template = compileTemplate(buildTemplate(form), {
      compression: zlibCompression,
      place: { form: id },
    });
    const choices = field.choices ?? [];
    expect(choices.length).toBeGreaterThan(1);
    for (const choice of choices) {
      const entry = field.multiple === true ? [choice] : choice;
      const dossier = { kit: '', forms: { [id]: { [field.id]: entry } } };
      const { docx } = renderDocument(template, templateData(form, dossier), {
        compression: zlibCompression,
        place: { form: id },
      });
      const words = readPaper(docx)
        .map((block) => block.words)
        .join('\n');
      expect(words.match(/☑/g)).toHaveLength(1);
      expect(words).toContain(`☑${plainWords(choice)}`);
    }
  });
});
