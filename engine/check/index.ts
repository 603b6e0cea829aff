export { arithmeticWords } from './arithmetic-words.js';
export { barOf } from './bar-of.js';
export {
  checkDossier,
  judgeDossier,
  entryFinding,
  type CheckMode,
  type CheckRequest,
  type CheckResult,
} from './check-dossier.js';
export { countFindings, type FindingCounts } from './count-findings.js';
export { findingWord, findingWords, wordOf, type FindingWord } from './finding-word.js';
export { answerAskedFor, answerFindings, statementOf, type ChecklistAnswers } from './checklist-answers.js';
export {
  finding,
  openProvision,
  place,
  type Finding,
  type FindingCode,
  type FindingCitation,
  type OpenProvision,
} from './finding.js';
export { rootCauses, type RootCause } from './root-causes.js';
export { causeOf, settlingOf, type CheckedWith, type Settling } from './settling.js';
export { sentenceOf } from './sentence-of.js';
export { reportOf, type ReportDetails } from './report-of.js';
export { turnsOf } from './turns.js';
export { writtenPlaces } from './written-places.js';
export {
  nothingAsked,
  provisionsChecked,
  type KitProvisions,
  type ProvisionForPerson,
  type ProvisionsChecked,
  leftToPerson,
} from './provisions-checked.js';
