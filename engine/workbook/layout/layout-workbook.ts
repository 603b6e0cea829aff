import {
  fieldsOf,
  linkedEntries,
  type EntryPath,
  type FieldDefinition,
  type FormDefinition,
  type FormRegistry,
  type KitDefinition,
  type RosterSection,
  type SectionDefinition,
} from '../../form/index.js';
import { banner } from './block.js';
import { entryRole } from './entry-role.js';
import { closingBlocks, headingOf, sectionBlocks, titleBlocks, type Drawing } from './form-blocks.js';
import { stackBlocks, type StackedBlocks } from './stack-blocks.js';
import { screenWidth } from './screen-block.js';
import { drawRoster } from './roster-sheet.js';
import { sectionSheetName, SheetNames } from './sheet-names.js';
import {
  LAYOUT_VERSION,
  type EntryRole,
  type FieldPlace,
  type LayoutSheet,
  type WorkbookLayout,
} from './workbook-layout.js';

export interface LayoutOptions {
  /** Rows that each roster's sheet has ready. */
  readonly rows?: number;
}

const ROWS = 200;
/** Columns of one digit each that an A4 page shows at full size. */
const PORTRAIT = 96;
const LANDSCAPE = 140;
/** Rosters up to this width are printed upright. */
const WIDEST_UPRIGHT = 108;
/** Points above the first scrolling row that leave room for entries on a small screen. */
const MOST_FROZEN = 220;
/** Points that a long text gets in a cell of the paper's grid. */
const LONG_TEXT = 78;

/** Names of the sheets that are no forms; taken first, so that no form can be called so. */
export const sheetNames = {
  guide: '填表说明',
  checklist: '核对清单',
  check: '检查',
  design: '设计测算',
  parameters: '参数',
  choices: '_选项',
  calculations: '_计算',
  identity: '_办表',
  unplaced: '未迁移',
} as const;

const decided = new WeakMap<FormRegistry, WeakMap<KitDefinition, Map<number, WorkbookLayout>>>();
/** Layouts of one kit that are kept: rosters that are ready for different numbers of rows. */
const KEPT = 4;

/**
 * Decides where everything of a kit stands in its workbook. The same kit with as many rows has one layout, so that what
 * is made of it, its formulas above all, is made once for all of its workbooks.
 */
export function layoutWorkbook(
  kit: KitDefinition,
  registry: FormRegistry,
  { rows = ROWS }: LayoutOptions = {},
): WorkbookLayout {
  const ofKits = decided.get(registry) ?? new WeakMap<KitDefinition, Map<number, WorkbookLayout>>();
  decided.set(registry, ofKits);
  const ofKit = ofKits.get(kit) ?? new Map<number, WorkbookLayout>();
  ofKits.set(kit, ofKit);
  const known = ofKit.get(rows);
  if (known) return known;
  const [oldest] = ofKit.keys();
  if (ofKit.size >= KEPT && oldest !== undefined) ofKit.delete(oldest);
  const layout = drawLayout(kit, registry, rows);
  ofKit.set(rows, layout);
  return layout;
}

function drawLayout(kit: KitDefinition, registry: FormRegistry, rows: number): WorkbookLayout {
  const names = new SheetNames();
  for (const name of Object.values(sheetNames)) names.unique(name);
  const links = linksOf(kit, registry);
  const sheets: LayoutSheet[] = [];
  const fields: FieldPlace[] = [];
  for (const id of [...kit.forms, ...(kit.references ?? [])]) {
    const form = registry.forms.get(id);
    if (!form) throw new RangeError(`Kit ${kit.id} names an unknown form: ${id}`);
    const drawn = drawForm({ kit, form, names, links, rows });
    sheets.push(...drawn.sheets);
    fields.push(...drawn.fields);
  }
  return {
    kit,
    version: LAYOUT_VERSION,
    sheets,
    fields,
    rosters: sheets.flatMap((sheet) => (sheet.roster ? [sheet.roster] : [])),
  };
}

interface FormTask {
  readonly kit: KitDefinition;
  readonly form: FormDefinition;
  readonly names: SheetNames;
  readonly links: ReadonlyMap<string, EntryPath>;
  readonly rows: number;
}

type Roles = ReadonlyMap<string, { readonly role: EntryRole; readonly source?: EntryPath }>;

function drawForm(task: FormTask): { sheets: LayoutSheet[]; fields: FieldPlace[] } {
  const { kit, form, names, links } = task;
  const all = fieldsOf(form);
  const roles: Roles = new Map(
    all.map(({ field, section }) => [field.id, entryRole(kit, form, section, field, links)]),
  );
  const byId = new Map(all.map((one) => [one.field.id, one]));
  const only = onlyRoster(form);
  const tabs = new Map<SectionDefinition, string>();
  const formName = only ? undefined : names.unique(form.shortName);
  for (const section of form.sections) {
    if (section === only) tabs.set(section, names.unique(form.shortName));
    else if (hasSheet(form, section)) tabs.set(section, names.unique(sectionSheetName(form, section)));
  }
  const isLong = (id: string): boolean => byId.get(id)?.field.kind === 'long-text';
  const drawing = (width: number, pairs?: number): Drawing => ({
    form,
    width,
    ...(pairs === undefined ? {} : { pairs }),
    isLong,
    noteOf: (id) => (roles.get(id)?.role === 'entry' ? writingNote(byId.get(id)?.field) : ''),
    labelOf: (id) => byId.get(id)?.field.label ?? '',
    sheetOf: (section) => tabs.get(section),
    lookOfField: (id) => ({
      look: roles.get(id)?.role ?? 'entry',
      ...(isLong(id) ? { minimumHeight: LONG_TEXT } : {}),
    }),
  });

  const sheets: LayoutSheet[] = [];
  if (formName !== undefined) sheets.push(formSheet(form, formName, drawing));
  for (const [section, name] of tabs) {
    sheets.push(
      section.kind === 'roster'
        ? rosterSheet(task, section, name, section === only, drawing, roles)
        : matrixSheet(form, section, name, drawing),
    );
  }
  return { sheets, fields: sheets.flatMap((sheet) => fieldPlaces(sheet, byId, roles)) };
}

function fieldPlaces(
  sheet: LayoutSheet,
  byId: ReadonlyMap<string, { field: FieldDefinition; section?: SectionDefinition }>,
  roles: Roles,
): FieldPlace[] {
  return sheet.cells.flatMap((cell) => {
    const found = cell.field === undefined ? undefined : byId.get(cell.field);
    if (!found) return [];
    const { field, section } = found;
    const role = roles.get(field.id) ?? { role: 'entry' };
    const { row, column } = cell;
    return [
      { form: sheet.form.id, field, ...(section ? { section } : {}), sheet: sheet.key, row, column, ...role },
    ];
  });
}

/** The one roster of a form that consists of nothing else; its sheet then bears the whole form. */
function onlyRoster(form: FormDefinition): RosterSection | undefined {
  const [first, ...others] = form.sections;
  return first?.kind === 'roster' && others.length === 0 && !form.cover ? first : undefined;
}

/** Long texts outside rosters and matrices need rows that grow, and so a sheet without merged cells. */
const isRead = (form: FormDefinition): boolean =>
  form.sections.some(
    (section) =>
      section.kind === 'narrative' ||
      (section.kind === 'fields' && section.fields.some((field) => field.kind === 'long-text')),
  );

const hasSheet = (form: FormDefinition, section: SectionDefinition): boolean =>
  section.kind === 'roster' || (section.kind === 'matrix' && isRead(form));

const pageWidth = (form: FormDefinition): number =>
  form.page.orientation === 'landscape' ? LANDSCAPE : PORTRAIT;

function formSheet(
  form: FormDefinition,
  name: string,
  drawing: (width: number, pairs?: number) => Drawing,
): LayoutSheet {
  const pairs = isRead(form) ? pairsOf(form) : undefined;
  const width = pairs === undefined ? pageWidth(form) : screenWidth(pairs);
  const chosen = drawing(width, pairs);
  const blocks = [
    ...titleBlocks(chosen),
    ...sectionBlocks(form.sections, chosen),
    ...closingBlocks(form, width),
  ];
  return {
    key: `form:${form.id}`,
    name,
    form,
    orientation: pairs === undefined ? form.page.orientation : 'landscape',
    ...headedSheet(stackBlocks(blocks, width)),
    protected: true,
  };
}

/** The header of a long table stays in sight and repeats on each page, where little stands above it. */
function headedSheet({ tableHeader, ...piled }: StackedBlocks) {
  if (!tableHeader) return { ...piled, frozenRows: 0, frozenColumns: 0 };
  const rows = Array.from({ length: tableHeader.to }, (_, row) => row + 1);
  const above = rows.reduce((sum, row) => sum + (piled.heights.get(row) ?? 0), 0);
  const frozenRows = above <= MOST_FROZEN ? tableHeader.to : 0;
  return { ...piled, frozenRows, frozenColumns: 0, repeatedRows: tableHeader };
}

/** As many pairs beside each other as the form's fullest row has, at most three. */
function pairsOf(form: FormDefinition): number {
  const rows = form.sections.flatMap((section) => (section.kind === 'fields' ? section.grid : []));
  return Math.min(3, Math.max(2, ...rows.map((row) => row.length)));
}

function matrixSheet(
  form: FormDefinition,
  section: SectionDefinition,
  name: string,
  drawing: (width: number, pairs?: number) => Drawing,
): LayoutSheet {
  const width = pageWidth(form);
  const own = { ...drawing(width), sheetOf: () => undefined };
  return {
    key: `matrix:${form.id}:${section.id}`,
    name,
    form,
    orientation: form.page.orientation,
    ...headedSheet(stackBlocks(sectionBlocks([section], own), width)),
    protected: true,
  };
}

function rosterSheet(
  task: FormTask,
  section: RosterSection,
  name: string,
  whole: boolean,
  drawing: (width: number) => Drawing,
  roles: Roles,
): LayoutSheet {
  const { form } = task;
  const above = (width: number) => [
    ...(whole ? titleBlocks(drawing(width)) : headed(form, section, width)),
    ...(section.notes ?? []).map((note) => banner(note, 'note', width)),
    ...(whole ? closingBlocks(form, width) : []),
  ];
  const { place, ...drawn } = drawRoster(
    form,
    section,
    above,
    (field) => roles.get(field.id)?.role ?? 'entry',
    task.rows,
  );
  const key = `roster:${form.id}:${section.id}`;
  return {
    key,
    name,
    form,
    orientation:
      drawn.columns.reduce((sum, width) => sum + width, 0) > WIDEST_UPRIGHT ? 'landscape' : 'portrait',
    ...drawn,
    frozenRows: place.firstRow - 1,
    repeatedRows: { from: place.headerRow, to: place.firstRow - 1 },
    protected: false,
    roster: { ...place, sheet: key },
  };
}

function headed(form: FormDefinition, section: RosterSection, width: number) {
  const heading = headingOf(section, width);
  return heading.length > 0 ? heading : [banner(section.parentTitle ?? form.shortName, 'heading', width)];
}

/** Linked field by `form/field` → where it is entered. */
function linksOf(kit: KitDefinition, registry: FormRegistry): ReadonlyMap<string, EntryPath> {
  const links = new Map<string, EntryPath>();
  for (const { entered, shown } of linkedEntries(kit, registry)) {
    links.set(`${shown.form}/${shown.field}`, entered);
  }
  return links;
}

/** Length and guidance of a long text, in plain words. */
function writingNote(field: FieldDefinition | undefined): string {
  const { minimumCharacters: least, maximumCharacters: most, guidance, limitNote } = field ?? {};
  const length = [
    least === undefined ? '' : `不少于${least}字`,
    most === undefined ? '' : `不超过${most}字`,
  ].filter((part) => part !== '');
  const parts = [length.join('，'), limitNote ?? '', guidance ?? ''].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('\n') : '可分段填写，换行按 Alt+Enter。';
}
