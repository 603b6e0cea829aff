import type { EvidenceFile } from '../../../engine/bureau/index.js';
import { rowsOf, type Dossier } from '../../../engine/form/index.js';
import { samples } from '../../../samples/index.js';

/** A file of invented evidence. */
export function evidenceFile(path: string, text = path): EvidenceFile {
  const bytes = new TextEncoder().encode(text);
  return {
    path,
    size: bytes.length,
    async *contents() {
      yield bytes;
    },
  };
}

export function sampleDossier(id: string): Dossier {
  const found = samples().find((one) => one.id === id);
  if (!found) throw new Error(`No sample ${id}`);
  return found.dossier;
}

const FOLDERS: Readonly<Record<string, string>> = {
  '2': '文件夹二/',
  '3': '文件夹三/',
  '4': '文件夹四 办学条件/',
  '6': '文件夹六/',
};

/** Every file that the register of a sample promises, but the printed tables. */
export const registeredEvidence = (dossier: Dossier): EvidenceFile[] =>
  rowsOf(dossier.forms['zj-evidence-register'], 'evidence').flatMap((row) => {
    const [folder = ''] = String(row.evidence_code).split('-');
    return folder === '1' ? [] : [evidenceFile(`${FOLDERS[folder] ?? ''}${String(row.file_name)}`)];
  });
