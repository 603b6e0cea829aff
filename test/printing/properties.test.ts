import { expect, it } from 'vitest';
import { openZip, portableCompression } from '../../engine/ooxml/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { buildTemplate } from '../../engine/word/index.js';
import { registry } from '../../templates/index.js';

const form = registry.forms.get('zj-table-4');
if (!form) throw new Error('no form');

async function propertiesOf(institution: string, own?: Uint8Array): Promise<string> {
  const printer = new FormPrinter({
    compression: portableCompression,
    fonts: 'bundled',
    archive: false,
    own: new Map(own && form ? [[form.id, own]] : []),
  });
  const dossier = { kit: 'zj-review', forms: {} };
  const { docx } = form ? await printer.print(form, dossier, { institution }) : { docx: new Uint8Array() };
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
  expect(await propertiesOf('云溪市教师进修学校', buildTemplate(form))).toContain(
    '<dc:creator>banbiao</dc:creator>',
  );
});

it('No document bears the time of the clock', async () => {
  const moments = (await propertiesOf('云溪市教师进修学校')).match(/\d{4}-\d\d-\d\dT[\d:]+Z/g);
  expect(new Set(moments)).toEqual(new Set(['2026-01-01T00:00:00Z']));
});
