import type { Dossier, EntryPath } from '../engine/form/index.js';
import type { FactRecord } from '../engine/regulations/index.js';
import { facts as hybridApplication } from './hz-hybrid-application/facts.js';
import { facts as hybridProjectList } from './hz-hybrid-project-list/facts.js';
import { facts as certificationApplication } from './zj-certification-application/facts.js';
import { facts as orderForm } from './zj-order-form/facts.js';
import { facts as projectRegister } from './zj-project-register/facts.js';

/** What a form says about the subjects of the rules. */
export type FactsOfForm = (dossier: Dossier) => readonly FactRecord<EntryPath>[];

/** The facts of every form that has some. */
export const formFacts: readonly FactsOfForm[] = [
  certificationApplication,
  orderForm,
  hybridApplication,
  hybridProjectList,
  projectRegister,
];
