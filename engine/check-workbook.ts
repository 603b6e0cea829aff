import type { Diagnostic } from './core/diagnostic.js';
import type { Language } from './core/messages/message.js';
import { checkDossier, type ChecklistAnswers, type CheckMode, type CheckResult } from './check/index.js';
import { withComputed, type Dossier } from './form/index.js';
import type { RuleContext } from './regulations/index.js';
import type { ReadWorkbook } from './workbook/index.js';
import type { Product } from './product.js';

export interface CheckedWorkbook {
  readonly file: string;
  readonly kit: string;
  readonly dossier: Dossier;
  readonly result: CheckResult;
}

export interface CheckSetting {
  readonly mode: CheckMode;
  readonly language: Language;
  readonly context: RuleContext;
}

/** Checks what was read of a workbook. */
export function checkWorkbook(
  product: Product,
  file: string,
  read: ReadWorkbook,
  setting: CheckSetting,
): CheckedWorkbook {
  const { registry } = product;
  const dossier = withComputed(read.dossier, registry);
  const answers: ChecklistAnswers = Object.fromEntries(
    read.checklistAnswers.flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, { answer }]])),
  );
  const result = checkDossier({
    ...setting,
    dossier,
    registry,
    facts: product.factsOf(dossier),
    reading: read.diagnostics.map(withoutFile),
    locate: (path) => read.locate(path),
    answers,
  });
  return { file, kit: dossier.kit, dossier, result };
}

const withoutFile = (one: Diagnostic): Diagnostic => ({ ...one, place: { ...one.place, file: undefined } });
