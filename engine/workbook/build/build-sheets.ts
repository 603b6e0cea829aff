import { withComputed, type Dossier, type FormRegistry } from '../../form/index.js';
import { Formulas } from '../formula.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { WorkbookLayout } from '../layout/workbook-layout.js';
import type { SheetCount } from '../required-counts.js';
import type { BuiltSheet, SheetPort } from '../sheet-port.js';
import { calculationSheet, type Calculations } from './calculation-sheet.js';
import { checklistSheet, type ChecklistAnswer, type ChecklistRow } from './checklist-sheet.js';
import { checkSheet, type CheckRow } from './check-sheet.js';
import { designSheet, type DesignRow } from './design-sheet.js';
import { ChoiceLists } from './choice-lists.js';
import { EntryLimits, type EntryLimit } from './entry-limit.js';
import { buildFormSheet, isSetAside } from './form-sheet.js';
import { guideSheet } from './guide-sheet.js';
import { unplacedSheet, type UnplacedEntry } from './unplaced-sheet.js';
import { identitySheet } from './identity-sheet.js';
import type { MarginNote } from './margin-note.js';
import { namesOfFigures, parameterSheet, type ParameterRow } from './parameter-sheet.js';

/** What a workbook holds beside the forms; a list that is empty or absent has no sheet. */
export interface WorkbookExtras {
  readonly checklist?: readonly ChecklistRow[];
  readonly answers?: readonly ChecklistAnswer[];
  /** Native checks; their formulas are made with `new Formulas(layout)`. */
  readonly checks?: readonly CheckRow[];
  /** How many entries each sheet asks for and holds. */
  readonly counts?: readonly SheetCount[];
  /** What is permitted of a design. */
  readonly design?: readonly DesignRow[];
  /** Formulas of hidden cells that the native checks read, without the equals sign. */
  readonly calculations?: Calculations;
  /** What the native checks allow of single entries. */
  readonly limits?: readonly EntryLimit[];
  /** What stands beside forms, outside what is printed. */
  readonly margins?: readonly MarginNote[];
  readonly parameters?: readonly ParameterRow[];
  readonly unplaced?: readonly UnplacedEntry[];
  /** Sheets that are no part of the kit: where collected entries come from. */
  readonly lists?: readonly BuiltSheet[];
}

/** Writes a kit's workbook, blank or with a dossier's entries, through the port. Same input, same calls. */
export function buildSheets(
  layout: WorkbookLayout,
  registry: FormRegistry,
  port: SheetPort,
  dossier?: Dossier,
  extras: WorkbookExtras = {},
): void {
  const filled = withComputed(dossier ?? { kit: layout.kit.id, forms: {} }, registry);
  const formulas = new Formulas(layout);
  const lists = new ChoiceLists();
  const limits = new EntryLimits(extras.limits ?? []);
  const margins = extras.margins ?? [];
  const wants = (name: string): boolean => port.wants?.(name) ?? true;
  port.addSheet(
    guideSheet(
      layout,
      registry,
      {
        counts: extras.counts ?? [],
        checks: extras.checks ?? [],
        checklist: extras.checklist ?? [],
        answers: extras.answers ?? [],
        design: (extras.design?.length ?? 0) > 0,
        parameters: (extras.parameters?.length ?? 0) > 0,
      },
      filled,
    ),
  );
  const setAside = new Set(layout.sheets.filter((one) => isSetAside(one, filled)).map(({ name }) => name));
  for (const sheet of layout.sheets) {
    if (!wants(sheet.name)) continue;
    const places = layout.fields.filter((place) => place.sheet === sheet.key);
    const built = buildFormSheet({
      sheet,
      places,
      dossier: filled,
      formulas,
      lists,
      limits,
      margins,
      setAside,
    });
    port.addSheet(built.sheet);
    for (const name of built.names) port.addName(name);
  }
  if (extras.checklist?.length && wants(sheetNames.checklist))
    port.addSheet(checklistSheet(extras.checklist, extras.answers ?? []));
  if (extras.checks?.length && wants(sheetNames.check))
    port.addSheet(checkSheet(extras.checks, (extras.parameters?.length ?? 0) > 0));
  if (extras.design?.length && wants(sheetNames.design)) port.addSheet(designSheet(extras.design));
  if (extras.parameters?.length) {
    port.addSheet(parameterSheet(extras.parameters));
    for (const name of namesOfFigures(extras.parameters)) port.addName(name);
  }
  if (extras.unplaced?.length) port.addSheet(unplacedSheet(extras.unplaced));
  for (const list of extras.lists ?? []) port.addSheet(list);
  const choices = lists.sheet();
  if (choices) port.addSheet(choices);
  if (extras.calculations?.cells.length || extras.calculations?.columns.length)
    port.addSheet(calculationSheet(extras.calculations));
  if (wants(sheetNames.identity)) port.addSheet(identitySheet(layout));
}
