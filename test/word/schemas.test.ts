import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { withComputed } from '../../engine/form/index.js';
import { printerFrom } from '../../engine/node/printer-setting.js';
import { buildTemplate } from '../../engine/word/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { xmllint } from '../set-up/tools.js';

const SCHEMAS = join(import.meta.dirname, '../fixtures/ooxml-schemas');

/** Which schema a part is held to. The core properties are Dublin Core, whose schemas ECMA-376 only refers to. */
const SCHEMA_OF: readonly (readonly [part: RegExp, schema: string])[] = [
  [/^word\/\w+\.xml$/, 'wml.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^\[Content_Types\]\.xml$/, 'opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-relationships.xsd'],
];
const UNCHECKED = ['docProps/core.xml'];

describeWith([xmllint], 'the published schemas of Office Open XML', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-schemas-'));
  const documents = new Map<string, Readonly<Record<string, Uint8Array>>>();

  beforeAll(async () => {
    const printer = printerFrom({ fonts: 'bundled', archive: false, engine: 'none', own: new Map() });
    for (const form of registry.forms.values()) {
      documents.set(`template ${form.id}`, unzipSync(buildTemplate(form)));
      const { docx } = await printer.print(form, { kit: 'none', forms: {} });
      documents.set(`blank ${form.id}`, unzipSync(docx));
    }
    for (const { id, dossier } of samples()) {
      for (const form of Object.keys(dossier.forms)) {
        const definition = registry.forms.get(form);
        if (!definition) throw new RangeError(form);
        const { docx } = await printer.print(definition, withComputed(dossier, registry), {
          draft: '校对稿',
          final: true,
          institution: '云溪市教师进修学校',
        });
        documents.set(`${id} ${form}`, unzipSync(docx));
      }
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What xmllint says of files that are not as the schema wants them; nothing when all are. */
  function against(schema: string, files: readonly string[]): string {
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', join(SCHEMAS, schema), ...files],
      { encoding: 'utf8', maxBuffer: 64_000_000 },
    );
    const wrong = stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
    return status === 0 ? '' : `${String(status)}: ${wrong.slice(0, 20).join('\n')}`;
  }

  it.each(SCHEMA_OF.map(([part, schema]) => [schema, part] as const))(
    'hold every template and every printed document to %s',
    (schema, part) => {
      const files: string[] = [];
      for (const [name, parts] of documents) {
        for (const [path, xml] of Object.entries(parts)) {
          if (!part.test(path)) continue;
          const file = join(folder, name, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, xml);
          files.push(file);
        }
      }
      expect(files.length).toBeGreaterThanOrEqual(documents.size);
      expect(against(schema, files)).toBe('');
    },
  );

  it('know every part that our documents have', () => {
    const unknown = [...documents.values()].flatMap((parts) =>
      Object.keys(parts).filter(
        (path) => !UNCHECKED.includes(path) && !SCHEMA_OF.some(([part]) => part.test(path)),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['an attribute that Word does not have', '<w:zoom w:percent="100"/>', '<w:zoom w:percentage="100"/>'],
    [
      'elements in another order',
      '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>',
      '<w:defaultTabStop w:val="420"/><w:zoom w:percent="100"/>',
    ],
    ['a value that is none', '<w:defaultTabStop w:val="420"/>', '<w:defaultTabStop w:val="wide"/>'],
  ])('find %s', (_, right, wrong) => {
    const settings = new TextDecoder().decode(documents.get('template zj-table-1')?.['word/settings.xml']);
    expect(settings).toContain(right);
    const file = join(folder, 'wrong.xml');
    writeFileSync(file, settings.replace(right, wrong));
    expect(against('wml.xsd', [file])).toContain('wrong.xml');
  });
});
