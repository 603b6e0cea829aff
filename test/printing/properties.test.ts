import { expect, it } from 'vitest';
import type { Dossier, FormDefinition } from '../../engine/form/index.js';
import { openZip, portableCompression } from '../../engine/ooxml/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { buildTemplate } from '../../engine/word/index.js';
import { registry } from '../../templates/index.js';

const form = registry.forms.get('zj-table-4');
if (!form) throw new Error('no form');

interface Printed {
  readonly own?: Uint8Array;
  readonly of?: FormDefinition | undefined;
  readonly dossier?: Dossier;
}

async function propertiesOf(
  institution: string,
  { own, of = form, dossier = { kit: 'zj-review', forms: {} } }: Printed = {},
): Promise<string> {
  const printer = new FormPrinter({
    compression: portableCompression,
    fonts: 'bundled',
    archive: false,
    own: new Map(own && of ? [[of.id, own]] : []),
  });
  const { docx } = of ? await printer.print(of, dossier, { institution }) : { docx: new Uint8Array() };
  return new TextDecoder().decode(openZip(docx, portableCompression).read('docProps/core.xml'));
}

it('The author of a finished form is the institution, as text and nothing else', async () => {
  const properties = await propertiesOf('云溪<市>教师&进修学校');
  expect(properties).toContain('<dc:creator>云溪&lt;市&gt;教师&amp;进修学校</dc:creator>');
  expect(properties).toContain(`<dc:title>${form.title}</dc:title>`);
});

it('A form of nobody names the program', async () => {
  expect(await propertiesOf('')).toContain('<dc:creator>banbiao</dc:creator>');
});

it('A template of the bureau’s own keeps its properties', async () => {
  expect(await propertiesOf('云溪市教师进修学校', { own: buildTemplate(form) })).toContain(
    '<dc:creator>banbiao</dc:creator>',
  );
});

it('The day of a document is the one on which its form says that it was filled in, never the clock’s', async () => {
  const table1 = registry.forms.get('zj-table-1');
  if (!table1) throw new Error('no form');
  const filled = { kit: 'zj-review', forms: { 'zj-table-1': { application_date: '2026-09-18' } } };
  expect(momentsOf(await propertiesOf('云溪市教师进修学校', { of: table1, dossier: filled }))).toEqual([
    '<dcterms:created xsi:type="dcterms:W3CDTF">2026-09-18T00:00:00Z</dcterms:created>',
    '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-09-18T00:00:00Z</dcterms:modified>',
  ]);
});

it.each(['', '二〇二六年九月', '2026-13-40'])(
  'A document whose form says no day (%s) bears none',
  async (day) => {
    const table1 = registry.forms.get('zj-table-1');
    if (!table1) throw new Error('no form');
    const filled = { kit: 'zj-review', forms: { 'zj-table-1': { application_date: day } } };
    expect(momentsOf(await propertiesOf('云溪市教师进修学校', { of: table1, dossier: filled }))).toEqual([]);
    expect(momentsOf(await propertiesOf('云溪市教师进修学校'))).toEqual([]);
  },
);

const momentsOf = (properties: string): readonly string[] =>
  Array.from(properties.matchAll(/<dcterms:\w+.*?<\/dcterms:\w+>/g), ([moment]) => moment);
