export { defineForm, type FormDefinition } from './form-definition.js';
export { defineKit, type KitDefinition } from './kit-definition.js';
export type { Comparison } from './comparison.js';
export type { FormRegistry } from './registry.js';
export type { Basis, FieldDefinition, FieldKind, Filler } from './field-definition.js';
export type {
  FieldsSection,
  FilesColumns,
  FixedSection,
  Indicator,
  MatrixCell,
  MatrixSection,
  NarrativeSection,
  RosterSection,
  SectionDefinition,
  SubmissionFolder,
} from './section-definition.js';
export type { ColumnCondition, Computation, Condition, EntryReference } from './computation.js';
export type { CellContent } from './cell-content.js';
export { serialOfDay } from './kinds/serial-day.js';
export type { Dossier, EntryPath, EntryValue, FormData, RosterRow } from './dossier.js';
export type { FieldKindDefinition, NativeValidation, ParsedEntry as Reading } from './field-kind.js';
export { closingRow, type ClosingRow } from './closing-row.js';
export { acceptedNotations, type AcceptedNotation } from './kinds/accepted-notations.js';
export { allFieldKinds, fieldKind, notationsOf } from './field-kinds.js';
export { entryName } from './entry-name.js';
export { partsOf } from './computation-parts.js';
export { fieldAt, formFieldAt } from './field-at.js';
export { fieldsOf, fieldsOfSection, fillerOf, type FormField } from './fields-of.js';
export { printedGrid } from './print-section.js';
export type { PrintedCell, PrintedGrid, PrintedPart } from './printed-grid.js';
export { checkForm } from './check-form.js';
export {
  closingNotesOf,
  headingsOf,
  labelsOfSection,
  printedLabels,
  titleLinesOf,
} from './printed-labels.js';
export { parseTemplate } from './template-text.js';
export { fieldValue, parsePath, pathText, rowsOf, valueAt } from './entry-path.js';
export { conditionHolds, resolveReference, ruledOut, sectionApplies } from './condition-holds.js';
export { dossierSchema, formSchema } from './form-schema.js';
export { readDossier } from './read-dossier.js';
export { missingEntries, requiredCounts, requiredEntries, type RequiredEntry } from './missing-entries.js';
export { evaluateComputation } from './evaluate-computation.js';
export { linkedEntries, type LinkedEntry } from './linked-entries.js';
export { stampingPlaces, type StampingAct, type StampingPlace } from './stamping-places.js';
export { institutionOf } from './institution-of.js';
export { withComputed } from './with-computed.js';
export {
  commonValue,
  type CollectedDossier,
  type CollectedEntry,
  type CollectedForm,
  type CollectedList,
  type OwnColumn,
  type Collection,
  type Doubt,
  type Origin,
  type RuleAnswer,
} from './collection.js';
export { dayOfForm } from './day-of-form.js';
export { isAging, isDayOfForm, isLasting } from './lasting.js';
