import type { CheckResult, Finding } from '../check/index.js';
import type { Dossier, EntryPath, FormRegistry } from '../form/index.js';
import type { FactRecord } from '../regulations/index.js';
import type { ReadWorkbook } from '../workbook/index.js';
import { claimsOf } from './claims-of.js';
import { noClaims } from './claims.js';
import type { WorkbookRecord } from './workbook-record.js';

/** A workbook that was read and checked. */
export interface RecordedWorkbook {
  readonly file: string;
  /** Digest of its contents. */
  readonly contents: string;
  readonly read: ReadWorkbook;
  readonly checked: { readonly kit: string; readonly dossier: Dossier; readonly result: CheckResult };
  readonly institution: string;
  readonly facts: Iterable<FactRecord<EntryPath>>;
  readonly registry: FormRegistry;
}

/** The record of a workbook that was checked, before anything is printed or written of it. */
export function checkedRecord(workbook: RecordedWorkbook): WorkbookRecord {
  const { file, contents, read, checked, institution, facts, registry } = workbook;
  const { findings, open, passed } = checked.result;
  return {
    file,
    kit: checked.kit,
    state: 'done',
    institution,
    blank: Object.keys(read.dossier.forms).length === 0 && read.copies.length === 0,
    contents,
    findings,
    open,
    passed,
    documents: [],
    outputs: [],
    claims: claimsOf({
      file,
      dossier: checked.dossier,
      registry,
      facts,
      reading: read.diagnostics,
      locate: (path) => read.locate(path),
    }),
  };
}

/** The record of a workbook that could not be read or checked. */
export const brokenRecord = (
  file: string,
  state: 'unreadable' | 'failed',
  contents: string,
  findings: readonly Finding[],
): WorkbookRecord => ({
  file,
  state,
  institution: '',
  contents,
  findings,
  open: [],
  passed: 0,
  documents: [],
  outputs: [],
  claims: noClaims,
});
