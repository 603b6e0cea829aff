import type { Binding, Verdict } from '../engine/bindings/index.js';
import { bindings as evidenceRegister } from './zj-evidence-register/bindings.js';
import { bindings as hybridApplication } from './hz-hybrid-application/bindings.js';
import { bindings as table1 } from './zj-table-1/bindings.js';
import { bindings as table2 } from './zj-table-2/bindings.js';
import { bindings as table3 } from './zj-table-3/bindings.js';
import { bindings as table4 } from './zj-table-4/bindings.js';
import { bindings as table5 } from './zj-table-5/bindings.js';
import { bindings as table6 } from './zj-table-6/bindings.js';
import { bindings as table7 } from './zj-table-7/bindings.js';
import { bindings as table8 } from './zj-table-8/bindings.js';
import { bindings as rongchengEvaluation } from './rongcheng-evaluation/bindings.js';
import { bindings as rongchengSummary } from './rongcheng-inspection-summary/bindings.js';
import { bindings as urumqiAssessment } from './urumqi-base-assessment/bindings.js';
import { bindings as certificationApplication } from './zj-certification-application/bindings.js';
import { bindings as hybridProjectList } from './hz-hybrid-project-list/bindings.js';
import { bindings as orderForm } from './zj-order-form/bindings.js';
import { bindings as projectRegister } from './zj-project-register/bindings.js';
import { bindings as implementationRegister } from './zj-implementation-register/bindings.js';
import { bindings as weihaiStatistics } from './weihai-statistics/bindings.js';
import { bindings as zjOrderProcess } from './zj-order-process/bindings.js';
import { bindings as reviewRecords } from './zj-review-records/bindings.js';
import { bindings as evaluationGrounds } from './zj-evaluation-grounds/bindings.js';
import { bindings as cityRecords } from './zj-review-city-records/bindings.js';
import { bindings as rongchengRecords } from './rongcheng-records/bindings.js';
import { bindings as hybridUpload } from './hz-hybrid-upload/bindings.js';
import { verdict as rongchengVerdict } from './rongcheng-evaluation/verdict.js';
import { verdict as table3Verdict } from './zj-table-3/verdict.js';
import { verdict as table5Verdict } from './zj-table-5/verdict.js';

/** The rules that forms ask, bound to their entries. */
export const formBindings: readonly Binding[] = [
  ...table1,
  ...table2,
  ...table3,
  ...table4,
  ...evidenceRegister,
  ...table5,
  ...table6,
  ...table7,
  ...table8,
  ...hybridApplication,
  ...rongchengEvaluation,
  ...rongchengSummary,
  ...urumqiAssessment,
  ...certificationApplication,
  ...orderForm,
  ...hybridProjectList,
  ...projectRegister,
  ...implementationRegister,
  ...zjOrderProcess,
  ...reviewRecords,
  ...evaluationGrounds,
  ...cityRecords,
  ...rongchengRecords,
  ...hybridUpload,
  ...weihaiStatistics,
];

/** What the scores of evaluation forms amount to. */
export const formVerdicts: readonly Verdict[] = [table3Verdict, table5Verdict, rongchengVerdict];
