import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import type { CellAddress, CellRange } from '../../core/cell-address.js';
import type { Compression } from '../../core/ports.js';
import {
  fieldsOf,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FieldDefinition,
  type FormData,
  type FormRegistry,
  type KitDefinition,
  type RosterRow,
} from '../../form/index.js';
import type { ChecklistAnswer } from '../build/checklist-sheet.js';
import type { UnplacedEntry } from '../build/unplaced-sheet.js';
import type { ParameterEntry } from '../build/parameter-sheet.js';
import { sheetNames } from '../layout/layout-workbook.js';
import { hintName, LAYOUT_VERSION, marginName } from '../layout/workbook-layout.js';
import type { LayoutMap } from '../map/layout-map.js';
import { openWorkbook } from '../spreadsheet/open-workbook.js';
import {
  shownText,
  type DefinedName,
  type OpenedSheet,
  type OpenedWorkbook,
} from '../spreadsheet/opened-workbook.js';
import { alignSheet, cellKey, type ColumnVote } from './align-sheet.js';
import { findSheets, type CopiedSheet } from './find-sheets.js';
import { Findings, type CellPlace, type UnreadEntry } from './findings.js';
import { identify, type Identity } from './identify.js';
import { NameTargets } from './name-targets.js';
import { compareResults } from './overwritten-results.js';
import { readAnswers, readParameters } from './read-answers.js';
import { readFields, type FoundResult, type LocatedSheet } from './read-fields.js';
import { ownedBySomebodyElse, saidOfCopy, withoutOriginals } from './copied-sheets.js';
import { readRoster, type NextRow } from './read-roster.js';

/** What a filled workbook says. */
export interface ReadWorkbook {
  readonly identity: Identity;
  /** Entries that could be read; computed and linked ones are left to `withComputed`. */
  readonly dossier: Dossier;
  readonly diagnostics: readonly Diagnostic[];
  /** The cell of an entry; `undefined` when its sheet is missing or the roster has no such row. */
  locate(path: EntryPath): CellPlace | undefined;
  /** The cells of computed and linked entries, where the program writes and the user does not. */
  readonly results: readonly FoundResult[];
  /** Where the next row of a roster would be entered; `undefined` when its sheet is missing. */
  nextRow(form: string, roster: string): NextRow | undefined;
  readonly checklistAnswers: readonly ChecklistAnswer[];
  readonly parameters: readonly ParameterEntry[];
  /** Entries whose cells hold what is no value of theirs; the dossier leaves them blank. */
  readonly unread: readonly UnreadEntry[];
  /** Texts that are no entry's value: unreadable, outside the map, or of fields that no longer exist. */
  readonly unplaced: readonly UnplacedEntry[];
  /** The user's own sheets, by their names. */
  readonly foreignSheets: readonly string[];
  /** Copied sheets that speak for themselves, each read as a workbook of that sheet alone. */
  readonly copies: readonly ReadCopy[];
  /** The version of an older layout; absent when it is today's. */
  readonly previousLayout?: number;
}

/** A copied sheet. */
export interface ReadCopy {
  /** Its tab: 表5 (2). */
  readonly sheet: string;
  readonly read: ReadWorkbook;
}

export interface ReadOptions {
  readonly compression: Compression;
  /** Name for messages. */
  readonly file?: string;
  /** Another kit than this one is refused. */
  readonly kit?: string;
}

/** Formatted empty rows from which on a message says why the file is large. */
const MANY_EMPTY_ROWS = 50_000;

/**
 * Sheets in which nobody enters anything: what they show is the workbook's own answer, and no entry. They make up half
 * of a workbook's cells and are not read for its entries.
 */
export const COMPUTED_SHEETS: ReadonlySet<string> = new Set([
  sheetNames.guide,
  sheetNames.check,
  sheetNames.design,
  sheetNames.choices,
  sheetNames.calculations,
]);

/**
 * Reads a filled workbook of ours, whatever program saved it last and whatever was moved, inserted or renamed.
 * @throws DiagnosticError when it cannot be read at all: damaged, not ours, another kit, a newer layout.
 */
export function readWorkbook(bytes: Uint8Array, registry: FormRegistry, options: ReadOptions): ReadWorkbook {
  const place = options.file === undefined ? {} : { file: options.file };
  return readOpened(openWorkbook(bytes, options.compression, place, COMPUTED_SHEETS), registry, options);
}

/** The same for a workbook that is open already: in memory or in Excel. @throws DiagnosticError */
export function readOpened(
  workbook: OpenedWorkbook,
  registry: FormRegistry,
  options: Omit<ReadOptions, 'compression'>,
): ReadWorkbook {
  const place = options.file === undefined ? {} : { file: options.file };
  const { identity, kit, map, diagnostics } = identify(workbook, registry, place, options.kit);
  const findings = new Findings(place);
  findings.add(...diagnostics);
  findings.add(...(workbook.diagnostics ?? []));
  if (workbook.markedFinal) findings.add(diagnostic('workbook.marked-final', 'info', place));
  const names = new NameTargets(workbook);
  const found = findSheets(map, workbook, names, place);
  findings.add(...found.diagnostics);
  const located = locateSheets(map, found.sheets, names);
  const current = map.version === LAYOUT_VERSION;
  const definitions = definitionsOf(registry);
  const definition = (form: string, field: string) => definitions.get(`${form}/${field}`);
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const read = readFields(map.fields, { sheets: located, byName, names, definition, current, findings });
  const forms: Record<string, Record<string, EntryValue | readonly RosterRow[]>> = {};
  for (const [form, values] of read.values) forms[form] = Object.fromEntries(values);
  const results = [...read.results];
  const next = new Map<string, NextRow>();
  for (const roster of map.rosters) {
    const sheet = located.get(roster.sheet);
    const section = registry.forms.get(roster.form)?.sections.find(({ id }) => id === roster.roster);
    const rosterSection = section?.kind === 'roster' ? section : undefined;
    if (!sheet) continue;
    const written = readRoster(roster, sheet, { names, section: rosterSection, current, findings });
    const { rows } = written;
    results.push(...written.results);
    next.set(`${roster.form}/${roster.roster}`, written.next);
    if (rows.length > 0 && rosterSection) (forms[roster.form] ??= {})[roster.roster] = rows;
  }
  const dossier: Dossier = { kit: kit.id, forms: forms satisfies Record<string, FormData> };
  const margins = marginsOf(map, workbook);
  for (const sheet of located.values()) reportOutside(sheet, margins, findings);
  compareResults(results, dossier, registry, definition, findings);
  const copies = found.copies.flatMap((copy) =>
    readCopy(copy, { workbook, registry, options, kit, dossier }),
  );
  findings.add(...found.copies.map((copy) => saidOfCopy(copy, copies, place)));
  const checklistAnswers = readAnswers(workbook, findings);
  for (const sheet of workbook.sheets) if (!COMPUTED_SHEETS.has(sheet.name)) reportEmptyRows(sheet, findings);
  if (!current) {
    const values = { version: map.version, current: LAYOUT_VERSION };
    findings.add(diagnostic('workbook.older-layout', 'info', place, values));
  }
  return {
    identity,
    dossier,
    diagnostics: findings.all(),
    locate: (path) => findings.placeOf(path),
    results,
    nextRow: (form, roster) => next.get(`${form}/${roster}`),
    checklistAnswers,
    parameters: readParameters(workbook),
    unread: findings.unread,
    unplaced: findings.unplaced,
    foreignSheets: found.foreign,
    copies,
    ...(current ? {} : { previousLayout: map.version }),
  };
}

interface CopyTask {
  readonly workbook: OpenedWorkbook;
  readonly registry: FormRegistry;
  readonly options: Omit<ReadOptions, 'compression'>;
  readonly kit: KitDefinition;
  /** What the originals say. */
  readonly dossier: Dossier;
}

/**
 * A copied sheet on which something is entered that is not the original's: an expert's next institution. The copy that
 * an institution keeps beside its own form is a draft, and stays unread.
 */
function readCopy(
  { sheet }: CopiedSheet,
  { workbook, registry, options, kit, dossier }: CopyTask,
): ReadCopy[] {
  const read = readOpened(withoutOriginals(workbook, sheet), registry, { ...options, kit: kit.id });
  const isOwn = kit.filledBy === 'expert' || ownedBySomebodyElse(read.dossier, dossier, registry);
  if (Object.keys(read.dossier.forms).length === 0 || !isOwn) return [];
  const diagnostics = read.diagnostics.filter(
    ({ level, place }) => place.sheet === sheet.name && place.entry !== undefined && level !== 'info',
  );
  return [{ sheet: sheet.name, read: { ...read, diagnostics } }];
}

function locateSheets(
  map: LayoutMap,
  sheets: ReadonlyMap<string, OpenedSheet>,
  names: NameTargets,
): Map<string, LocatedSheet> {
  const located = new Map<string, LocatedSheet>();
  for (const [key, sheet] of sheets) {
    const anchors = map.anchors.filter((anchor) => anchor.sheet === key);
    const votes = map.fields.flatMap((field): ColumnVote[] => {
      const target = field.sheet === key ? names.of(field.form, field.field) : undefined;
      const moved = target?.sheet === sheet.name ? target.at.column : undefined;
      return moved === undefined ? [] : [{ mapped: field.column, found: moved }];
    });
    located.set(key, { sheet, alignment: alignSheet(anchors, sheet, votes) });
  }
  return located;
}

type Definitions = ReadonlyMap<string, FieldDefinition>;

/** Every workbook of a folder asks for the same. */
const known = new WeakMap<FormRegistry, Definitions>();

function definitionsOf(registry: FormRegistry): Definitions {
  const before = known.get(registry);
  if (before) return before;
  const definitions = new Map(
    [...registry.forms.values()].flatMap((form) =>
      fieldsOf(form).map(({ field }): [string, FieldDefinition] => [`${form.id}/${field.id}`, field]),
    ),
  );
  known.set(registry, definitions);
  return definitions;
}

/** What we say beside forms and above rosters ourselves. */
function marginsOf(map: LayoutMap, { names }: OpenedWorkbook): DefinedName[] {
  const ours = [
    ...map.sheets.map(({ form }) => marginName(form)),
    ...map.rosters.map(({ form, roster }) => hintName(form, roster)),
  ];
  const known = new Set(ours.map((name) => name.toLowerCase()));
  return names.filter(({ name, scope }) => scope === undefined && known.has(name.toLowerCase()));
}

const contains = ({ from, to }: CellRange, { row, column }: CellAddress): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;

/** What stands in cells that are neither printed words nor entries was written there by the user. */
function reportOutside(
  { sheet, alignment }: LocatedSheet,
  margins: readonly DefinedName[],
  findings: Findings,
): void {
  const own = margins.filter((one) => one.sheet === sheet.name);
  const isMargin = (at: CellAddress): boolean => own.some(({ range }) => range && contains(range, at));
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const at = { row, column };
      if (shownText(cell).trim() === '') continue;
      if (alignment.words.has(cellKey(row, column)) || findings.isTaken(sheet.name, at)) continue;
      if (cell.hasFormula && isMargin(at)) continue;
      findings.group('workbook.outside', 'warning', sheet.name, at);
      findings.keep(sheet.name, at, '', cell);
    }
  }
}

function reportEmptyRows(sheet: OpenedSheet, findings: Findings): void {
  if (sheet.emptyRows < MANY_EMPTY_ROWS) return;
  const place = { ...findings.file, sheet: sheet.name };
  findings.add(diagnostic('workbook.empty-rows', 'warning', place, { count: sheet.emptyRows }));
}
