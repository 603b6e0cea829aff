import type { Diagnostic, Place } from '../core/diagnostic.js';
import { describe } from '../core/messages/describe.js';
import type { Language } from '../core/messages/message.js';
import { pathText, type Dossier, type EntryPath, type FormRegistry } from '../form/index.js';
import {
  asksForEntries,
  judge,
  rule,
  type FactRecord,
  type RuleContext,
  type RuleFinding,
  type RuleId,
} from '../regulations/index.js';
import { Blanks, keyOf } from './blanks.js';
import { answerFindings, type ChecklistAnswers } from './checklist-answers.js';
import { excelRows } from './excel-rows.js';
import type { Finding, OpenProvision } from './finding.js';
import { saidOnce } from './said-once.js';
import { sortFindings } from './sort-findings.js';

/** 填写中: only what is wrong. 送审前: also what is missing. */
export type CheckMode = 'filling' | 'final';

export interface DossierToCheck {
  readonly dossier: Dossier;
  readonly registry: FormRegistry;
  /** What the forms say in the words of the rules. */
  readonly facts: Iterable<FactRecord<EntryPath>>;
  readonly language?: Language;
  /** What reading the workbook already found. */
  readonly reading?: readonly Diagnostic[];
  /** Entries whose cells hold what could not be read. */
  readonly unread?: readonly { readonly path: EntryPath; readonly label: string }[];
  readonly file?: string;
  /** The cell of an entry, when the dossier came from a workbook. */
  readonly locate?: (path: EntryPath) => { readonly sheet: string; readonly cell: string } | undefined;
  readonly answers?: ChecklistAnswers;
  readonly context?: RuleContext;
}

export interface CheckRequest extends DossierToCheck {
  readonly mode: CheckMode;
}

export interface CheckResult {
  /** In the order of work: breaches, what could not be read, questions, blanks, remarks. */
  readonly findings: readonly Finding[];
  readonly open: readonly OpenProvision[];
  /** How many provisions were found kept. */
  readonly passed: number;
  /** The provisions that were found kept somewhere, by id. */
  readonly kept?: readonly RuleId[];
}

/** What was found of a dossier. Asking the rules takes the time; what is said of it in either mode takes little. */
export interface JudgedDossier {
  resultIn(mode: CheckMode): CheckResult;
}

/** Checks a dossier in one mode; see `judgeDossier`. */
export const checkDossier = (request: CheckRequest): CheckResult =>
  judgeDossier(request).resultIn(request.mode);

/**
 * Everything that is to be said about a dossier: what the regulations say, what could not be read, and what is missing
 * (before submission), each with its cells. What could not be read is no blank, and nothing is concluded from it: the
 * provisions that need it are open. What is absent is missing, never a violation.
 */
export function judgeDossier(request: DossierToCheck): JudgedDossier {
  const { dossier, registry, unread = [] } = request;
  const labels = new Map(unread.map(({ path, label }) => [keyOf(path), label]));
  const labelsOf = (paths: readonly EntryPath[]): readonly string[] =>
    labels.size === 0 ? [] : paths.flatMap((path) => labels.get(keyOf(path)) ?? []);
  const isUnread = (path: EntryPath): boolean => labels.size > 0 && labels.has(keyOf(path));
  const blanks = new Blanks(
    dossier,
    registry,
    isUnread,
    unread.map(({ path }) => path.form),
  );
  const judged = judge(request.facts, request.context);
  const standing: RuleFinding<EntryPath>[] = [];
  const lacking: RuleFinding<EntryPath>[] = [];
  const open: OpenProvision[] = [];
  for (const one of judged.findings) {
    if (one.missing.length > 0) open.push(openProvision(one, request));
    if (one.level === undefined) continue;
    const paths = pathsOf(one);
    const decision = rule(one.rule)?.decision;
    const legible = paths.filter((path) => !isUnread(path));
    const onlyAsks = one.absent === 'always' || (decision !== undefined && asksForEntries(decision));
    const names = labelsOf(paths);
    if (one.level === 'info') {
      if (legible.length === 0 || !isAbsence(one, legible, blanks)) standing.push(one);
    } else if (names.length > 0 && (!onlyAsks || legible.length === 0))
      open.push(openProvision(one, request, names));
    else if (legible.length > 0 && isAbsence(one, legible, blanks)) {
      for (const path of legible) if (blanks.isBlank(path)) blanks.add(path, one);
    } else if (onlyAsks && legible.every((path) => blanks.hasInRow(path))) continue;
    else if (isLacking(one, onlyAsks, paths, blanks)) lacking.push(one);
    else standing.push(one);
  }
  const wrong = [
    ...standing.map((one) => regulationFinding(one, request)),
    ...(request.reading ?? []).map((one) => entryFinding(one, request)),
  ];
  const answers = answerFindings(request.answers ?? {});
  const missing = (): Finding[] => [
    ...lacking.map((one) => lackingFinding(one, request)),
    ...missingFindings(blanks, request),
  ];
  const kept = [...judged.kept] as RuleId[];
  return {
    resultIn(mode) {
      const findings = [...wrong, ...(mode === 'final' ? missing() : []), ...answers];
      return { findings: sortFindings(saidOnce(findings)), open, passed: judged.passed, kept };
    },
  };
}

/** Nothing is wrong with what is not there: all that was found at fault is blank, or nothing was found, or counted. */
const isAbsence = (
  { actual }: RuleFinding<EntryPath>,
  paths: readonly EntryPath[],
  blanks: Blanks,
): boolean =>
  paths.every((path) => blanks.isBlank(path)) ||
  ((actual === '' || actual === '0') && paths.some((path) => blanks.isBlank(path)));

/** Not kept because something is not entered yet. */
const isLacking = (
  { absent, level }: RuleFinding<EntryPath>,
  onlyAsks: boolean,
  paths: readonly EntryPath[],
  { unfinished }: Blanks,
): boolean =>
  onlyAsks ||
  absent === 'here' ||
  (absent === 'until-filled' &&
    level === 'violation' &&
    // A list without a row has no entry to be shown.
    (paths.length === 0 ? unfinished.size > 0 : paths.some(({ form }) => unfinished.has(form))));

const pathsOf = ({ entries }: RuleFinding<EntryPath>): readonly EntryPath[] => Object.values(entries).flat();

/** A diagnostic in words, as a finding: about an entry that was read, or a document that was made of it. */
export function entryFinding(
  one: Diagnostic,
  { language = 'zh', file }: Pick<DossierToCheck, 'language' | 'file'> = {},
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

function missingFindings(blanks: Blanks, request: DossierToCheck): Finding[] {
  return blanks
    .gathered((path) => placeOf(path, request))
    .map(({ paths, rules, said }) => ({
      ...entryFinding(said, { ...request, file: undefined }),
      kind: 'missing',
      places: placesOf(paths, request),
      citations: onceEach(rules.flatMap(({ citations }) => citations)),
    }));
}

/** Of names that should not be there none are permitted; as “应为：0” that would tell nobody anything. */
const isCountOfNone = ({ actual = '', limit }: RuleFinding<EntryPath>): boolean =>
  limit === '0' && !/^-?[\d.]+$/.test(actual);

/** Words of a document once, however many rules rest on them. */
const onceEach = (citations: Finding['citations']): Finding['citations'] => [
  ...new Map(citations.map((one) => [`${one.instrument}\n${one.article}\n${one.quote}`, one])).values(),
];

function regulationFinding(found: RuleFinding<EntryPath>, request: DossierToCheck): Finding {
  const paths = pathsOf(found);
  const shown = (words: string): string => excelRows(words, paths, request.locate);
  return {
    code: found.rule,
    kind: 'regulation',
    level: found.level ?? 'info',
    ...(found.authority === undefined ? {} : { authority: found.authority }),
    ...(paths[0] === undefined ? {} : { form: paths[0].form }),
    ...(found.label === undefined ? {} : { label: shown(found.label) }),
    message: shown(found.message),
    ...(found.actual === undefined ? {} : { actual: shown(found.actual) }),
    ...(found.limit === undefined || isCountOfNone(found) ? {} : { permitted: found.limit }),
    ...(found.arithmetic === undefined ? {} : { arithmetic: found.arithmetic }),
    ...(found.remedy === '' ? {} : { remedy: found.remedy }),
    places: placesOf(paths, request),
    citations: found.citations,
    readings: found.readings,
    notes: found.notes,
  };
}

/** What a provision finds lacking, in its own words: nothing is wrong, something is not entered yet. */
const lackingFinding = (found: RuleFinding<EntryPath>, request: DossierToCheck): Finding => ({
  ...regulationFinding(found, request),
  kind: 'missing',
  level: 'error',
});

/** @param unread labels of entries that could not be read, without which nothing is concluded */
const openProvision = (
  found: RuleFinding<EntryPath>,
  request: DossierToCheck,
  unread: readonly string[] = [],
): OpenProvision => ({
  rule: found.rule,
  instrument: found.citations[0]?.instrument ?? '',
  article: found.citations[0]?.article ?? '',
  ...(found.label === undefined ? {} : { label: found.label }),
  missing: [...new Set([...found.missing.map((one) => one.description), ...unread])],
  places: placesOf(pathsOf(found), request),
});

function placesOf(paths: readonly EntryPath[], request: DossierToCheck): Place[] {
  const places = new Map<string, Place>();
  for (const path of paths) places.set(`${path.form}/${pathText(path)}`, placeOf(path, request));
  return [...places.values()];
}

const placeOf = (path: EntryPath, { locate, file }: DossierToCheck): Place => ({
  ...(file === undefined ? {} : { file }),
  ...locate?.(path),
  form: path.form,
  entry: pathText(path),
});
