/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { withComputed, type Dossier, type FormDefinition } from '../../engine/form/index.js';
import { renderCompatibly } from '../../engine/node/docx-templates-renderer.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { buildTemplate, compileTemplate, renderDocument, templateData } from '../../engine/word/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { filledForm } from '../pdf/filled-form.js';
import { shown } from './template-file.js';

const blank: Dossier = { kit: '', forms: {} };
const LONG = import.meta.env.MODE === 'long';
/** What a form is printed with: nothing, an entry everywhere, and each sample. */
const printedWith = (form: FormDefinition) => [
  [form.id, 'blank', form, blank] as const,
  [form.id, 'filled', form, { kit: '', forms: { [form.id]: filledForm(form) } }] as const,
  ...samples()
    .filter(({ dossier }) => form.id in dossier.forms)
    .map(({ id, dossier }) => [form.id, id, form, withComputed(dossier, registry)] as const),
];
/** Every form once, as a sample has it or with an entry everywhere in turn; all of each with `npm run test:long`. */
const cases = [...registry.forms.values()].flatMap((form, at) => {
  const all = printedWith(form);
  const wanted = form.readOnly === true ? 0 : at % 2 === 0 && all.length > 2 ? 2 : 1;
  return LONG ? all : all.slice(wanted, wanted + 1);
});

/**
 * docx-templates prints from the same templates, with our evaluator for its JavaScript. What must agree is every
 * paragraph, row and cell with its text, tabs and line breaks. Its known traps are set right by the fence, not compared:
 * split runs are joined, an IF is a loop of one round, blank items do not end a loop, two bars are text, a tab is
 * `w:tab`, CRLF is one break. Vertical merges are regrouped by us alone; no form's own template tells a difference.
 */
describe('our documents and those of docx-templates', () => {
  let built: ReturnType<typeof build> | undefined;
  const build = (form: FormDefinition) => {
    const template = buildTemplate(form);
    return { id: form.id, template, compiled: compileTemplate(template, { compression }) };
  };

  it.each(cases)('%s, %s: the same text in the same structure', async (id, __, form, dossier) => {
    if (built?.id !== id) built = build(form);
    const { template, compiled } = built;
    const data = templateData(form, dossier);
    const ours = renderDocument(compiled, data, { compression });
    const theirs = await renderCompatibly(template, data, { compression });
    expect(shown(theirs.docx)).toEqual(shown(ours.docx));
    expect(theirs.diagnostics).toEqual(ours.diagnostics);
  });
});
