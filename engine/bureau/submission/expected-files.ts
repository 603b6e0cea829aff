import { rowsOf, type Dossier, type FormRegistry, type RosterRow } from '../../form/index.js';
import { safeFileName } from '../../reports/index.js';
import { nameParts } from './evidence-file.js';
import type { PlannedFolder, PlannedItem, SubmissionPlan } from './submission-plan.js';

/** The folder of one project: 1+小语单元. */
export interface RowFolder {
  readonly number: number;
  readonly name: string;
}

/** Where in the package a file belongs. */
export interface Slot {
  readonly folder: PlannedFolder;
  readonly row?: RowFolder;
  readonly item?: PlannedItem;
}

/** A file that the institution's own register promises. */
export interface RegisteredFile extends Slot {
  readonly code: string;
  readonly title: string;
  /** Empty when the register names none. */
  readonly fileName: string;
  readonly sealed: boolean;
}

export interface Expectations {
  readonly plan: SubmissionPlan;
  readonly rows: readonly RowFolder[];
  readonly registered: readonly RegisteredFile[];
  /** Codes that the forms cite as evidence. */
  readonly cited: readonly string[];
}

const LONGEST_SHORT_NAME = 16;

/** What the plan, the project list and the register of a filled kit let one expect. */
export function expectationsOf(plan: SubmissionPlan, dossier: Dossier, registry: FormRegistry): Expectations {
  const register = registerOf(plan, dossier, registry);
  const perRow = plan.folders.find((folder) => folder.perRow);
  const rows = perRow ? rowFoldersOf(perRow, dossier, register) : [];
  const registered = register.flatMap((entry): RegisteredFile[] => {
    const { row, ...named } = entry;
    const slot = slotOfCode(entry.code, row, plan, rows);
    return slot ? [{ ...named, ...slot }] : [];
  });
  return { plan, rows, registered, cited: citedCodes(plan, dossier, registry) };
}

interface RegisterEntry {
  readonly code: string;
  readonly title: string;
  readonly fileName: string;
  readonly row?: number;
  readonly sealed: boolean;
}

const textOf = (row: RosterRow, column: string): string => String(row[column] ?? '').trim();

function registerOf({ kit }: SubmissionPlan, dossier: Dossier, registry: FormRegistry): RegisterEntry[] {
  return kit.forms.flatMap((id) =>
    (registry.forms.get(id)?.sections ?? []).flatMap((section): RegisterEntry[] => {
      if (section.kind !== 'roster' || !section.filesColumns) return [];
      const columns = section.filesColumns;
      return rowsOf(dossier.forms[id], section.id).flatMap((row): RegisterEntry[] => {
        const [code = ''] = textOf(row, columns.code).split('、');
        const number = row[columns.folderRow];
        if (code === '') return [];
        return [
          {
            code,
            title: textOf(row, columns.title),
            fileName: textOf(row, columns.file),
            ...(typeof number === 'number' ? { row: number } : {}),
            sealed: textOf(row, columns.sealed) === '是',
          },
        ];
      });
    }),
  );
}

/**
 * The place that a code names. In a folder of projects one part is the project and the other the item: both orders
 * are in use, and the project's number, where it is known, tells which is which.
 */
export function slotOfCode(
  code: string,
  row: number | undefined,
  plan: SubmissionPlan,
  rows: readonly RowFolder[],
): Slot | undefined {
  const [first, second, third] = code.split('-').map(Number);
  const folder = plan.folders.find(({ number }) => number === first);
  if (!folder) return undefined;
  const itemNumbered = (number: number | undefined): PlannedItem | undefined =>
    folder.items.find((item) => item.number === number);
  if (!folder.perRow) return withItem({ folder }, itemNumbered(second));
  const known = rows.find(({ number }) => number === row);
  if (known) {
    const projectFirst = second === known.number && third !== undefined && third !== known.number;
    return withItem({ folder, row: known }, itemNumbered(projectFirst ? third : second));
  }
  return withItem({ folder }, itemNumbered(second));
}

const withItem = (slot: Slot, item: PlannedItem | undefined): Slot => (item ? { ...slot, item } : slot);

/** 序号+项目简称; the short name is the one that the files of the register bear, else the project's own. */
function rowFoldersOf(
  { perRow }: PlannedFolder,
  dossier: Dossier,
  register: readonly RegisterEntry[],
): RowFolder[] {
  if (!perRow) return [];
  return rowsOf(dossier.forms[perRow.form], perRow.roster).flatMap((row): RowFolder[] => {
    const number = row[perRow.number];
    if (typeof number !== 'number') return [];
    const short = shortNameIn(register, number) ?? textOf(row, perRow.name).slice(0, LONGEST_SHORT_NAME);
    return [{ number, name: safeFileName(`${String(number)}+${short}`) }];
  });
}

/** `1小语单元-1 ….docx`, `1小语单元-2 ….docx` → 小语单元, when all files of the project agree. */
function shortNameIn(register: readonly RegisterEntry[], number: number): string | undefined {
  const stems = register
    .filter(({ row, fileName }) => row === number && fileName !== '')
    .map(({ fileName }) => nameParts(fileName).stem);
  const shorts = new Set(
    stems.map(
      (stem) => new RegExp(`^0*${String(number)}[+\\s._、]*([^\\d\\s+._、-][^-]*)-`, 'u').exec(stem)?.[1],
    ),
  );
  const [short] = shorts;
  return shorts.size === 1 ? short?.trim() : undefined;
}

/** The codes in fields of the forms that hold codes of evidence. */
function citedCodes({ kit }: SubmissionPlan, dossier: Dossier, registry: FormRegistry): string[] {
  const codes = kit.forms.flatMap((id) =>
    (registry.forms.get(id)?.sections ?? []).flatMap((section) => {
      const indicators = section.kind === 'matrix' ? (section.indicators ?? []) : [];
      return indicators.flatMap(({ remarkField }) =>
        remarkField === undefined ? [] : codesIn(String(dossier.forms[id]?.[remarkField] ?? '')),
      );
    }),
  );
  return [...new Set(codes)];
}

const codesIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[–—―−]/g, '-')
    .match(/(?<!\d)[1-9]-\d{1,3}-\d{1,3}(?!\d)/g) ?? [];
