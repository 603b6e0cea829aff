import type { Diagnostic, Place } from '../core/diagnostic.js';
import { describe } from '../core/messages/describe.js';
import type { Language } from '../core/messages/message.js';
import { missingEntries, pathText, type Dossier, type EntryPath, type FormRegistry } from '../form/index.js';
import { judge, type FactRecord, type RuleContext, type RuleFinding } from '../regulations/index.js';
import { answerFindings, type ChecklistAnswers } from './checklist-answers.js';
import type { Finding, OpenProvision } from './finding.js';

/** 填写中: only what is wrong. 送审前: also what is missing. */
export type CheckMode = 'filling' | 'final';

export interface CheckRequest {
  readonly dossier: Dossier;
  readonly registry: FormRegistry;
  /** What the forms say in the words of the rules. */
  readonly facts: Iterable<FactRecord<EntryPath>>;
  readonly mode: CheckMode;
  readonly language?: Language;
  /** What reading the workbook already found. */
  readonly reading?: readonly Diagnostic[];
  readonly file?: string;
  /** The cell of an entry, when the dossier came from a workbook. */
  readonly locate?: (path: EntryPath) => { readonly sheet: string; readonly cell: string } | undefined;
  readonly answers?: ChecklistAnswers;
  readonly context?: RuleContext;
}

export interface CheckResult {
  /** The gravest first; within a level in the order of forms and rules. */
  readonly findings: readonly Finding[];
  readonly open: readonly OpenProvision[];
  /** How many provisions were found kept. */
  readonly passed: number;
}

const SEVERITY = { error: 0, violation: 1, warning: 2, info: 3 } as const;

/**
 * Everything that is to be said about a dossier: what could not be read, what is missing (before submission), and
 * what the regulations say, each with its cells.
 */
export function checkDossier(request: CheckRequest): CheckResult {
  const judged = judge(request.facts, request.context);
  const findings = [
    ...(request.reading ?? []).map((one) => entryFinding(one, request)),
    ...(request.mode === 'final' ? missingFindings(request) : []),
    ...judged.findings.filter((one) => one.level !== undefined).map((one) => regulationFinding(one, request)),
    ...answerFindings(request.answers ?? {}),
  ];
  return {
    findings: findings
      .map((finding, order) => ({ finding, order }))
      .sort(
        (one, other) =>
          SEVERITY[one.finding.level] - SEVERITY[other.finding.level] || one.order - other.order,
      )
      .map(({ finding }) => finding),
    open: judged.findings.filter((one) => one.missing.length > 0).map((one) => openProvision(one, request)),
    passed: judged.passed,
  };
}

/** A diagnostic in words, as a finding: about an entry that was read, or a document that was made of it. */
export function entryFinding(
  one: Diagnostic,
  { language = 'zh', file }: Pick<CheckRequest, 'language' | 'file'> = {},
): Finding {
  const { what, allowed, remedy } = describe(one, language);
  return {
    code: one.code,
    kind: 'entry',
    level: one.level,
    ...(one.place.form === undefined ? {} : { form: one.place.form }),
    message: what,
    ...(allowed === undefined ? {} : { permitted: allowed }),
    ...(remedy === '' ? {} : { remedy }),
    places: [file === undefined ? one.place : { ...one.place, file }],
    citations: [],
    readings: [],
    notes: [],
  };
}

function missingFindings(request: CheckRequest): Finding[] {
  const { dossier, registry } = request;
  const kit = registry.kits.get(dossier.kit);
  // A form of the kit that nobody has begun lacks everything.
  return (kit?.forms ?? [])
    .flatMap((id) => {
      const form = registry.forms.get(id);
      if (!form) return [];
      return missingEntries(form, dossier.forms[id] ?? {}, kit?.filledBy).map(({ path, label }) =>
        entryFinding(
          { code: 'check.missing', level: 'error', place: placeOf(path, request), values: { label } },
          { ...request, file: undefined },
        ),
      );
    })
    .map((finding) => ({ ...finding, kind: 'missing' }) as const);
}

function regulationFinding(found: RuleFinding<EntryPath>, request: CheckRequest): Finding {
  const paths = Object.values(found.entries).flat();
  return {
    code: found.rule,
    kind: 'regulation',
    level: found.level ?? 'info',
    ...(found.authority === undefined ? {} : { authority: found.authority }),
    ...(paths[0] === undefined ? {} : { form: paths[0].form }),
    ...(found.label === undefined ? {} : { label: found.label }),
    message: found.message,
    ...(found.actual === undefined ? {} : { actual: found.actual }),
    ...(found.limit === undefined ? {} : { permitted: found.limit }),
    ...(found.remedy === '' ? {} : { remedy: found.remedy }),
    places: placesOf(paths, request),
    citations: found.citations,
    readings: found.readings,
    notes: found.notes,
  };
}

const openProvision = (found: RuleFinding<EntryPath>, request: CheckRequest): OpenProvision => ({
  rule: found.rule,
  instrument: found.citations[0]?.instrument ?? '',
  article: found.citations[0]?.article ?? '',
  ...(found.label === undefined ? {} : { label: found.label }),
  missing: found.missing.map((one) => one.description),
  places: placesOf(Object.values(found.entries).flat(), request),
});

function placesOf(paths: readonly EntryPath[], request: CheckRequest): Place[] {
  const places = new Map<string, Place>();
  for (const path of paths) places.set(`${path.form}/${pathText(path)}`, placeOf(path, request));
  return [...places.values()];
}

const placeOf = (path: EntryPath, { locate, file }: CheckRequest): Place => ({
  ...(file === undefined ? {} : { file }),
  ...locate?.(path),
  form: path.form,
  entry: pathText(path),
});
