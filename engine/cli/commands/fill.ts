import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { readDossier, type Dossier, type KitDefinition } from '../../form/index.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { editsBetween, readWorkbook } from '../../workbook/index.js';
import { registry } from '../../../templates/index.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { kitWorkbook } from '../kit-workbook.js';
import { jsonFile } from '../json-file.js';
import { kitById } from '../by-id.js';
import { outputFile } from '../output-file.js';
import { patchedWorkbook, sayChanges } from '../patched-workbook.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `fill` does. @throws DiagnosticError */
export async function fill(call: Call): Promise<ExitCode> {
  const kit = kitById(call.operands[0] ?? '');
  const path = call.operands[1] ?? '';
  const output = await outputFile(call, 'fill');
  const dossier = await dossierIn(path, kit);
  const into = call.value('into');
  await disk.write(
    output,
    into === undefined ? await kitWorkbook(kit, dossier) : await filledInto(into, kit, dossier, call),
  );
  call.terminal.line(output);
  return 0;
}

async function dossierIn(path: string, kit: KitDefinition): Promise<Dossier> {
  const json = await jsonFile(disk, path);
  // The kit is named on the command line, so the file may leave it out.
  const named = isRecord(json) && !('kit' in json) ? { kit: kit.id, ...json } : json;
  const { dossier, diagnostics } = readDossier(named, registry);
  if (!dossier) {
    throw new DiagnosticError(diagnostics.map((one) => ({ ...one, place: { ...one.place, file: path } })));
  }
  if (dossier.kit !== kit.id) {
    const found = registry.kits.get(dossier.kit)?.title ?? dossier.kit;
    throw new DiagnosticError([
      diagnostic('data.other-kit', 'error', { file: path }, { found, expected: kit.title, kit: kit.id }),
    ]);
  }
  return dossier;
}

/** Somebody's own workbook with the entries of the data set; what the data does not name stays. */
async function filledInto(
  file: string,
  kit: KitDefinition,
  dossier: Dossier,
  call: Call,
): Promise<Uint8Array> {
  const bytes = await disk.read(file);
  const before = readWorkbook(bytes, registry, { compression: zlibCompression, file, kit: kit.id });
  const edits = editsBetween(before.dossier, dossier, registry);
  const patched = patchedWorkbook(bytes, kit, edits, { file });
  sayChanges(patched.changes, call.terminal);
  return patched.bytes;
}
