import { describe, expect, it } from 'vitest';
import { fontLibrary } from '../../engine/node/font-library.js';
import { nativeTypesetter } from '../../engine/node/typst-native.js';
import { nodeWasmTypesetter } from '../../engine/node/typst-wasm.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { withComputed, type Dossier } from '../../engine/form/index.js';
import { documentToTypst, typstEngine, type PdfDocument } from '../../engine/pdf/index.js';
import { PrintingMemory } from '../../engine/pdf/printing-memory.js';
import { buildTemplate, compileTemplate, renderDocument, templateData } from '../../engine/word/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';

const printed = (form: string, dossier: Dossier): Uint8Array => {
  const definition = registry.forms.get(form);
  if (!definition) throw new Error(form);
  const template = compileTemplate(buildTemplate(definition), { compression });
  return renderDocument(template, templateData(definition, withComputed(dossier, registry)), { compression })
    .docx;
};
const [sample] = samples().filter(({ dossier }) => dossier.forms['zj-table-1']);
if (!sample) throw new Error('no sample of Table 1');
const { dossier } = sample;
const named = (name: string): Uint8Array =>
  printed('zj-table-1', {
    ...dossier,
    forms: {
      ...dossier.forms,
      'zj-table-1': { ...dossier.forms['zj-table-1'], cover_institution_name: name },
    },
  });

/** An engine of its own, which knows nothing of what others printed. */
const newEngine = () =>
  typstEngine({ compression, typesetter: nativeTypesetter() ?? nodeWasmTypesetter(), fonts: fontLibrary });

describe('What documents have in common', () => {
  it('leaves every document as it is printed by itself', async () => {
    const engine = newEngine();
    const options = { fonts: 'bundled' };
    const documents = [named('王一'), printed('zj-table-2', dossier), named('李二\u{20BB7}')];
    const alone = new Map<Uint8Array, PdfDocument>();
    for (const docx of documents) alone.set(docx, await newEngine().render(docx, options));
    // The first once more, after all others.
    for (const docx of [...documents, ...documents.slice(0, 1)]) {
      const { pdf, fonts, diagnostics } = await engine.render(docx, options);
      const expected = alone.get(docx);
      expect(Buffer.from(pdf).equals(expected?.pdf ?? Buffer.alloc(0))).toBe(true);
      expect(fonts).toEqual(expected?.fonts);
      expect(diagnostics).toEqual(expected?.diagnostics);
    }
  });

  it('says of each document what is missing in it', async () => {
    const library = await fontLibrary('bundled');
    const memory = new PrintingMemory();
    const missing = (name: string): readonly unknown[] => {
      const document = documentToTypst(named(name), { library, compression, memory });
      document.source({ tree: document.tree });
      return document.diagnostics.map(({ values }) => values['character']);
    };
    expect(missing('王\u{10FFFD}')).toEqual(['\u{10FFFD}']);
    expect(missing('王')).toEqual([]);
    expect(missing('王\u{10FFFD}')).toEqual(['\u{10FFFD}']);
  });

  it('is never what is written otherwise', async () => {
    const library = await fontLibrary('bundled');
    const memory = new PrintingMemory();
    const markup = (name: string): string => {
      const document = documentToTypst(named(name), { library, compression, memory });
      return document.source({ tree: document.tree }).markup;
    };
    expect(markup('王一')).toContain('王一');
    expect(markup('李二')).toContain('李二');
    expect(markup('李二')).not.toContain('王一');
  });
});
