import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printerFrom } from '../../engine/node/printer-setting.js';
import { withComputed } from '../../engine/form/index.js';
import { parseElement, type XmlElement } from '../../engine/pdf/docx/xml-element.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { printedByLibreOffice } from '../pdf/printed-by-libreoffice.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, pythonDocx, PYTHON, xmllint } from '../set-up/tools.js';

/** Every document that a sample gives, and every form printed blank. */
const wanted = [
  ...samples().flatMap(({ id, dossier }) =>
    Object.keys(dossier.forms).map((form) => ({ name: `${id} ${form}`, form, dossier })),
  ),
  ...[...registry.forms.keys()].map((form) => ({
    name: `blank ${form}`,
    form,
    dossier: { kit: 'none', forms: {} },
  })),
];
const documents = new Map<string, Readonly<Record<string, Uint8Array>>>();
const folder = mkdtempSync(join(tmpdir(), 'banbiao-structure-'));

beforeAll(async () => {
  const printer = printerFrom({ fonts: 'bundled', archive: false, engine: 'none', own: new Map() });
  for (const { name, form, dossier } of wanted) {
    const definition = registry.forms.get(form);
    if (!definition) throw new Error(form);
    const { docx } = await printer.print(
      definition,
      dossier.kit === 'none' ? dossier : withComputed(dossier, registry),
    );
    documents.set(name, unzipSync(docx));
    writeFileSync(join(folder, `${name}.docx`), docx);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const partsOf = (name: string): Readonly<Record<string, Uint8Array>> => documents.get(name) ?? {};
/** The parts of the document that was asked for last: every test of a document asks for them. */
let parsed: { readonly name: string; readonly parts: readonly (readonly [string, XmlElement])[] } | undefined;
function xmlParts(name: string): readonly (readonly [string, XmlElement])[] {
  if (parsed?.name !== name) {
    const parts = Object.entries(partsOf(name)).filter(([part]) => /^word\/[^/]+\.xml$/.test(part));
    parsed = { name, parts: parts.map(([part, xml]) => [part, parseElement(xml, part)] as const) };
  }
  return parsed.parts;
}
const within = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(within)];
const relationships = (parts: Readonly<Record<string, Uint8Array>>, part: string): readonly XmlElement[] => {
  const path = part === '' ? '_rels/.rels' : `${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`;
  const xml = parts[path];
  return xml ? parseElement(xml, path).children : [];
};

describe.each(wanted.map(({ name }) => name))('the Word document %s', (name) => {
  it('ends every cell with a paragraph, the body with the section', () => {
    for (const [part, root] of xmlParts(name)) {
      const cells = within(root).filter((one) => one.name === 'tc');
      expect(cells.filter((cell) => cell.children.at(-1)?.name !== 'p')).toEqual([]);
      if (part === 'word/document.xml') expect(root.children[0]?.children.at(-1)?.name).toBe('sectPr');
    }
  });

  it('covers the grid of each table with every row', () => {
    for (const [, root] of xmlParts(name)) {
      for (const table of within(root).filter((one) => one.name === 'tbl')) {
        const grid = table.children.find((one) => one.name === 'tblGrid')?.children.length;
        const rows = table.children.filter((one) => one.name === 'tr');
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(columnsOf(row)).toBe(grid);
      }
    }
  });

  it('uses each id once, and only ids that lead somewhere', () => {
    const parts = partsOf(name);
    for (const [part, root] of xmlParts(name)) {
      const all = within(root);
      const ids = all.flatMap(({ name: element, attributes, children }) =>
        element === 'bookmarkStart' || element === 'docPr'
          ? [`${element} ${attributes['w:id'] ?? attributes.id}`]
          : element === 'sdtPr'
            ? children.filter((one) => one.name === 'id').map((one) => `sdt ${one.attributes['w:val']}`)
            : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
      const targets = new Map(
        relationships(parts, part).map(({ attributes }) => [attributes.Id, attributes]),
      );
      const used = all.flatMap(({ attributes }) =>
        [attributes['r:id'] ?? [], attributes['r:embed'] ?? []].flat(),
      );
      expect(used.filter((id) => !targets.has(id))).toEqual([]);
    }
  });

  it('has a type for each part, and a part for each type and relationship', () => {
    const parts = partsOf(name);
    const types = parseElement(parts['[Content_Types].xml'] ?? new Uint8Array(), 'types').children;
    const overridden = types.flatMap(({ attributes }) => attributes.PartName?.slice(1) ?? []);
    const extensions = types.flatMap(({ attributes }) => attributes.Extension ?? []);
    const names = Object.keys(parts).filter((part) => part !== '[Content_Types].xml');
    expect(overridden.filter((part) => !names.includes(part))).toEqual([]);
    expect(new Set(overridden).size).toBe(overridden.length);
    expect(
      names.filter(
        (part) => !overridden.includes(part) && !extensions.includes(part.split('.').at(-1) ?? ''),
      ),
    ).toEqual([]);
    expect(names.filter((part) => part.endsWith('.xml') && !overridden.includes(part))).toEqual([]);
    for (const part of ['', ...names]) {
      for (const { attributes } of relationships(parts, part)) {
        if (attributes.TargetMode === 'External') continue;
        const target = posix.join(part === '' ? '' : dirname(part), attributes.Target ?? '');
        expect(names).toContain(target);
      }
    }
  });
});

const columnsOf = (row: XmlElement): number => {
  const numberOf = (element: XmlElement | undefined, name: string): number =>
    Number(element?.children.find((one) => one.name === name)?.attributes['w:val'] ?? 0);
  const own = row.children.find((one) => one.name === 'trPr');
  const cells = row.children.filter((one) => one.name === 'tc');
  const spans = cells.map(
    (cell) =>
      numberOf(
        cell.children.find((one) => one.name === 'tcPr'),
        'gridSpan',
      ) || 1,
  );
  return numberOf(own, 'gridBefore') + numberOf(own, 'gridAfter') + spans.reduce((sum, one) => sum + one, 0);
};

describeWith([xmllint], 'every part of every Word document', () => {
  it('is well-formed', () => {
    const parts = mkdtempSync(join(folder, 'parts-'));
    let count = 0;
    for (const document of documents.values()) {
      for (const [part, xml] of Object.entries(document)) {
        if (/\.(xml|rels)$/.test(part)) writeFileSync(join(parts, `${count++}.xml`), xml);
      }
    }
    expect(count).toBeGreaterThan(wanted.length * 6);
    const files = readdirSync(parts).map((name) => join(parts, name));
    expect(
      execFileSync('xmllint', ['--noout', '--nonet', ...files], { encoding: 'utf8', stdio: 'pipe' }),
    ).toBe('');
  });
});

describeWith([pythonDocx], 'python-docx', () => {
  it('opens every document and finds its tables', () => {
    const script = `import docx, json, os, sys
print(json.dumps({name[:-5]: len(docx.Document(os.path.join(sys.argv[1], name)).tables) for name in os.listdir(sys.argv[1]) if name.endswith('.docx')}))`;
    const tables = JSON.parse(execFileSync(PYTHON, ['-c', script, folder], { encoding: 'utf8' })) as Record<
      string,
      number
    >;
    const ours = wanted.map(({ name }) => {
      const body = xmlParts(name).find(([part]) => part === 'word/document.xml')?.[1].children[0];
      return [name, body?.children.filter((one) => one.name === 'tbl').length];
    });
    expect(tables).toEqual(Object.fromEntries(ours));
  });
});

describeWith([libreOffice], 'LibreOffice', () => {
  it('opens every form, blank and as one sample fills it in', async () => {
    const [blank, filled] = [new Map<string, string>(), new Map<string, string>()];
    for (const { name, form, dossier } of wanted.toReversed())
      (dossier.kit === 'none' ? blank : filled).set(form, name);
    const names = [...blank.values(), ...filled.values()];
    expect(blank.size).toBe(registry.forms.size);
    expect(filled.size).toBeGreaterThan(registry.forms.size / 2);
    const pdfs = await printedByLibreOffice(
      new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.docx`)))])),
    );
    expect([...pdfs].filter(([, pdf]) => !/^%PDF-/.test(new TextDecoder('latin1').decode(pdf)))).toEqual([]);
    expect([...pdfs.keys()]).toEqual(names);
  }, 1_200_000);
});
