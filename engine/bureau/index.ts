export { mergeDossiers, type MergeConflict, type MergedDossier } from './merge-dossiers.js';
export { mergeAnswers } from './merge-answers.js';
export { readMany, type NamedFile, type ReadOutcome } from './read-many.js';
export { outputNames, reportName, SUMMARY_PAGE } from './output-names.js';
export { runBatch, type BatchStep } from './run-batch.js';
export { paceOf } from './pace.js';
export {
  readState,
  STATE_FILE,
  STATE_FOLDER,
  stateEnd,
  stateHead,
  stateLine,
  type RunState,
} from './run-state.js';
export { openArchive, readInside, type HandedInFile, type ReadFile } from './handed-in/handed-in-file.js';
export {
  freeName,
  HIDDEN,
  SortedFiles,
  type FolderContents,
  type HandedInSource,
} from './handed-in/sorted-files.js';
export { readRecord, recordBytes, type PrintedDocument, type WorkbookRecord } from './workbook-record.js';
export { brokenRecord, checkedRecord } from './record-of-workbook.js';
export { findingsOfError, recordFinding } from './record-findings.js';
export { noClaims } from './claims.js';
export { claimsOf } from './claims-of.js';
export { ownColumnDoubts } from './collect/own-columns.js';
export { contradictions } from './across/contradictions.js';
export type { ClaimingFile } from './across/contradiction.js';
export { leadersLeft, type LeaderCap, type LeaderLeft } from './across/leaders-left.js';
export type { Contradiction } from './across/contradiction.js';
export { summaryRow, type SummaryRow } from './summary-row.js';
export { accountOf, accountWords, type Account, type HandedIn } from './account.js';
export {
  aboutRun,
  countsOf,
  outcomesOf,
  runSummary,
  type CountName,
  type RunSummary,
} from './run-summary.js';
export { summaryPage } from './summary-page.js';
export { summarySheets } from './summary-sheets.js';
export {
  assembleSubmission,
  type Submission,
  type SubmissionOrder,
} from './submission/assemble-submission.js';
export type { EvidenceFile } from './submission/evidence-file.js';
export type { RequiredDocument } from './submission/submission-plan.js';
export type { PackagePart } from './submission/split-package.js';
export { STATE_WORDS, strayNote, type SubmissionIndex } from './submission/index-words.js';
export { writeSubmissionZip } from './submission/submission-zip.js';
export {
  importable,
  importList,
  listHeaders,
  proposeMapping,
  shownLabel,
  type ImportedList,
  type ImportTarget,
  type ListHeader,
} from './list-import/import-list.js';
export { readMapping, type ListMapping } from './list-import/list-mapping.js';
export { collectedSource, type CollectedSource } from './collect/collected-source.js';
export { dataOfSource, sourceOfData } from './collect/source-data.js';
export type { CollectedDoubt } from './collect/collected-doubt.js';
export { collectForms, type CollectedKit } from './collect/collect-forms.js';
export { handedInList, type ReadFileOutcome } from './collect/handed-in-list.js';
export { withOwnEntries, type EarlierSummary } from './collect/earlier-summary.js';
export { entryPlaces, placeIn, type PlaceOf } from './collect/entry-places.js';
export { computedEntries } from './collect/computed-entries.js';
export type { Counties } from './collect/counties.js';
export { DOUBTS_SHEET, traceSheets, withCounties } from './collect/trace-sheets.js';
export { nameKey } from './across/name-key.js';
export { onlyInSecond, ownSheetsOf } from './second-copy.js';
export { sentByExperts, withSenders } from './collect/senders.js';
export { ACTORS, actorOf, type Actor } from './collect/actor.js';
export { readRoster, type RosterInstitution } from './roster/bureau-roster.js';
export { standingList, standings, type Standing } from './roster/standing.js';
export { reminderPage, reminderText } from './documents/reminder.js';
export { returnNotice, returnNotices, type ReturnNotice } from './documents/return-notice.js';
export { returnSheet, RETURN_SHEET } from './documents/return-sheet.js';
export { briefingPage } from './documents/briefing.js';
export { changeList } from './documents/change-list.js';
export { expertsPage } from './documents/experts.js';
export { figureSheet } from './documents/figure-sheet.js';
export type { ReviewFigures } from './documents/review-figures.js';
export { timetableOf, type LatestDay, type Procedure, type Timetable } from './timetable.js';
export { sortKnown, type KnownRow, type SortedRows } from './list-import/known-rows.js';
export { carryOver, dayOfDossier, type CarriedOver, type CarriedPart } from './carry-over.js';
export { carriedLines } from './carried-words.js';
