import type { Binding } from '../engine/bindings/index.js';
import type { Dossier, EntryPath } from '../engine/form/index.js';
import type { FactRecord } from '../engine/regulations/index.js';
import { facts as evidenceRegister } from './zj-evidence-register/facts.js';
import { bindings as hybridApplication } from './hz-hybrid-application/bindings.js';
import { facts as table1 } from './zj-table-1/facts.js';
import { facts as table2 } from './zj-table-2/facts.js';
import { bindings as table3 } from './zj-table-3/bindings.js';
import { bindings as table4 } from './zj-table-4/bindings.js';
import { bindings as table5 } from './zj-table-5/bindings.js';
import { facts as table6 } from './zj-table-6/facts.js';
import { facts as table7 } from './zj-table-7/facts.js';
import { facts as table8 } from './zj-table-8/facts.js';
import { bindings as rongchengEvaluation } from './rongcheng-evaluation/bindings.js';
import { bindings as rongchengSummary } from './rongcheng-inspection-summary/bindings.js';
import { bindings as urumqiAssessment } from './urumqi-base-assessment/bindings.js';
import { bindings as certificationApplication } from './zj-certification-application/bindings.js';
import { bindings as hybridProjectList } from './hz-hybrid-project-list/bindings.js';
import { bindings as orderForm } from './zj-order-form/bindings.js';
import { bindings as projectRegister } from './zj-project-register/bindings.js';
import { bindings as weihaiStatistics } from './weihai-statistics/bindings.js';

/** What a form says about the subjects of the rules. */
export type FactsOfForm = (dossier: Dossier) => Iterable<FactRecord<EntryPath>>;

/** The facts of every form that has some. */
export const formFacts: readonly FactsOfForm[] = [table1, table2, table6, table7, table8, evidenceRegister];

/** The rules that forms ask, bound to their entries. */
export const formBindings: readonly Binding[] = [
  ...table3,
  ...table4,
  ...table5,
  ...hybridApplication,
  ...rongchengEvaluation,
  ...rongchengSummary,
  ...urumqiAssessment,
  ...certificationApplication,
  ...orderForm,
  ...hybridProjectList,
  ...projectRegister,
  ...weihaiStatistics,
];
