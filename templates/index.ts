import type { Dossier, EntryPath, FormDefinition, FormRegistry } from '../engine/form/index.js';
import type { Meter } from '../engine/core/meter.js';
import type { EvaluationContext, FactRecord } from '../engine/regulations/index.js';
import {
  barsOfBindings,
  factsOfBindings,
  entriesOfRule as entriesOf,
  type FeedingEntry,
} from '../engine/bindings/index.js';
import { formBindings, formVerdicts } from './form-bindings.js';
import { design as hzHybridDesign } from './hz-hybrid-application/design.js';
import { design as zjRegisterDesign } from './zj-project-register/design.js';
import { form as zjTable1 } from './zj-table-1/form.js';
import { form as zjTable2 } from './zj-table-2/form.js';
import { form as zjTable3 } from './zj-table-3/form.js';
import { form as zjTable4 } from './zj-table-4/form.js';
import { form as zjTable5 } from './zj-table-5/form.js';
import { form as zjTable6 } from './zj-table-6/form.js';
import { form as zjTable7 } from './zj-table-7/form.js';
import { form as zjTable8 } from './zj-table-8/form.js';
import { form as zjTable9 } from './zj-table-9/form.js';
import { form as zjCertificationApplication } from './zj-certification-application/form.js';
import { form as zjOrderForm } from './zj-order-form/form.js';
import { form as hzHybridApplication } from './hz-hybrid-application/form.js';
import { form as hzHybridProjectList } from './hz-hybrid-project-list/form.js';
import { form as weihaiStatistics } from './weihai-statistics/form.js';
import { form as rongchengEvaluation } from './rongcheng-evaluation/form.js';
import { form as rongchengInspectionSummary } from './rongcheng-inspection-summary/form.js';
import { form as urumqiBaseAssessment } from './urumqi-base-assessment/form.js';
import { form as zjProjectRegister } from './zj-project-register/form.js';
import { form as zjImplementationRegister } from './zj-implementation-register/form.js';
import { form as zjEvidenceRegister } from './zj-evidence-register/form.js';
import { form as reviewParticulars } from './zj-review-particulars/form.js';
import { form as evaluationParticulars } from './zj-evaluation-particulars/form.js';
import { form as cityParticulars } from './zj-review-city-particulars/form.js';
import { form as rongchengParticulars } from './rongcheng-particulars/form.js';
import { form as urumqiParticulars } from './urumqi-particulars/form.js';
import { form as zjOrderProcess } from './zj-order-process/form.js';
import { form as reviewRecords } from './zj-review-records/form.js';
import { form as evaluationGrounds } from './zj-evaluation-grounds/form.js';
import { form as cityRecords } from './zj-review-city-records/form.js';
import { form as rongchengRecords } from './rongcheng-records/form.js';
import { form as hybridUpload } from './hz-hybrid-upload/form.js';
import { form as zjProgressSchedule } from './zj-progress-schedule/form.js';
import { form as zjOrderWorkflow } from './zj-order-workflow/form.js';
import { comparison } from './comparison.js';
import { kitChecklist } from './kit-checklist.js';
import { kitScopes } from './kit-scopes.js';
import { kitRounds } from './kit-instruments.js';
import { kits } from './kits.js';
export { collections } from './collections.js';
export { kitChecklist };
export { kitRounds };
export { reviewFigures } from './zj-table-6/review-figures.js';
export { submissionFacts } from './zj-table-9/submission-facts.js';

/** The forms by what they are: official ones (表9 among them, which only lists), registers derived from provisions, schedules to read. */
export const formGroups: Readonly<
  Record<'official' | 'registers' | 'references', readonly FormDefinition[]>
> = {
  official: [
    zjTable1,
    zjTable2,
    zjTable3,
    zjTable4,
    zjTable5,
    zjTable6,
    zjTable7,
    zjTable8,
    zjTable9,
    zjCertificationApplication,
    zjOrderForm,
    hzHybridApplication,
    hzHybridProjectList,
    weihaiStatistics,
    rongchengEvaluation,
    rongchengInspectionSummary,
    urumqiBaseAssessment,
  ],
  registers: [
    zjProjectRegister,
    zjImplementationRegister,
    zjEvidenceRegister,
    reviewParticulars,
    cityParticulars,
    evaluationParticulars,
    rongchengParticulars,
    urumqiParticulars,
    zjOrderProcess,
    reviewRecords,
    evaluationGrounds,
    cityRecords,
    rongchengRecords,
    hybridUpload,
  ],
  references: [zjProgressSchedule, zjOrderWorkflow],
};

/** Every form and kit of the product. */
export const registry: FormRegistry = {
  forms: new Map(
    Object.values(formGroups)
      .flat()
      .map((form) => [form.id, form]),
  ),
  kits: new Map(kits.map((kit) => [kit.id, kit])),
  comparison,
};

/**
 * What a dossier says in the words of the rules; every value leads back to its entries. Made while one goes through
 * them, each time anew: the thousands of records of a long register need not be there all at once.
 */
export const factsOf = (dossier: Dossier): Iterable<FactRecord<EntryPath>> => ({
  [Symbol.iterator]: () => factsOfBindings(formBindings, dossier)[Symbol.iterator](),
});

/** The quantities of a dossier that are shown as bars against what is permitted; computed entries filled in. */
export const metersOf = (dossier: Dossier, context?: EvaluationContext): Meter[] => [
  ...barsOfBindings(formBindings, dossier, context),
];

/** The forms for which there is a 设计测算. */
export const designs = [hzHybridDesign, zjRegisterDesign];

/** Everything that the library asks of forms: `createBanbiao({ forms, … })`. */
export const forms = {
  registry,
  factsOf,
  bindings: formBindings,
  verdicts: formVerdicts,
  metersOf,
  kitChecklist,
  kitScopes,
  kitRounds,
  designs,
};

/** The entries of all forms that feed a rule. */
export const entriesOfRule = (id: string): FeedingEntry[] => entriesOf(formBindings, id);
