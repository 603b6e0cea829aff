/// <reference types="vite/client" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontLibrary } from '../../engine/node/font-library.js';
import { nativeTypesetter } from '../../engine/node/typst-native.js';
import { nodeWasmTypesetter } from '../../engine/node/typst-wasm.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { withComputed, type Dossier } from '../../engine/form/index.js';
import { documentToTypst, typstEngine, type PdfDocument } from '../../engine/pdf/index.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import { PrintingMemory } from '../../engine/pdf/printing-memory.js';
import { buildTemplate, compileTemplate, renderDocument, templateData } from '../../engine/word/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { Random } from '../hostile/random.js';

const printed = (form: string, dossier: Dossier, institution = ''): Uint8Array => {
  const definition = registry.forms.get(form);
  if (!definition) throw new Error(form);
  const template = compileTemplate(buildTemplate(definition), { compression });
  const data = templateData(definition, withComputed(dossier, registry), { institution });
  return renderDocument(template, data, { compression }).docx;
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

  // What somebody filled in is most of a register, and would be kept for nothing.
  it('is remembered from the second time on', async () => {
    const library = await fontLibrary('bundled');
    const memory = new PrintingMemory();
    const paragraphs = (docx: Uint8Array): string[] =>
      new TextDecoder()
        .decode(openZip(docx, compression).read('word/document.xml'))
        .match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs) ?? [];
    const print = (name: string): string[] => {
      const docx = named(name);
      const document = documentToTypst(docx, { library, compression, memory });
      document.source({ tree: document.tree });
      return paragraphs(docx);
    };
    const remembered = (texts: readonly string[]): string[] =>
      texts.filter((text) => memory.reading.pieces.get(text) !== undefined);
    const [first, second] = [print('王一'), print('李二')];
    const own = (texts: readonly string[]): string[] => texts.filter((text) => /王一|李二/.test(text));
    expect([own(first).length, own(second).length].every((count) => count > 0)).toBe(true);
    expect(remembered(own(first))).toEqual([]);
    expect(remembered(own(second))).toEqual([]);
    const labels = second.filter((text) => first.includes(text) && text.includes('<w:t'));
    expect(labels.length).toBeGreaterThan(5);
    expect(remembered(labels)).toEqual(labels);
    print('李二');
    expect(remembered(own(second))).toEqual(own(second));
  });

  // The typesetter finds what it laid out by the whole look around it, of the page and of the face.
  it('looks alike to the typesetter, whichever institution a footer names in whichever characters', async () => {
    const library = await fontLibrary('bundled');
    const ruled = (institution: string): { readonly rules: readonly string[]; readonly named: boolean } => {
      const docx = printed('zj-table-2', dossier, institution);
      const document = documentToTypst(docx, { library, compression });
      const { markup } = document.source({ tree: document.tree });
      const content = markup.indexOf('<banbiao-section-1>');
      const rules = markup.slice(0, content).split('\n').slice(0, -1);
      return {
        rules: rules.filter((line) => /^#set |^#let f\d/.test(line)),
        named: markup.includes(institution),
      };
    };
    const [usual, rare] = [ruled('云溪市教师进修学校'), ruled('云溪市㙓澍教师学校')];
    expect([usual.named, rare.named]).toEqual([true, true]);
    expect(usual.rules.filter((line) => line.startsWith('#let f')).length).toBeGreaterThan(2);
    expect(rare.rules).toEqual(usual.rules);
  });
});

const LONG = import.meta.env.MODE === 'long';
/** Documents that are tried, each changed so many times. */
const DOCUMENTS = LONG ? 100 : 6;
const CHANGES = LONG ? 20 : 5;

/** Word documents of the samples. */
const sampleDocuments = (): string[] =>
  readdirSync('samples', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.docx'))
    .sort();

/** A document whose main part was changed. */
function changed(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const zip = openZip(docx, compression);
  const entries = zip.names.map((name) =>
    name === 'word/document.xml'
      ? { name, contents: new TextEncoder().encode(change(new TextDecoder().decode(zip.read(name)))) }
      : zip.compressed(name),
  );
  return writeZip(entries, compression);
}

const HEAVY_LINE =
  '<w:tcBorders><w:bottom w:val="single" w:sz="24" w:space="0" w:color="auto"/></w:tcBorders>';
/** Tables that begin here have other margins and another first column. */
const withOtherTable = (part: string): string =>
  part
    .replace('<w:tblCellMar><w:top w:w="30"', '<w:tblCellMar><w:top w:w="90"')
    .replace(/<w:tblGrid><w:gridCol w:w="\d+"/, '<w:tblGrid><w:gridCol w:w="700"');

/** Rows as somebody moves them about who edits a template: taken out, doubled, put elsewhere, or written otherwise. */
function withRowsMoved(xml: string, random: Random): string {
  const parts = xml.split(/(<w:tr>.*?<\/w:tr>)/s);
  const rows = parts.flatMap((part, index) => (part.startsWith('<w:tr>') ? [index] : []));
  for (let count = 0; count < 4; count += 1) {
    const [one, other] = [random.one(rows), random.one(rows)];
    const row = parts[one] ?? '';
    const edit = random.below(5);
    if (edit === 0) parts[one] = '';
    else if (edit === 1) parts[other] = `${row}${row}`;
    else if (edit === 2) [parts[one], parts[other]] = [parts[other] ?? '', row];
    else if (edit === 3) parts[one] = row.replace('<w:t xml:space="preserve">', '$&甲');
    else parts[one] = row.replace(/<w:tcW [^>]*>/g, `$&${HEAVY_LINE}`);
  }
  return parts.map((part) => (random.below(4) === 0 ? withOtherTable(part) : part)).join('');
}

/** Markup whose functions are numbered as it defines them: their names tell of documents before. */
function withOwnNames(markup: string): string {
  const names = new Map(
    [...markup.matchAll(/^#let ([rpcb]\d+) = /gm)].map(([, name = ''], index) => [
      name,
      `${name[0]}_${index}`,
    ]),
  );
  return markup.replace(/\b[rpcb]\d+\b/g, (name) => names.get(name) ?? name);
}

describe('Rows that documents have in common', () => {
  it('are printed as by themselves wherever they stand', { timeout: 600_000 }, async () => {
    const library = await fontLibrary('bundled');
    const all = sampleDocuments();
    const memory = new PrintingMemory();
    const random = new Random(20261130);
    const markup = (docx: Uint8Array, known: PrintingMemory): string => {
      const document = documentToTypst(docx, { library, compression, memory: known });
      return withOwnNames(document.source({ tree: document.tree }).markup);
    };
    const different: string[] = [];
    for (const name of all.slice(0, DOCUMENTS)) {
      const docx = new Uint8Array(readFileSync(join('samples', name)));
      for (let count = 0; count <= CHANGES; count += 1) {
        const other = count === 0 ? docx : changed(docx, (xml) => withRowsMoved(xml, random));
        if (markup(other, memory) !== markup(other, new PrintingMemory())) different.push(`${name} ${count}`);
      }
    }
    expect(different).toEqual([]);
  });
});
