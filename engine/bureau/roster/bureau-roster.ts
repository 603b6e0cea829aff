import { defineForm, type FieldDefinition, type RosterRow, type RosterSection } from '../../form/index.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import type { PlainSheet } from '../../workbook/index.js';
import { importList, proposeMapping } from '../list-import/import-list.js';

/** An institution of a bureau's own list: who has to hand in, by which names, and how many evaluations it gets. */
export interface RosterInstitution {
  readonly name: string;
  /** Former names and other spellings. */
  readonly aliases: readonly string[];
  readonly county: string;
  readonly code: string;
  readonly contact: string;
  readonly phone: string;
  /** How many experts evaluate it; absent where the list does not say. */
  readonly evaluations?: number;
  readonly experts: readonly string[];
}

const column = (id: string, label: string, kind: FieldDefinition['kind'] = 'text'): FieldDefinition => ({
  id,
  label,
  kind,
  required: id === 'name',
});

const section: RosterSection = {
  kind: 'roster',
  id: 'institutions',
  title: null,
  columns: [
    column('seq', '序号', 'integer'),
    column('name', '机构名称'),
    column('aliases', '曾用名'),
    column('county', '区县'),
    column('code', '机构代码'),
    column('contact', '联系人'),
    column('phone', '联系电话'),
    column('evaluations', '评估份数', 'integer'),
    column('experts', '评估专家'),
    column('remark', '备注'),
  ],
  blankRows: 0,
  rowLabel: 'name',
};

/** The list of institutions as the list import sees it; it is the bureau's own and no form of ours. */
const form = defineForm({
  id: 'bureau-roster',
  title: '机构名单',
  number: null,
  shortName: '机构名单',
  provenance: 'derived',
  source: { document: '', place: '' },
  filledBy: 'authority',
  page: { orientation: 'portrait' },
  sections: [section],
  notes: [],
  seals: [],
  signatures: [],
  labels: [],
  repairs: [],
});

const SEPARATORS = /[、，,；;／/\s]+/u;
const textOf = (row: RosterRow, id: string): string => String(row[id] ?? '').trim();
const namesOf = (row: RosterRow, id: string): string[] =>
  textOf(row, id)
    .split(SEPARATORS)
    .filter((name) => name !== '');

/**
 * A bureau's list of institutions, whatever its columns are called and wherever its header stands.
 * @throws DiagnosticError when no sheet has a header with names.
 */
export function readRoster(
  sheets: readonly PlainSheet[],
  file: string,
): { readonly institutions: readonly RosterInstitution[]; readonly diagnostics: readonly Diagnostic[] } {
  const target = { form, section };
  const { rows, diagnostics } = importList(sheets, target, proposeMapping(sheets, target, file), file);
  const institutions = rows
    .filter((row) => textOf(row, 'name') !== '')
    .map((row): RosterInstitution => ({
      name: textOf(row, 'name'),
      aliases: namesOf(row, 'aliases'),
      county: textOf(row, 'county'),
      code: textOf(row, 'code'),
      contact: textOf(row, 'contact'),
      phone: textOf(row, 'phone'),
      ...(typeof row.evaluations === 'number' ? { evaluations: row.evaluations } : {}),
      experts: namesOf(row, 'experts'),
    }));
  return { institutions, diagnostics: diagnostics.filter(({ level }) => level !== 'info') };
}
