import { describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import {
  COMPUTED_SHEETS,
  openWorkbook,
  patchWorkbook,
  readWorkbook,
  sheetNames,
} from '../../engine/workbook/index.js';
import { packageRelations } from '../../engine/workbook/spreadsheet/package-relations.js';
import { readWorkbookPart } from '../../engine/workbook/spreadsheet/read-workbook-part.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { kitOf } from './memory-workbook.js';

const BOOK = 'xl/workbook.xml';
const sample = sampleOf('hz-hybrid');
const NAME = { form: 'hz-hybrid-application', field: 'cover_project_name' };

/** A filled workbook in which the part of each of these sheets says something else. */
async function withParts(sheets: ReadonlySet<string>, contents: string): Promise<Uint8Array> {
  if (!sample) throw new Error('no sample');
  const zip = openZip(await kitWorkbook(kitOf(sample.kit), sample.dossier), compression);
  const relations = packageRelations(zip, BOOK);
  const parts = new Set(
    readWorkbookPart(zip, BOOK)
      .sheets.filter(({ name }) => sheets.has(name))
      .map(({ relation }) => relations.get(relation)?.target),
  );
  return writeZip(
    zip.names.map((name) => ({
      name,
      contents: parts.has(name) ? new TextEncoder().encode(contents) : zip.read(name),
    })),
    compression,
  );
}

describe('sheets in which nobody enters anything', () => {
  it('are not read for the entries: what is damaged there does not keep a workbook from being checked', async () => {
    const broken = await withParts(COMPUTED_SHEETS, '<broken');
    const read = readWorkbook(broken, registry, { compression });
    expect(read.dossier.forms).toEqual(
      readWorkbook(await withParts(new Set(), ''), registry, { compression }).dossier.forms,
    );
    expect(() => openWorkbook(broken, compression)).toThrow(DiagnosticError);
  });

  it('are read by whoever asks what is in them', async () => {
    const bytes = await withParts(new Set(), '');
    const later = openWorkbook(bytes, compression, {}, COMPUTED_SHEETS);
    const atOnce = openWorkbook(bytes, compression);
    for (const [index, sheet] of atOnce.sheets.entries()) {
      expect({ ...later.sheets[index] }).toEqual(sheet);
    }
  });

  it('are refused by name when a change would have to be written into what is damaged', async () => {
    const broken = await withParts(new Set([sheetNames.check]), '<broken><f>A1</f></broken>');
    const patch = () => patchWorkbook(broken, registry, [{ path: NAME, value: '新名称' }], { compression });
    expect(patch).toThrow(DiagnosticError);
    try {
      patch();
    } catch (error) {
      const [first] = error instanceof DiagnosticError ? error.diagnostics : [];
      expect(first).toMatchObject({ code: 'package.damaged', place: { sheet: sheetNames.check } });
    }
  });
});
