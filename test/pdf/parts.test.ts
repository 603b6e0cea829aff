import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { withComputed } from '../../engine/form/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { fontLibrary } from '../../engine/node/font-library.js';
import { nativeTypesetter } from '../../engine/node/typst-native.js';
import { nodeWasmTypesetter } from '../../engine/node/typst-wasm.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { pageTexts, typstEngine, type Typesetter } from '../../engine/pdf/index.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { suiteFolder } from '../cli/command-line.js';
import { describeWith } from '../set-up/describe-with.js';
import { poppler } from '../set-up/tools.js';
import { documentOf, p, run } from './word-document.js';

/**
 * Forms with one long table, with several, with text before and after them; more of them with `npm run test:long`. Not
 * Table 5: its merged cells reach over every page's end, so it is one part.
 */
const FORMS = [
  ['zj-project-register', 'zj-projects'],
  ['zj-table-1', 'zj-review'],
  ...(import.meta.env.MODE === 'long'
    ? [['zj-evidence-register', 'zj-review'] as const, ['weihai-statistics', 'weihai-annual'] as const]
    : []),
] as const;
/** A few rows: so that documents of a few pages have several parts. */
const FEW = 100;

/** An engine that divides documents of more cells, and counts what it has the typesetter print. */
function counting(cells: number | undefined, setter: Typesetter) {
  let parts = 0;
  const typesetter: Typesetter = {
    ...setter,
    typeset: (...call) => {
      parts += 1;
      return setter.typeset(...call);
    },
  };
  const limit = cells === undefined ? {} : { cellsAtATime: cells };
  const engine = typstEngine({ compression: zlibCompression, typesetter, fonts: fontLibrary, ...limit });
  return { engine, parts: () => parts };
}

async function printed(id: string, kit: string, cells: number | undefined, setter: Typesetter) {
  const form = registry.forms.get(id);
  const dossier = sampleOf(kit)?.dossier;
  if (!form || !dossier) throw new RangeError(id);
  const { engine, parts } = counting(cells, setter);
  const setting = { compression: zlibCompression, fonts: 'bundled', archive: false, own: new Map(), engine };
  const { pdf } = await new FormPrinter(setting).print(form, withComputed(dossier, registry));
  if (!pdf) throw new RangeError(id);
  return { ...pdf, parts: parts() };
}

/** A table of so many rows on paper that holds a few, with what its footer and its end say. */
function longTable(footer: string, end = ''): Uint8Array {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const texts = [`第${index + 1}行`, '内容'];
    const cells = texts.map(
      (text) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${p(run(text))}</w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="900"/></w:trPr>${cells.join('')}</w:tr>`;
  });
  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="footer1"/>${end}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  return documentOf(`${table}${p(run('完'))}${section}`, { footer1: p(footer) });
}

const field = (code: string): string => `<w:fldSimple w:instr=" ${code} ">${run('9')}</w:fldSimple>`;

const native = nativeTypesetter() ?? nodeWasmTypesetter();

/** Every form is printed once whole and once in parts for all that is asked of it. */
const madeNatively = new Map<string, ReturnType<typeof printed>>();

function printedNatively(id: string, kit: string, cells?: number): ReturnType<typeof printed> {
  const key = `${id} ${cells ?? 'whole'}`;
  const made = madeNatively.get(key) ?? printed(id, kit, cells, native);
  madeNatively.set(key, made);
  return made;
}

interface Tags {
  readonly kinds: ReadonlyMap<string, number>;
  readonly ids: readonly string[];
  readonly headers: ReadonlySet<string>;
}

const named = (name: string) => PDFName.of(name);

/** All tags of a PDF: how many of each kind, which cells have names, which names are referred to. */
async function tagsOf(pdf: Uint8Array): Promise<Tags & { readonly document: PDFDocument }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const kinds = new Map<string, number>();
  const ids: string[] = [];
  const headers = new Set<string>();
  const visit = (element: PDFDict, parent: PDFRef, within = ''): void => {
    const own = String(element.get(named('S')));
    const kind = own === '/TR' ? `${own} in ${within}` : own;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const id = element.get(named('ID'));
    if (id instanceof PDFString) ids.push(id.asString());
    const attributes = element.lookup(named('A'));
    for (const one of attributes instanceof PDFArray ? attributes.asArray() : []) {
      const listed = one instanceof PDFDict ? one.lookupMaybe(named('Headers'), PDFArray) : undefined;
      for (const header of listed?.asArray() ?? [])
        if (header instanceof PDFString) headers.add(header.asString());
    }
    const children = element.lookup(named('K'));
    for (const child of children instanceof PDFArray ? children.asArray() : [children]) {
      const found = child instanceof PDFRef ? document.context.lookup(child) : undefined;
      if (!(child instanceof PDFRef) || !(found instanceof PDFDict) || !found.has(named('S'))) continue;
      expect(found.get(named('P'))).toBe(parent);
      visit(found, child, own);
    }
  };
  const root = document.catalog.lookup(named('StructTreeRoot'), PDFDict);
  const [top] = root.lookup(named('K'), PDFArray).asArray();
  if (!(top instanceof PDFRef)) throw new RangeError('no document element');
  visit(document.context.lookup(top, PDFDict), top);
  return { kinds, ids, headers, document };
}

/** The keys by which the pages of a PDF find their tags, and those that there are. */
function pageKeys(document: PDFDocument): { readonly asked: number[]; readonly there: number[] } {
  const asked = document
    .getPages()
    .map(({ node }) => node.lookup(named('StructParents'), PDFNumber).asNumber());
  const root = document.catalog.lookup(named('StructTreeRoot'), PDFDict);
  const listed = root.lookup(named('ParentTree'), PDFDict).lookup(named('Nums'), PDFArray);
  const there = listed.asArray().flatMap((one) => (one instanceof PDFNumber ? [one.asNumber()] : []));
  return { asked, there };
}

describeWith([poppler], 'a document in parts', () => {
  const at = suiteFolder();
  const pictures = (name: string, pdf: Uint8Array, pages: number): Buffer[] => {
    writeFileSync(at(`${name}.pdf`), pdf);
    execFileSync('pdftoppm', ['-r', '40', at(`${name}.pdf`), at(name)]);
    const width = String(pages).length;
    return Array.from({ length: pages }, (_, page) =>
      readFileSync(at(`${name}-${String(page + 1).padStart(width, '0')}.ppm`)),
    );
  };

  it.each(FORMS)('%s looks page by page as it does in one', async (id, kit) => {
    const whole = await printedNatively(id, kit);
    const parts = await printedNatively(id, kit, FEW);
    expect([whole.parts, parts.parts > 1]).toEqual([1, true]);
    expect(parts.pages).toBe(whole.pages);
    expect(await pageTexts(parts.pdf)).toEqual(await pageTexts(whole.pdf));
    const [one, other] = [
      pictures(`${id}-one`, whole.pdf, whole.pages),
      pictures(id, parts.pdf, parts.pages),
    ];
    expect(one.map((page, index) => page.equals(other[index] ?? Buffer.alloc(0)))).toEqual(
      one.map(() => true),
    );
  });

  it.each(FORMS)('%s has the same rows for screen readers, and every page finds its own', async (id, kit) => {
    const whole = await tagsOf((await printedNatively(id, kit)).pdf);
    const made = await printedNatively(id, kit, FEW);
    const parts = await tagsOf(made.pdf);
    expect(parts.kinds.get('/P')).toBe(whole.kinds.get('/P'));
    // Headings of a table are repeated for each part; its other rows are the same.
    const rows = '/TR in /TBody';
    expect(parts.kinds.get(rows)).toBeGreaterThan(10);
    expect(parts.kinds.get(rows)).toBe(whole.kinds.get(rows));
    expect(new Set(parts.ids).size).toBe(parts.ids.length);
    expect([...parts.headers].filter((name) => !parts.ids.includes(name))).toEqual([]);
    const { asked, there } = pageKeys(parts.document);
    expect(new Set(asked).size).toBe(made.pages);
    expect(asked.filter((key) => !there.includes(key))).toEqual([]);
    const description = parts.document.catalog.lookup(named('Metadata'));
    const text =
      description instanceof PDFRawStream ? new TextDecoder().decode(description.getContents()) : '';
    expect(text).toContain(`<xmpTPg:NPages>${made.pages}<`);
  });
});

it('a table runs on over parts with the numbers of the whole', async () => {
  const { engine, parts } = counting(50, native);
  const { pdf, pages } = await engine.render(longTable(`${field('PAGE')}${run('/')}${field('NUMPAGES')}`), {
    fonts: 'bundled',
  });
  expect(parts()).toBeGreaterThan(1);
  const texts = await pageTexts(pdf);
  expect(texts.map((text) => text.slice(0, text.indexOf('第')))).toEqual(
    texts.map((_, index) => `${index + 1}/${pages}`),
  );
  const rows = texts.join('').match(/第\d+行/g);
  expect(rows).toEqual(Array.from({ length: 60 }, (_, index) => `第${index + 1}行`));
});

it.each([
  ['whose footer counts the pages of a section', longTable(field('SECTIONPAGES'))],
  ['with a section that begins on an odd page', longTable(field('PAGE'), '<w:type w:val="oddPage"/>')],
])('a document %s is typeset in one', async (_, docx) => {
  const { engine, parts } = counting(50, native);
  await engine.render(docx, { fonts: 'bundled' });
  expect(parts()).toBe(1);
});

it('parts whose pages come out otherwise than was planned are not used', async () => {
  const docx = longTable(`${field('PAGE')}${run('/')}${field('NUMPAGES')}`);
  const wrong: Typesetter = {
    ...native,
    rowPlaces: async (source) => {
      const { rows, pages } = await native.rowPlaces(source);
      return { rows, pages: pages + 1 };
    },
  };
  const { pdf } = await counting(50, wrong).engine.render(docx, { fonts: 'bundled' });
  const whole = await counting(undefined, native).engine.render(docx, { fonts: 'bundled' });
  expect(Buffer.from(pdf).equals(Buffer.from(whole.pdf))).toBe(true);
});

it('natively and as WASM the typesetter makes the same bytes of a document in parts', async () => {
  const [id, kit] = FORMS[0];
  const one = await printedNatively(id, kit, FEW);
  const other = await printed(id, kit, FEW, nodeWasmTypesetter());
  expect(one.parts).toBeGreaterThan(1);
  expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
});
