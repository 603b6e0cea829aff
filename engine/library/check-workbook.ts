import type { Diagnostic } from '../core/diagnostic.js';
import type { Language } from '../core/messages/message.js';
import {
  judgeDossier,
  type ChecklistAnswers,
  type CheckMode,
  provisionsChecked,
  type KitProvisions,
  type CheckResult,
  type Finding,
  type ProvisionsChecked,
} from '../check/index.js';
import { withComputed, type Dossier } from '../form/index.js';
import { figuresEntered, selfEnteredFigures, type RuleContext } from '../regulations/index.js';
import { dayEntered, sheetNames, type ReadCopy, type ReadWorkbook } from '../workbook/index.js';
import { isConcerned } from './concerned.js';
import type { Forms } from './forms.js';

export interface CheckedWorkbook {
  readonly file: string;
  readonly kit: string;
  readonly dossier: Dossier;
  readonly result: CheckResult;
  /** How many provisions were judged, and which are left to a person. */
  readonly provisions: ProvisionsChecked;
  /** The day and the figures by which it was checked; bars show the same. */
  readonly context: RuleContext;
}

export interface CheckSetting {
  readonly mode: CheckMode;
  readonly language: Language;
  readonly context: RuleContext;
  /**
   * Who checks. The institution's own figures (参数) count in its own check alone; a bureau's run, and any with
   * figures in its context, does not use them and names each that differs.
   */
  readonly examiner?: 'institution' | 'bureau';
}

/** What was found of a workbook, from which the answer in either mode follows without asking the rules again. */
export interface JudgedWorkbook {
  checkedIn(mode: CheckMode): CheckedWorkbook;
}

/** Checks what was read of a workbook in the mode of the setting. */
export const checkWorkbook = (
  forms: Forms,
  file: string,
  read: ReadWorkbook,
  setting: CheckSetting,
): CheckedWorkbook => judgeWorkbook(forms, file, read, setting).checkedIn(setting.mode);

/** Checks what was read of a workbook. */
export function judgeWorkbook(
  forms: Forms,
  file: string,
  read: ReadWorkbook,
  setting: Omit<CheckSetting, 'mode'>,
): JudgedWorkbook {
  const { registry } = forms;
  const dossier = withComputed(read.dossier, registry);
  const answers: ChecklistAnswers = Object.fromEntries(
    read.checklistAnswers.flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, { answer }]])),
  );
  const entered = figuresEntered(read.parameters, {
    sheet: sheetNames.parameters,
    dayOf: dayEntered,
  });
  const given = setting.context.overrides;
  const own = given === undefined && setting.examiner !== 'bureau';
  const selfEntered = selfEnteredFigures(entered.used, { counting: own, given });
  const context = own ? { ...setting.context, overrides: entered.overrides } : setting.context;
  const judged = judgeDossier({
    ...setting,
    context,
    dossier,
    registry,
    facts: forms.factsOf(dossier),
    reading: [...read.diagnostics.map(withoutFile), ...entered.diagnostics, ...selfEntered],
    unread: read.unread,
    locate: (path) => read.locate(path),
    answers,
  });
  const copies = read.copies.flatMap((copy) => checkedCopy(forms, file, copy, setting));
  return {
    checkedIn(mode) {
      const result = judged.resultIn(mode);
      const whole = { ...result, findings: [...result.findings, ...copies] };
      const provisions = provisionsChecked(whole, provisionsOfKit(forms, dossier));
      return { file, kit: dossier.kit, dossier, result: whole, provisions, context };
    },
  };
}

const idsOf = (bindings: Forms['bindings']): ReadonlySet<string> =>
  new Set(bindings.flatMap(({ rules }) => rules.map(({ id }) => id)));

function provisionsOfKit(forms: Forms, dossier: Dossier): KitProvisions {
  const { kit } = dossier;
  const own = forms.registry.kits.get(kit)?.forms ?? [];
  return {
    checklist: forms
      .kitChecklist(kit)
      .map(({ id }) => id)
      .filter((id) => isConcerned(forms, dossier, id)),
    asked: idsOf(forms.bindings.filter(({ form }) => own.includes(form))),
    askedAnywhere: idsOf(forms.bindings),
  };
}

/** What is wrong on a copied sheet that speaks for itself; each finding names the sheet. */
const checkedCopy = (
  forms: Forms,
  file: string,
  { sheet, read }: ReadCopy,
  setting: Omit<CheckSetting, 'mode'>,
): Finding[] =>
  checkWorkbook(forms, file, read, { ...setting, mode: 'filling' })
    .result.findings.filter(({ places }) => places.some((place) => place.sheet === sheet))
    .map((finding) => ({
      ...finding,
      label: [sheet, finding.label ?? ''].filter((word) => word !== '').join('，'),
    }));

const withoutFile = (one: Diagnostic): Diagnostic => ({ ...one, place: { ...one.place, file: undefined } });
