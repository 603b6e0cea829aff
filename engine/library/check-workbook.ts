import type { Diagnostic } from '../core/diagnostic.js';
import type { Language } from '../core/messages/message.js';
import { checkDossier, type ChecklistAnswers, type CheckMode, type CheckResult } from '../check/index.js';
import {
  fieldKind,
  withComputed,
  type CellContent,
  type Dossier,
  type FieldDefinition,
} from '../form/index.js';
import { figuresEntered, type ParameterOverrides, type RuleContext } from '../regulations/index.js';
import { sheetNames, type ReadWorkbook } from '../workbook/index.js';
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
  const entered = figuresEntered(read.parameters, { sheet: sheetNames.parameters, dayOf });
  const result = checkDossier({
    ...setting,
    context: withFigures(setting.context, entered.overrides),
    dossier,
    registry,
    facts: product.factsOf(dossier),
    reading: [...read.diagnostics.map(withoutFile), ...entered.diagnostics],
    locate: (path) => read.locate(path),
    answers,
  });
  return { file, kit: dossier.kit, dossier, result };
}

const DAY: FieldDefinition = { id: 'from', label: '起始日期', kind: 'date', required: false };

/** A day as somebody wrote it in a cell, in any notation of a date. */
function dayOf(entry: string | number): string | undefined {
  const content: CellContent =
    typeof entry === 'number' ? { type: 'number', value: entry, dated: true } : { type: 'text', text: entry };
  const { value } = fieldKind('date').read(content, DAY);
  return typeof value === 'string' ? value : undefined;
}

/** Figures of the workbook's own 参数 sheet beside those that the caller brings. */
function withFigures(context: RuleContext, own: ParameterOverrides): RuleContext {
  const given = context.overrides ?? {};
  const ids = [...new Set([...Object.keys(given), ...Object.keys(own)])];
  const both = (id: string) => [...(own[id] ?? []), ...(given[id] ?? [])];
  return ids.length === 0
    ? context
    : { ...context, overrides: Object.fromEntries(ids.map((id) => [id, both(id)])) };
}

const withoutFile = (one: Diagnostic): Diagnostic => ({ ...one, place: { ...one.place, file: undefined } });
